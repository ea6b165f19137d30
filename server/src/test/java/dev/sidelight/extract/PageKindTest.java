package dev.sidelight.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sidelight.extract.Article.Access;
import dev.sidelight.extract.Article.Genre;
import dev.sidelight.extract.NoArticleException.Found;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kind of page a page is, who wrote it, and whether all of it is there. */
class PageKindTest {
  private static final ArticleExtractor EXTRACTOR = ArticleExtractor.fromClassPath();
  private static final String PARAGRAPH =
      "<p>The council voted on Monday to keep the old mill open, after a debate in which owners,"
          + " residents and two engineers spoke about its walls, its roof and its price.</p>";

  private static Article read(String head, String body) throws NoArticleException {
    return at("https://www.example.org/news/mill", head, body);
  }

  private static Article at(String address, String head, String body) throws NoArticleException {
    return EXTRACTOR.extract(
        "<html><head>" + head + "</head><body>" + body + "</body></html>",
        Optional.of(address),
        Optional.empty());
  }

  private static String data(String more) {
    return "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Old mill"
        + " stays open\""
        + more
        + "}</script>";
  }

  private static String story(int paragraphs, String more) {
    return "<article><h1>Old mill stays open</h1>"
        + PARAGRAPH
        + IntStream.range(0, paragraphs)
            .mapToObj(i -> PARAGRAPH.replace("Monday", "day " + i))
            .collect(Collectors.joining())
        + more
        + "</article>";
  }

  @Test
  void callsAPageTeaserThatEndsAtAWall() throws NoArticleException {
    Article article = read("", story(1, "<p>Subscribe to continue reading this story.</p>"));
    assertEquals(Access.TEASER, article.access());
    assertEquals(
        Access.TEASER, read("", story(1, "<div class=paywall><p>Our offers</p></div>")).access());
  }

  @Test
  void callsAPaidPageTeaserOnlyWhereTextIsMissing() throws NoArticleException {
    String paid = ",\"isAccessibleForFree\":\"False\"";
    assertEquals(Access.FULL, read(data(paid), story(12, "")).access());
    assertEquals(Access.TEASER, read(data(paid), story(1, "")).access());
    assertEquals(Access.TEASER, read(data(paid + ",\"wordCount\":2400"), story(12, "")).access());
    assertEquals(
        Access.TEASER,
        read(data(paid), story(12, "<p>The owners, all of them, will…</p>")).access());
  }

  @ParameterizedTest
  @CsvSource({
    "Opinion: keep the mill open, OPINION",
    "Live: the vote on the mill, LIVE",
    "Interview: the last miller speaks, INTERVIEW",
    "Old mill: what happens now, REPORT"
  })
  void readsTheGenreBeforeAColon(String headline, Genre genre) throws NoArticleException {
    String data = data("").replace("Old mill stays open", headline);
    assertEquals(genre, read(data, story(6, "")).genre());
  }

  @ParameterizedTest
  @CsvSource({"https://www.example.org/, HOME_PAGE", "https://www.example.org/video/mill, VIDEO"})
  void refusesWhatIsNoArticle(String address, Found found) {
    NoArticleException refusal =
        assertThrows(
            NoArticleException.class, () -> at(address, "", "<main>" + PARAGRAPH + "</main>"));
    assertEquals(found, refusal.found());
  }

  @Test
  void namesAuthorsInALineWithADate() throws NoArticleException {
    String line = "<div>A report by Ada Marlow | 27.01.2026 - 12:45</div>";
    assertEquals(List.of("Ada Marlow"), read("", line + story(6, "")).byline());
  }

  @Test
  void namesAuthorsBelowALabel() throws NoArticleException {
    String list = "<dl><dt>Auteur</dt><dd>Ada Marlow</dd></dl>";
    assertEquals(List.of("Ada Marlow"), read("", list + story(6, "")).byline());
  }

  @Test
  void namesNoAccountAndNoSiteBesidePersons() throws NoArticleException {
    String head = "<meta name=author content=\"Ada Marlow\">";
    assertEquals(
        List.of("Ada Marlow"),
        read(head + data(",\"author\":{\"name\":\"ada.marlow\"}"), story(6, "")).byline());
    assertEquals(
        List.of("Ada Marlow"),
        read(
                data(",\"author\":[{\"name\":\"Ada Marlow\"},{\"name\":\"Example.org\"}]"),
                story(6, ""))
            .byline());
  }

  @Test
  void readsStructuredDataThatIsBroken() throws NoArticleException {
    String broken =
        "<script type=\"application/ld+json\"><!-- {\"@type\":\"NewsArticle\",,\"headline\":\"The"
            + " \"old\" mill\nstays\",\"datePublished\":\"2026-05-04\", } --></script>";
    Article article = read(broken, story(6, ""));
    assertEquals("The \"old\" mill stays", article.headline());
    assertEquals(Optional.of("2026-05-04"), article.published());
  }
}
