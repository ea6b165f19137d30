package dev.sidelight.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleBodyTest {
  @ParameterizedTest
  @ValueSource(strings = {"\n\n", "\r\n\r\n", "\r\r", "\n \t\n", "\n\n\n \r\n", "\u2028\u2028"})
  void partsParagraphsAtABlankLine(String parting) {
    assertEquals(List.of("One.", "Two."), paragraphs("One." + parting + "Two."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", " \n\t"})
  void keepsABrokenLineInItsParagraph(String lineBreak) {
    assertEquals(List.of("One." + lineBreak + "Two."), paragraphs("One." + lineBreak + "Two."));
  }

  @Test
  void readsAMillionEmptyLines() {
    assertEquals(List.of("One.", "Two."), paragraphs("One." + "\n".repeat(1_000_000) + "Two."));
  }

  private static List<String> paragraphs(String text) {
    return ArticleBody.blocksOf(text).stream()
        .map(block -> text.substring(block.start(), block.end()))
        .toList();
  }
}
