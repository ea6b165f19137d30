package dev.sidelight.calibration;

import java.util.Map;

/**
 * A labelled text as the concept measures it.
 *
 * @param points by category, what the ledger's lines add up from
 */
record Measured(double label, Map<String, Double> points) {
  Measured {
    points = Map.copyOf(points);
  }

  /** The measure with each category's points multiplied by its factor, 1 where there is none. */
  double measure(Map<String, Double> factors) {
    double sum = 0;
    for (Map.Entry<String, Double> line : points.entrySet()) {
      sum += line.getValue() * factors.getOrDefault(line.getKey(), 1.0);
    }
    return sum;
  }
}
