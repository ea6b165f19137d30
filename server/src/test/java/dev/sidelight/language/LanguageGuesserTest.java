package dev.sidelight.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sidelight.data.Tsv;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageGuesserTest {
  private static final LanguageGuesser GUESSER = LanguageGuesser.load();

  /** One sentence of our own in each of some sixty languages. */
  static List<Tsv.Row> sentences() {
    return Tsv.read("language/sentences.tsv").rows();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void knowsTheLanguageOfASentence(Tsv.Row row) {
    assertEquals(row.get("language"), tag(row.get("sentence")), row.where());
  }

  @Test
  void lowersCaseAlikeUnderTurkish() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals("id", tag("PEMERINTAH MENGATAKAN PERUSAHAAN ITU TIDAK BISA MEMBAYAR INI."));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void believesThePageWhereTheTextIsShort() {
    assertEquals("fr", GUESSER.guess("Le Sénat", Optional.of("fr-FR")).tag());
    assertEquals("de", GUESSER.guess("Telegram", Optional.of("de")).tag());
  }

  @Test
  void believesTheTextWhereThePageIsWrong() {
    String german =
        "Der Bürgermeister sagte am Montag, die Regierung werde zehn neue Schulen bauen.";
    LanguageGuesser.Guess guess = GUESSER.guess(german, Optional.of("en"));
    assertEquals("de", guess.tag());
    assertTrue(guess.confidence() > 0.9, guess.toString());
  }

  @ParameterizedTest
  @CsvSource({"nb", "no", "nb-NO", "nb_NO"})
  void takesOneNameForNorwegianBokmaal(String hint) {
    assertEquals("no", GUESSER.guess("Nytt fra byen", Optional.of(hint)).tag());
  }

  @Test
  void saysNothingOfTextWithoutLetters() {
    assertEquals(new LanguageGuesser.Guess("und", 0), GUESSER.guess("12 – 34 !", Optional.empty()));
  }

  @Test
  void isSurerOfMoreText() {
    String word = "Restaurant Telegram Radio";
    String text = "The mayor said on Monday that the government would build ten new schools.";
    assertTrue(confidence(word) < confidence(text));
  }

  @Test
  void isLessSureWhereHalfOfTheLettersAreOfAnotherScript() {
    assertTrue(confidence("Ελλάδα και Ευρώπη news today") < confidence("Ελλάδα και Ευρώπη σήμερα"));
  }

  @Test
  void takesAnySignsWithoutFailing() {
    long seed = 20251122L;
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      String signs =
          random
              .ints(random.nextInt(120), 0, Character.MAX_CODE_POINT + 1)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      LanguageGuesser.Guess guess = GUESSER.guess(signs, Optional.empty());
      assertTrue(guess.confidence() >= 0 && guess.confidence() <= 1, "seed " + seed + guess);
    }
  }

  private static String tag(String text) {
    return GUESSER.guess(text, Optional.empty()).tag();
  }

  private static double confidence(String text) {
    return GUESSER.guess(text, Optional.empty()).confidence();
  }
}
