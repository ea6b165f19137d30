package dev.sidelight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sidelight.card.Card;
import dev.sidelight.card.CardMaker;
import dev.sidelight.card.CardRequest;
import dev.sidelight.extract.NoArticleException;
import dev.sidelight.lexicon.Finding;
import dev.sidelight.lexicon.Lexicons;
import dev.sidelight.text.Texts;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * How well the lexicons agree with passages of our own, written by a hand that had not seen them:
 * the share of marked lines in which a marked word is found, the share of clean lines in which
 * nothing is. Floors go up silently and down only with a sentence in the commit.
 */
class FloorsTest {
  private static final Path FLOORS = Path.of("src/test/resources/floors.json");
  private static final Path PASSAGES = Path.of("src/test/resources/concepts");
  private static final CardMaker MAKER = CardMaker.load("floors");

  /** What of a concept's lexicon is a finding of the concept and not only a cue for it. */
  private static final Set<String> FINDINGS_OF_OMISSION =
      Set.of("accusation", "anonymous", "vague-source");

  private static JsonObject floors() throws IOException {
    try (var reader = Json.createReader(Files.newBufferedReader(FLOORS))) {
      return reader.readObject();
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(PASSAGES)) {
      return all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> agreementNeverFalls() throws IOException {
    JsonObject floors = floors();
    return files().stream()
        .map(file -> DynamicTest.dynamicTest(name(file), () -> agreement(file, floors)));
  }

  private static void agreement(Path file, JsonObject floors) throws IOException {
    int marked = 0;
    int hit = 0;
    int clean = 0;
    int quiet = 0;
    for (String line : Files.readAllLines(file)) {
      boolean expected = line.contains("⟦");
      boolean found = found(file, line);
      marked += expected ? 1 : 0;
      hit += expected && found ? 1 : 0;
      clean += expected ? 0 : 1;
      quiet += expected || found ? 0 : 1;
    }
    JsonObject floor = floors.getJsonObject(name(file));
    String told =
        "%s: marked %d of %d, clean %d of %d".formatted(name(file), hit, marked, quiet, clean);
    assertTrue(hit >= floor.getInt("marked"), told);
    assertTrue(quiet >= floor.getInt("clean"), told);
  }

  /** A marked line: a finding that touches a mark. A clean line: any finding. */
  private static boolean found(Path file, String line) {
    String concept = file.getParent().getFileName().toString();
    String tag = file.getFileName().toString().replace(".txt", "");
    int open = line.indexOf('⟦');
    int close = line.indexOf('⟧') - 1;
    String text = line.replace("⟦", "").replace("⟧", "");
    Lexicons lexicons = MAKER.lexicons().get(tag);
    return lexicons
        .find(Texts.read(tag, "", text))
        .select(concept, f -> counts(concept, f))
        .stream()
        .anyMatch(f -> open < 0 || (f.span().start() < close && f.span().end() > open));
  }

  private static boolean counts(String concept, Finding finding) {
    return switch (concept) {
      case "bias-by-omission" -> FINDINGS_OF_OMISSION.contains(finding.category());
      case "false-dichotomy" ->
          !finding.category().startsWith("group:")
              && !finding.category().equals("relief")
              && !finding.category().equals("opposition");
      case "gender-bias" ->
          !finding.category().equals("violence") && !finding.category().equals("structure");
      case "language-bias" -> finding.weight() >= 0.7 && !UNMARKED.contains(finding.category());
      default -> !finding.category().equals("harm-verb");
    };
  }

  private static final Set<String> UNMARKED =
      Set.of("absolute", "booster", "factive", "hedge", "implicative", "opinion");

  @Test
  void theFloorsBelongToThesePassages() throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (Path file : files()) {
      digest.update(Files.readString(file).getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(floors().getString("passages"), HexFormat.of().formatHex(digest.digest()));
  }

  @Test
  void swappingWomenAndMenMovesNoScoreOfLanguage() throws NoArticleException {
    String text =
        "Mr Hill slammed the plan. He said his wife had warned him.\n\nThe chairman praised her brother. "
            .repeat(6);
    String swapped =
        "Ms Hill slammed the plan. She said her husband had warned her.\n\nThe chairwoman praised his sister. "
            .repeat(6);
    assertEquals(language(text), language(swapped), 1e-9);
  }

  @Test
  void aNeutralParagraphRaisesNoScoreOfLanguage() throws NoArticleException {
    String text = "The shameful plan was slammed by the mayor. ".repeat(9);
    String longer = text + "\n\n" + "The hall opens at nine and closes at five. ".repeat(9);
    assertTrue(language(longer) <= language(text));
  }

  private static double language(String text) throws NoArticleException {
    Card card =
        MAKER.make(
            new CardRequest(
                Optional.empty(),
                Optional.of(text),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                "en",
                false,
                List.of(),
                List.of()));
    return card.concepts().get(1).measure().orElseThrow();
  }

  private static String name(Path file) {
    return file.getParent().getFileName() + "/" + file.getFileName().toString().replace(".txt", "");
  }
}
