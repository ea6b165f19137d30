package dev.sidelight.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenderReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The case was heard by Mrs Quillfeather. | FEMALE",
        "en | The film stars actress Robin Quillfeather. | FEMALE",
        "en | The bill was drafted by Robin Quillfeather. He had worked on it for years. | MALE",
        "en | The bill was drafted by Robin Quillfeather. | UNKNOWN",
        "en | The award went to Margaret Quillfeather. | FEMALE",
        "en | The award went to Jordan Quillfeather, a spokesman for the union. | MALE",
        "en | It was a gift from his wife Jordan Quillfeather. | FEMALE",
        "fr | M. Quimper a quitté la réunion. | MALE",
        "fr | La sénatrice Dominique Quimper a voté contre. | FEMALE",
        "fr | Dominique Quimper, née à Brest, dirige l'usine. | FEMALE",
        "fr | Dominique Quimper a été blessée mardi. | FEMALE",
        "fr | On attendait Camille Quimper. Elle n'est pas venue. | FEMALE",
        "fr | On attendait Camille Quimper. | UNKNOWN",
        "fr | On attendait Jean-Marie Quimper. | MALE",
      })
  void tellsAGenderOnlyByWhatTheTextSays(String tag, String text, Gender gender) {
    assertEquals(gender, Readings.of(tag, "", text).entities().people().getFirst().gender());
  }

  @ParameterizedTest
  @CsvSource({"He, he, his", "She, she, her"})
  void mirrorsThePronouns(String subject, String second, String possessive) {
    String text =
        "The vote was led by Robin Stark. %s said %s would resign. It was %s choice."
            .formatted(subject, second, possessive);
    Gender expected = subject.equals("He") ? Gender.MALE : Gender.FEMALE;
    assertEquals(expected, Readings.english(text).entities().people().getFirst().gender());
  }
}
