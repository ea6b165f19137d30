package dev.sidelight.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleExtractorTest {
  private static final ArticleExtractor EXTRACTOR = ArticleExtractor.fromClassPath();
  private static final String PARAGRAPH =
      "The town council voted on Monday to keep the old mill open for another year, after a long"
          + " debate in which residents, owners and two engineers spoke about its cracked walls. ";

  private static String page(String head, String body) {
    return "<!doctype html><html lang=en><head>" + head + "</head><body>" + body + "</body></html>";
  }

  private static Article read(String html) throws NoArticleException {
    return EXTRACTOR.extract(
        html, Optional.of("https://www.example.org/news/2024/05/03/mill"), Optional.empty());
  }

  private static final String STORY =
      "<nav><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></nav><article><h1>Old mill"
          + " stays open</h1><div class=byline>By Ada Marlow and Ben Okoro</div><div"
          + " class=article-body><p>"
          + PARAGRAPH.repeat(2)
          + "</p><h2>Cracked walls</h2><p>"
          + PARAGRAPH.repeat(3)
          + "</p><ul><li>The first of the two reports asks for new beams, at once.</ul>"
          + "<div class=related-links><a href=/x>Another story of the same day</a></div><p>"
          + PARAGRAPH
          + "</p></div></article><footer>All rights reserved, Example Press Ltd</footer>";

  @Test
  void keepsParagraphsHeadingsAndListsInOrder() throws NoArticleException {
    Article article = read(page("<title>Old mill stays open - Example</title>", STORY));
    List<Block.Kind> kinds = article.blocks().stream().map(Block::kind).toList();
    assertEquals(
        List.of(
            Block.Kind.PARAGRAPH,
            Block.Kind.HEADING,
            Block.Kind.PARAGRAPH,
            Block.Kind.LIST_ITEM,
            Block.Kind.PARAGRAPH),
        kinds);
    assertFalse(article.body().contains("Another story"));
    assertFalse(article.body().contains("rights reserved"));
    assertFalse(article.body().contains("Ada Marlow"));
  }

  @Test
  void partsBlocksByOneBlankLine() throws NoArticleException {
    Article article = read(page("", STORY));
    for (int i = 1; i < article.blocks().size(); i++) {
      int end = article.blocks().get(i - 1).end();
      int start = article.blocks().get(i).start();
      assertEquals("\n\n", article.body().substring(end, start));
    }
  }

  @Test
  void readsHeadlineBylineAndDateFromThePage() throws NoArticleException {
    Article article = read(page("<title>Old mill stays open - Example</title>", STORY));
    assertEquals("Old mill stays open", article.headline());
    assertEquals(List.of("Ada Marlow", "Ben Okoro"), article.byline());
    assertEquals(Optional.of("2024-05-03"), article.published());
    assertEquals(Optional.of("example.org"), article.outlet().domain());
    assertEquals(Optional.of("en"), article.languageHint());
  }

  @Test
  void keepsATextAsItWasSent() {
    String text = "  First part.\r\n\r\nSecond\u00a0part,\nstill.\n\n\n ";
    Article article =
        EXTRACTOR.fromText(
            Optional.of("A title"),
            text,
            Optional.of("https://www.lemonde.fr/x"),
            Optional.of("fr"));
    assertEquals(text, article.body());
    assertEquals(
        List.of("First part.", "Second\u00a0part,\nstill."),
        article.blocks().stream().map(b -> text.substring(b.start(), b.end())).toList());
    assertEquals(Optional.of("FR"), article.outlet().country());
    assertEquals("A title", article.headline());
  }

  @Test
  void refusesAPageWithoutText() {
    NoArticleException refusal =
        assertThrows(NoArticleException.class, () -> read(page("", "<p>Nothing here.</p>")));
    assertEquals(NoArticleException.Found.LITTLE_TEXT, refusal.found());
    assertTrue(refusal.getMessage().contains("little-text"));
  }
}
