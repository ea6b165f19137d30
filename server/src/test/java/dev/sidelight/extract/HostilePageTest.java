package dev.sidelight.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that nobody writes, or that somebody writes to do harm. */
class HostilePageTest {
  private static final ArticleExtractor EXTRACTOR = ArticleExtractor.fromClassPath();
  private static final Path FOUND = Path.of("src/test/resources/fuzz");
  private static final int ROUNDS = 60;
  private static final String STORY = GeneratedPage.of(GeneratedPage.Shape.LONG_READ, 8_000, 3);
  private static final List<String> SPLINTERS =
      List.of(
          "<",
          ">",
          "\"",
          "'",
          "&",
          "&#x;",
          "&#0;",
          "<!--",
          "-->",
          "]]>",
          "<![CDATA[",
          "</p>",
          "<table><tr>",
          "</table>",
          "<svg><title>",
          "</body>",
          "<template>",
          "<select><p>",
          "<script>",
          "</script>",
          "<script type=application/ld+json>[{",
          "{\"@type\":",
          "<a href>",
          "<h1>",
          "\0",
          "\u202e",
          "\ud800",
          "\udc00",
          "\ufeff",
          "\u0085",
          "<br><br>",
          "<plaintext>",
          "<p hidden>",
          " itemprop=author ",
          " class=\"byline ",
          "<noscript>",
          "<frameset>",
          "\\u");

  private static Article read(String html) throws NoArticleException {
    return EXTRACTOR.extract(
        html, Optional.of("https://www.example.org/news/mill"), Optional.empty());
  }

  private static String with(String more) {
    return STORY.replace("</body>", more + "</body>");
  }

  private static void staysTheStory(String html) throws NoArticleException {
    assertEquals(read(STORY).body(), read(html).body());
  }

  @Test
  void answersMegabytesWithoutAParagraph() {
    holds("x".repeat(4_000_000), () -> "one word");
    assertThrows(NoArticleException.class, () -> read("<div>".repeat(400_000)));
    holds("<br>x".repeat(300_000), () -> "lines of one letter");
  }

  @Test
  void readsBehindTenThousandNestedTags() throws NoArticleException {
    String nested = "<div>".repeat(10_000) + "deep" + "</div>".repeat(10_000);
    staysTheStory(with(nested));
    assertFalse(read(nested + STORY).body().isEmpty());
    staysTheStory(with("<b>".repeat(10_000)));
  }

  @Test
  void readsBesideAHundredThousandLinks() throws NoArticleException {
    staysTheStory(with("<nav>" + "<li><a href=/x>more of it</a></li>".repeat(100_000) + "</nav>"));
  }

  @Test
  void readsBesideThousandsOfMetas() throws NoArticleException {
    staysTheStory(with("<meta name=author content=Somebody>".repeat(20_000)));
    staysTheStory(STORY.replace("<head>", "<head>" + "<meta property=a content=b>".repeat(20_000)));
  }

  @Test
  void readsBesideAttributesOfAMegabyte() throws NoArticleException {
    String long1 = "byline author ".repeat(80_000);
    staysTheStory(with("<p class=\"" + long1 + "\" id=\"" + long1 + "\" style=\"" + long1 + "\">"));
  }

  @Test
  void readsStructuredDataOfTenMegabytes() throws NoArticleException {
    staysTheStory(with(script("[" + "{\"@type\":\"Thing\",\"a\":[1,2,{}]},".repeat(300_000))));
    staysTheStory(with(script("{\"@type\":\"NewsArticle\",\"x\":\"" + "y".repeat(10_000_000))));
  }

  @Test
  void readsStructuredDataThatNestsAHundredThousandDeep() throws NoArticleException {
    staysTheStory(with(script("[".repeat(100_000))));
    staysTheStory(with(script("{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000))));
    staysTheStory(with(script("{\"a\":[".repeat(100_000))));
  }

  private static String script(String json) {
    return "<script type=\"application/ld+json\">" + json + "</script>";
  }

  @Test
  void leavesOutWhatAReaderCannotSee() throws NoArticleException {
    String body =
        read(with("").replace("paragraph\">", "paragraph\">\u202eA\u0000\u200bb\u00adc\u2066 "))
            .body();
    assertTrue(body.chars().noneMatch(c -> c == 0 || (c >= '\u202a' && c <= '\u202e')));
    assertTrue(body.contains("Abc "));
  }

  @Test
  void leavesOutHalvesOfCharacters() throws NoArticleException {
    String body =
        read(STORY.replace("paragraph\">", "paragraph\">\ud83dA\ude00B\ud83d\ude00 ")).body();
    assertTrue(body.contains("AB\ud83d\ude00 "));
  }

  @Test
  void takesNoNoticeOfADeclaredCharset() throws NoArticleException {
    staysTheStory(STORY.replace("charset=\"utf-8\"", "charset=\"utf-7\""));
    staysTheStory(STORY.replace("charset=\"utf-8\"", "charset=\"no-such-thing\""));
  }

  /** The work is linear: ten times the page has ten times the passages, and no more boxes. */
  @ParameterizedTest
  @EnumSource(GeneratedPage.Shape.class)
  void findsTheSameArticleAtAnySize(GeneratedPage.Shape shape) throws NoArticleException {
    Article small = read(GeneratedPage.of(shape, 40_000, 5));
    Article large = read(GeneratedPage.of(shape, 400_000, 5));
    assertEquals(small.headline(), large.headline());
    assertEquals(List.of("Ada Marlow"), large.byline());
    assertTrue(large.body().startsWith(small.body().substring(0, 200)));
  }

  @Test
  void givesAnArticleOrARefusalForChangedPages() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < ROUNDS; i++) {
      GeneratedPage.Shape[] shapes = GeneratedPage.Shape.values();
      String page = GeneratedPage.of(shapes[i % shapes.length], 12_000, random.nextLong());
      String changed = changed(page, random);
      holds(changed, () -> "seed " + seed + ", page " + changed);
    }
  }

  private static String changed(String page, Random random) {
    StringBuilder out = new StringBuilder(page);
    for (int i = 0; i < 1 + random.nextInt(40); i++) {
      int at = random.nextInt(out.length());
      int end = Math.min(out.length(), at + random.nextInt(60));
      switch (random.nextInt(4)) {
        case 0 -> out.delete(at, end);
        case 1 -> out.insert(at, out.substring(at, end));
        case 2 -> out.insert(at, (char) random.nextInt(0x10000));
        default -> out.insert(at, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
      }
    }
    return out.toString();
  }

  static Stream<Path> found() throws IOException {
    try (Stream<Path> files = Files.list(FOUND)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("found")
  void givesAnArticleOrARefusalForWhatWasFound(Path file) throws IOException {
    holds(Files.readString(file), file::toString);
  }

  /** Blocks lie in order inside the body, parted by blank lines, and hold nothing unseen. */
  private static void holds(String html, Supplier<String> which) {
    try {
      Article article = read(html);
      int end = 0;
      for (Block block : article.blocks()) {
        assertTrue(block.start() >= end && block.end() <= article.body().length(), which);
        String text = article.body().substring(block.start(), block.end());
        assertEquals(text.strip(), text, which);
        assertTrue(text.chars().noneMatch(c -> Character.isISOControl(c)), which);
        end = block.end();
      }
      assertEquals(article.body().length(), end, which);
    } catch (NoArticleException e) {
      assertFalse(e.found().id().isEmpty(), which);
    }
  }
}
