package dev.sidelight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sidelight.card.Card;
import dev.sidelight.card.CardMaker;
import dev.sidelight.card.CardRequest;
import dev.sidelight.concept.ConceptScore;
import dev.sidelight.concept.LedgerLine;
import dev.sidelight.extract.NoArticleException;
import dev.sidelight.http.Json;
import dev.sidelight.text.Selector;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every article of our own gives the card that stands beside it. {@code -Dgolden=update} writes the
 * cards anew; the difference is to be read line by line.
 */
class GoldenCardsTest {
  private static final Path ARTICLES = Path.of("src/test/resources/articles");
  private static final CardMaker MAKER = CardMaker.load("golden");
  private static final Json JSON = new Json();

  private static List<Path> articles() throws IOException {
    try (Stream<Path> folders = Files.list(ARTICLES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyArticleGivesItsCard() throws IOException {
    assertTrue(articles().size() >= 6, "six articles at least");
    return articles().stream()
        .map(folder ->
            DynamicTest.dynamicTest(folder.getFileName().toString(), () -> golden(folder)));
  }

  private static void golden(Path folder) throws IOException, NoArticleException {
    String actual = pretty(JSON.text(withoutDataVersion(card(folder, "en"))));
    Path expected = folder.resolve("card.json");
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(expected, actual);
    }
    assertEquals(Files.readString(expected), actual);
  }

  /** The data version moves with every word of every lexicon; the rest of the card need not. */
  private static Card withoutDataVersion(Card c) {
    return new Card(
        c.schemaVersion(),
        "sha256:" + "0".repeat(64),
        c.cardLanguage(),
        c.article(),
        c.gist(),
        c.tags(),
        c.entities(),
        c.voices(),
        c.questions(),
        c.concepts(),
        c.goals(),
        new dev.sidelight.card.Method(
            c.method().name(),
            c.method().version(),
            new java.util.TreeMap<>(Map.of()),
            c.method().limits()));
  }

  @TestFactory
  Stream<DynamicTest> everyQuoteStandsWhereItSays() throws IOException {
    return articles().stream()
        .flatMap(folder -> Stream.of("en", "fr").map(language -> quotes(folder, language)));
  }

  private static DynamicTest quotes(Path folder, String language) {
    return DynamicTest.dynamicTest(
        folder.getFileName() + " " + language,
        () -> {
          Card card = card(folder, language);
          String text = card.article().text().orElseThrow();
          String headline = card.article().headline().orElse("");
          for (ConceptScore concept : card.concepts()) {
            concept
                .evidence()
                .forEach(e ->
                    stands(
                        e.field() == dev.sidelight.text.Field.HEADLINE ? headline : text,
                        e.selector()));
          }
          card.questions()
              .forEach(q -> q.answer().ifPresent(a -> a.forEach(pair -> stands(text, pair))));
          card.goals()
              .forEach(g ->
                  g.evidence()
                      .forEach(e ->
                          stands(
                              e.field() == dev.sidelight.text.Field.HEADLINE ? headline : text,
                              e.selector())));
        });
  }

  private static void stands(String text, List<Selector> pair) {
    var quote = (Selector.TextQuoteSelector) pair.get(0);
    var position = (Selector.TextPositionSelector) pair.get(1);
    assertEquals(quote.exact(), text.substring(position.start(), position.end()));
  }

  @TestFactory
  Stream<DynamicTest> everyLedgerAddsUp() throws IOException {
    return articles().stream()
        .map(folder ->
            DynamicTest.dynamicTest(
                folder.getFileName().toString(),
                () -> card(folder, "en").concepts().forEach(GoldenCardsTest::addsUp)));
  }

  private static void addsUp(ConceptScore concept) {
    double sum = concept.ledger().stream().mapToDouble(LedgerLine::points).sum();
    double measure = concept.measure().orElseThrow();
    assertEquals(measure, sum, 1e-9, concept.id());
    concept
        .score()
        .ifPresent(score ->
            assertEquals(
                concept.cuts().orElseThrow().stream().filter(cut -> measure >= cut).count(),
                score,
                concept.id()));
  }

  @TestFactory
  Stream<DynamicTest> theSameTextGivesTheSameBytes() throws IOException {
    CardMaker other = CardMaker.load("golden");
    return articles().stream()
        .map(folder ->
            DynamicTest.dynamicTest(
                folder.getFileName().toString(),
                () ->
                    assertEquals(
                        JSON.text(card(folder, "fr")),
                        JSON.text(other.make(request(folder, "fr"))))));
  }

  private static Card card(Path folder, String language) throws IOException, NoArticleException {
    return MAKER.make(request(folder, language));
  }

  private static CardRequest request(Path folder, String language) throws IOException {
    return new CardRequest(
        Optional.of(Files.readString(folder.resolve("page.html"))),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        language,
        true,
        List.of(),
        List.of());
  }

  private static String pretty(String json) {
    StringWriter out = new StringWriter();
    try (JsonReader reader = jakarta.json.Json.createReader(new StringReader(json));
        JsonWriter writer =
            jakarta.json.Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(out)) {
      JsonStructure tree = reader.read();
      writer.write(tree);
    }
    return out.toString().strip() + "\n";
  }
}
