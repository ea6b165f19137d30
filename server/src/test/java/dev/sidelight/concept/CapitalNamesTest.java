package dev.sidelight.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sidelight.language.Language;
import dev.sidelight.lexicon.Lexicons;
import dev.sidelight.text.Text;
import dev.sidelight.text.Texts;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CapitalNamesTest {
  private static Lexicons english;

  @BeforeAll
  static void load() {
    english = Lexicons.load(Language.load("en"), Texts.reader("en"));
  }

  /** The loaded words of a text that are not names in it. */
  private static List<String> left(String body) {
    Text text = Texts.read("en", body);
    CapitalNames names = new CapitalNames(text);
    return english
        .find(text)
        .select("language-bias", f -> f.weight() >= 1 && !names.holds(f))
        .stream()
        .map(f -> text.cut(f.span()))
        .toList();
  }

  @Test
  void aWordThatTheTextUsesAsANameIsOneAtTheStartOfASentenceToo() {
    assertEquals(
        List.of(), left("They posted it on Pigeonhole last week. Pigeonhole removed it soon."));
  }

  @Test
  void aWordThatOnlyBeginsASentenceStaysAWord() {
    assertEquals(List.of("Shameless"), left("Shameless was the word that the owner chose."));
    assertEquals(List.of("Shameless"), left("He said: Shameless was the word."));
  }

  @Test
  void aTitleCaseLineTellsNothingOfNames() {
    assertEquals(
        List.of("Shameless", "Shameless"),
        left("Mayor Signs Shameless Deal With Builders. Shameless was the word they chose here."));
  }
}
