package dev.sidelight.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sidelight.entity.Entities;
import dev.sidelight.entity.Voices;
import dev.sidelight.language.Language;
import dev.sidelight.lexicon.Findings;
import dev.sidelight.lexicon.Lexicons;
import dev.sidelight.tag.Reading;
import dev.sidelight.tag.Tags;
import dev.sidelight.text.Text;
import dev.sidelight.text.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SummarizerTest {
  private static final String NEWS =
      "The city council voted on Monday to close the old harbour bridge for two years. Engineers"
          + " found that the bridge, built in 1931, carries twice the traffic it was made for. ";
  private static final Lexicons ENGLISH = Lexicons.load(Language.load("en"), Texts.reader("en"));

  @Test
  void takesWholeSentencesInTheirOrder() {
    assertEquals(
        NEWS.strip(),
        summary("en", NEWS + "Rain fell. Some people like the summer market.", ENGLISH));
  }

  @Test
  void leavesOutWhatPointsOutside() {
    String body =
        "But he did not want to talk about any of it on that long morning in town. " + NEWS;
    assertTrue(summary("en", body, ENGLISH).startsWith("The city council"), body);
  }

  @Test
  void passesOverABylineAndAQuestion() {
    String body = "By Jane Roe.\n\nWho will pay for the bridge in the end?\n\n" + NEWS;
    assertTrue(summary("en", body, ENGLISH).startsWith("The city council"), body);
  }

  @Test
  void saysNothingWhereNoSentenceIsShortEnough() {
    assertEquals("", summary("en", "word ".repeat(200), ENGLISH));
  }

  @Test
  void takesTheSentenceThatFits() {
    String endless = "and then more ".repeat(60) + "came. ";
    assertTrue(summary("en", endless + NEWS, ENGLISH).startsWith("The city council"));
  }

  @Test
  void staysWithinItsLength() {
    String body = (NEWS + "The mayor of the city said that the harbour will stay open. ").repeat(9);
    String summary = summary("en", body, ENGLISH);
    assertTrue(!summary.isEmpty() && summary.length() <= 421, summary);
  }

  @Test
  void summarizesALanguageWithoutLexicons() {
    String body = "Starosta v pondělí řekl, že vláda postaví deset nových škol. Škol je málo.";
    assertTrue(summary("und", body, null).startsWith("Starosta"), body);
  }

  @Test
  void looksAtABoundedPartOfALongText() {
    String body = NEWS.repeat(5_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> summary("en", body, ENGLISH));
  }

  private static String summary(String tag, String body, Lexicons lexicons) {
    Text text = Texts.read(tag, body);
    Reading reading =
        new Reading(
            Texts.article("", body),
            text,
            lexicons == null ? new Findings(Map.of()) : lexicons.find(text),
            Entities.NONE,
            new Voices(List.of(), List.of()),
            new Tags(List.of(), List.of(), List.of(), List.of()));
    return String.join(
        " ", new Summarizer().summarize(reading).stream().map(s -> text.cut(s.span())).toList());
  }
}
