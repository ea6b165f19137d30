package dev.sidelight.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sidelight.entity.VoicesPart.Speaker.Kind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceFinderTest {
  private static List<String> speakers(Readings r) {
    return IntStream.range(0, r.voices().utterances().size()).mapToObj(r::speaker).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | “The pumps failed within an hour,” said Ada Merrow. | Ada Merrow",
        "en | Ada Merrow said: “The pumps failed within an hour.” | Ada Merrow",
        "en | The engineer Ada Merrow left. “The pumps failed within an hour,” she said. | Ada"
            + " Merrow",
        "en | “The pumps,” Ada Merrow explained, “failed within an hour of that.” | Ada Merrow",
        "en | Ada Merrow, the head of the works, said: “The pumps failed at once.” | Ada Merrow",
        "en | “The pumps failed within an hour,” residents complained. | residents",
        "en | “The pumps failed within an hour,” according to the Red Cross. | Red Cross",
        "fr | « Les pompes ont lâché en une heure », a déclaré Odile Merrant. | Odile Merrant",
        "fr | Odile Merrant affirme : « Les pompes ont lâché en une heure. » | Odile Merrant",
        "fr | On a vu Odile Merrant. « Les pompes ont lâché en une heure », dit-elle. | Odile"
            + " Merrant",
        "fr | « Les pompes, précise Odile Merrant, ont lâché en une heure. » | Odile Merrant",
        "fr | Selon Odile Merrant, « les pompes ont lâché en une heure ». | Odile Merrant",
        "fr | « Les pompes ont lâché en une heure », déplorent les riverains. | riverains",
        "es | «Las bombas fallaron en una hora», dijo Inés Merrán. | Inés Merrán",
        "es | Inés Merrán dijo a la prensa: “Las bombas fallaron en una hora”. | Inés Merrán",
        "es | Preguntaron a Inés Merrán, quien dijo: “Las bombas fallaron en una hora”. | Inés"
            + " Merrán",
      })
  void givesAQuotationToItsSpeaker(String tag, String text, String speaker) {
    Readings r = Readings.of(tag, "", text);
    assertEquals(speaker, r.speaker(0));
    assertTrue(r.voices().utterances().getFirst().quoted());
  }

  @Test
  void lastSpeakerGoesOnWhereTheVerbStandsAlone() {
    Readings r =
        Readings.of(
            "es", "", "La red es muy vieja, dijo Inés Merrán. Añadió: “Las bombas fallan ya”.");
    assertEquals(List.of("Inés Merrán", "Inés Merrán"), speakers(r));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Ada Merrow said that the pumps had failed twice. | the pumps had failed twice | Ada"
            + " Merrow",
        "en | Ada Merrow says the pumps had failed twice. | the pumps had failed twice | Ada"
            + " Merrow",
        "en | The pumps had failed twice, Ada Merrow said. | The pumps had failed twice | Ada"
            + " Merrow",
        "en | According to Ada Merrow, the pumps had failed twice. | the pumps had failed twice |"
            + " Ada Merrow",
        "fr | Odile Merrant affirme que les pompes ont lâché deux fois. | les pompes ont lâché deux"
            + " fois | Odile Merrant",
        "fr | Selon Odile Merrant, les pompes ont lâché deux fois. | les pompes ont lâché deux fois"
            + " | Odile Merrant",
        "fr | Les pompes ont lâché deux fois, assure Odile Merrant. | Les pompes ont lâché deux"
            + " fois | Odile Merrant",
      })
  void findsAReportedClause(String tag, String text, String clause, String speaker) {
    Readings r = Readings.of(tag, "", text);
    assertEquals(clause, r.said(0));
    assertEquals(speaker, r.speaker(0));
    assertFalse(r.voices().utterances().getFirst().quoted());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Officials said that the road would stay closed. | GROUP",
        "en | A source close to the talks said that the road would stay closed. | ANONYMOUS",
        "en | A teacher said that the road would stay closed. | ANONYMOUS",
        "en | The Red Cross said that the road would stay closed. | ORGANISATION",
        "en | The police said that the road would stay closed. | GROUP",
        "fr | Une source proche du dossier affirme que la route restera fermée. | ANONYMOUS",
        "fr | La Croix-Rouge affirme que la route restera fermée. | ORGANISATION",
        "fr | Les experts affirment que la route restera fermée. | GROUP",
      })
  void tellsWhatKindOfSourceSpeaks(String tag, String text, Kind kind) {
    assertEquals(kind, Readings.of(tag, "", text).voices().sources().getFirst().kind());
  }

  @Test
  void leavesAShortQuotationToTheAuthor() {
    Readings r = Readings.english("The town loves its so-called “smart bins” and its parks.");
    assertEquals(List.of(), r.voices().utterances());
  }

  @Test
  void leavesTheTitleOfAWorkToTheAuthor() {
    Readings r = Readings.english("They staged “The Merchants Beyond Every River” in the park.");
    assertEquals(List.of(), r.voices().utterances());
  }

  @Test
  void doesNotGuessWhoSpeaks() {
    Readings r =
        Readings.english("A banner hung there. “Nobody shall ever drink this water again.”");
    assertEquals(List.of("?"), speakers(r));
  }

  @Test
  void goesOnWithTheSpeakerOfTheParagraph() {
    Readings r =
        Readings.english(
            "“The pumps failed,” Ada Merrow said. “We were left without water for a week.”");
    assertEquals(List.of("Ada Merrow", "Ada Merrow"), speakers(r));
  }

  @Test
  void goesOnWithTheSpeakerInTheNextParagraph() {
    Readings r =
        Readings.english(
            "“The pumps failed,” Ada Merrow said.\n\n“We were left without water for a week.”");
    assertEquals(List.of("Ada Merrow", "Ada Merrow"), speakers(r));
  }

  @Test
  void givesAnOpeningQuotationToTheSpeakerNamedBehindTheNext() {
    Readings r =
        Readings.english("“We have no water at all. ” “It has been a week,” Ada Merrow said.");
    assertEquals(List.of("Ada Merrow", "Ada Merrow"), speakers(r));
  }

  @Test
  void hearsTheSubjectAndNotTheOneSpokenTo() {
    Readings r =
        Readings.english(
            "The head of the works, Ada Merrow, told reporters that the pumps failed.");
    assertEquals(List.of("Ada Merrow"), speakers(r));
    assertEquals("the pumps failed", r.said(0));
  }

  @Test
  void takesNoNounForAVerb() {
    Readings r = Readings.english("Ada Merrow read the report that the town had paid for.");
    assertEquals(List.of(), r.voices().utterances());
  }

  @Test
  void countsTheMostTalkativeFirst() {
    Readings r =
        Readings.english(
            "Tom Ashby said that it was getting late. Ada Merrow said that the pumps had failed"
                + " twice in the same cold week of January.");
    assertEquals(
        List.of("Ada Merrow", "Tom Ashby"),
        r.voices().sources().stream().map(Source::name).toList());
  }

  @Test
  void overlapsNowhere() {
    Readings r =
        Readings.french(
            "Odile Merrant affirme que « les pompes ont lâché » et que la mairie savait tout, selon"
                + " Paul Lannic.");
    List<Utterance> all = r.voices().utterances();
    for (int i = 1; i < all.size(); i++) {
      assertTrue(all.get(i - 1).endToken() <= all.get(i).firstToken());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Officials at the Water Board said that the dam would hold. | Officials at the Water Board",
        "Ada Merrow's lawyers said that the dam would hold. | Ada Merrow's lawyers",
        "A spokesman for Ada Merrow said that the dam would hold. | spokesman for Ada Merrow",
      })
  void describesASourceWithoutAName(String text, String name) {
    assertEquals(List.of(name), speakers(Readings.english(text)));
  }

  @Test
  void boundsWhatSomeoneSaysInATextWithoutStops() {
    Readings r = Readings.english("Ann Lee, Bob Day, said, that it rains and pours ".repeat(5_000));
    assertTrue(r.voices().utterances().stream().allMatch(u -> u.words() <= 200));
  }
}
