package dev.sidelight.calibration;

import dev.sidelight.calibration.Ranking.Ranked;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fits one factor a category, coordinate by coordinate, so that measures rank the labelled texts
 * best. A factor moves only where it helps by more than noise, and only for categories that many
 * texts hold.
 */
final class Factors {
  /** The nearest to 1 first, so that no factor goes further than it helps. */
  private static final List<Double> GRID = List.of(1.0, 0.75, 1.25, 0.5, 1.5, 0.25, 2.0);

  private static final int LEAST_TEXTS = 30;
  private static final double LEAST_GAIN = 0.001;
  private static final int ROUNDS = 3;

  private final List<Measured> texts;

  Factors(List<Measured> texts) {
    this.texts = List.copyOf(texts);
  }

  /** The factors that are not 1, by category. */
  Map<String, Double> fit() {
    Map<String, Double> factors = new TreeMap<>();
    double best = area(factors);
    for (int round = 0; round < ROUNDS; round++) {
      for (String category : frequent()) {
        for (double factor : GRID) {
          Map<String, Double> tried = new TreeMap<>(factors);
          tried.put(category, factor);
          double area = area(tried);
          if (area > best + LEAST_GAIN) {
            best = area;
            factors = tried;
          }
        }
      }
    }
    factors.values().removeIf(factor -> factor == 1);
    return factors;
  }

  private SortedSet<String> frequent() {
    Map<String, Integer> counts = new TreeMap<>();
    texts.forEach(text -> text.points().keySet().forEach(c -> counts.merge(c, 1, Integer::sum)));
    SortedSet<String> frequent = new TreeSet<>(counts.keySet());
    frequent.removeIf(category -> counts.get(category) < LEAST_TEXTS);
    return frequent;
  }

  double area(Map<String, Double> factors) {
    return ranking(factors).area();
  }

  Ranking ranking(Map<String, Double> factors) {
    return new Ranking(
        texts.stream()
            .map(text -> new Ranked(text.measure(factors), text.label() >= 0.5))
            .toList());
  }
}
