package dev.sidelight.tag;

import dev.sidelight.lexicon.Entry;
import dev.sidelight.lexicon.Finding;
import dev.sidelight.text.Text;
import dev.sidelight.text.Zone;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weighs categories of a lexicon by what of them a text holds: for every entry its weight times the
 * prominence of its best place times one plus the logarithm of its count (method, sections 1.1 and
 * 9).
 */
public final class Prominence {
  private Prominence() {}

  /** How much a place counts: headline 3, lead 1.5, elsewhere 1. */
  public static double of(Zone zone) {
    return switch (zone) {
      case HEADLINE -> 3;
      case LEAD -> 1.5;
      case BODY, HEADING -> 1;
    };
  }

  /** One category's weight and what it rests on. */
  public record Weighed(String category, double score, int terms, double strongest) {}

  /** The categories that a text holds, heaviest first; innocents weigh nothing. */
  public static List<Weighed> weigh(Text text, List<Finding> findings) {
    Map<Entry, List<Finding>> byEntry = new LinkedHashMap<>();
    findings.stream()
        .filter(f -> f.weight() > 0)
        .forEach(f -> byEntry.computeIfAbsent(f.entry(), e -> new java.util.ArrayList<>()).add(f));
    Map<String, Double> scores = new TreeMap<>();
    Map<String, Integer> terms = new HashMap<>();
    Map<String, Double> strongest = new HashMap<>();
    byEntry.forEach((entry, met) -> {
      scores.merge(entry.category(), score(text, entry, met), Double::sum);
      terms.merge(entry.category(), 1, Integer::sum);
      strongest.merge(entry.category(), entry.weight(), Math::max);
    });
    return scores.entrySet().stream()
        .map(e ->
            new Weighed(e.getKey(), e.getValue(), terms.get(e.getKey()), strongest.get(e.getKey())))
        .sorted(
            Comparator.comparingDouble((Weighed w) -> -w.score()).thenComparing(Weighed::category))
        .toList();
  }

  private static double score(Text text, Entry entry, List<Finding> met) {
    double place =
        met.stream()
            .mapToDouble(f -> of(text.sentences().get(f.sentence()).zone()))
            .max()
            .orElse(1);
    return entry.weight() * place * (1 + Math.log(met.size()));
  }
}
