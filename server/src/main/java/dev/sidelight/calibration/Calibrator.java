package dev.sidelight.calibration;

import dev.sidelight.calibration.Isotonic.Point;
import dev.sidelight.card.CardMaker;
import dev.sidelight.card.CardRequest;
import dev.sidelight.concept.ConceptScore;
import dev.sidelight.concept.LedgerLine;
import dev.sidelight.data.DataException;
import dev.sidelight.extract.NoArticleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Fits one concept's numbers in one language to labelled texts and writes them as rows of {@code
 * calibration.tsv}, with the agreement that they reach as floors. The same texts give the same
 * bytes. A score of 3 then means the same share of readers in every language.
 */
public final class Calibrator {
  /** From which expected share of readers on a score is given (method, section 3.4). */
  private static final List<Double> SHARES = List.of(0.10, 0.22, 0.42, 0.62, 0.75);

  private final CardMaker maker;
  private final String language;
  private final String concept;

  /**
   * @param language BCP 47 tag of the texts
   * @param concept a concept's id
   */
  public Calibrator(CardMaker maker, String language, String concept) {
    this.maker = maker;
    this.language = language;
    this.concept = concept;
  }

  /**
   * Reads labelled texts and writes {@code calibration.tsv} and {@code floors.json} into a folder.
   *
   * @param labelled JSON Lines with text, label and perhaps group
   * @throws DataException naming every bad line, or where nothing can be written
   */
  public void calibrate(Path labelled, Path folder) {
    List<Example> examples = Examples.read(labelled);
    Factors fitting = new Factors(examples.stream().map(this::measure).toList());
    Map<String, Double> factors = fitting.fit();
    Isotonic expected =
        new Isotonic(
            Examples.whole(examples).stream()
                .map(this::measure)
                .map(text -> new Point(text.measure(factors), text.label()))
                .toList());
    List<String> rows = new ArrayList<>(List.of("concept\tkey\tvalue\twhy"));
    for (int score = 1; score <= SHARES.size(); score++) {
      OptionalDouble cut = expected.reaches(SHARES.get(score - 1));
      if (cut.isPresent()) {
        rows.add(row("cut-" + score, cut.getAsDouble(), examples.size()));
      }
    }
    factors.forEach((category, f) -> rows.add(row("factor-" + category, f, examples.size())));
    write(folder.resolve("calibration.tsv"), String.join("\n", rows) + "\n");
    write(folder.resolve("floors.json"), floors(examples, fitting.ranking(factors)));
  }

  private String row(String key, double value, int texts) {
    return String.format(
        Locale.ROOT, "%s\t%s\t%.3f\tfitted to %d labelled texts", concept, key, value, texts);
  }

  private String floors(List<Example> examples, Ranking ranking) {
    return String.format(
        Locale.ROOT,
        "{\"concept\":\"%s\",\"language\":\"%s\",\"texts\":%d,\"corpus\":\"%s\",\"area\":%.3f,"
            + "\"macroF1\":%.3f}%n",
        concept,
        language,
        examples.size(),
        hash(examples),
        ranking.area(),
        ranking.macroF1());
  }

  private Measured measure(Example example) {
    Map<String, Double> points = new TreeMap<>();
    for (LedgerLine line : score(example.text()).ledger()) {
      points.merge(line.category(), line.points(), Double::sum);
    }
    return new Measured(example.label(), points);
  }

  private ConceptScore score(String text) {
    CardRequest request =
        new CardRequest(
            Optional.empty(),
            Optional.of(text),
            Optional.empty(),
            Optional.empty(),
            Optional.of(language),
            language,
            false,
            List.of(),
            List.of());
    try {
      return maker.make(request).concepts().stream()
          .filter(score -> score.id().equals(concept))
          .findFirst()
          .orElseThrow(() -> new DataException("expected the id of a concept, found " + concept));
    } catch (NoArticleException e) {
      throw new DataException("expected texts that can be read, found " + e.getMessage());
    }
  }

  /** Ten digits that tell one set of labelled texts from another. */
  private static String hash(List<Example> examples) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Example example : examples) {
        digest.update((example.label() + " " + example.text()).getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new DataException(file + " expected to be writable, found " + e.getMessage());
    }
  }
}
