package dev.sidelight.concept;

import java.util.HashMap;
import java.util.Map;

/**
 * How much less a finding counts for what came before it: each repetition of an entry in the same
 * voice counts {@code repeat} times the one before, each further finding of a category {@code
 * repeat-category} times; the smaller of the two holds. Findings are asked for in order of the
 * text.
 */
final class Repetition {
  private final String concept;
  private final Calibration calibration;
  private final double again;
  private final Map<String, Double> entries = new HashMap<>();
  private final Map<String, Double> categories = new HashMap<>();

  Repetition(String concept, Calibration calibration) {
    this.concept = concept;
    this.calibration = calibration;
    this.again = calibration.value(concept, "repeat");
  }

  /** The factor of the next finding, 1 for the first of its kind. */
  double of(String entry, String category, double voice) {
    double more = calibration.repeat(concept, category);
    return Math.min(
        next(entries, entry + " " + voice, again), next(categories, category + " " + voice, more));
  }

  private static double next(Map<String, Double> seen, String key, double factor) {
    double now = seen.getOrDefault(key, 1.0);
    seen.put(key, now * factor);
    return now;
  }
}
