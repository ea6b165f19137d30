package dev.sidelight.concept;

import java.util.List;

/**
 * How a measure becomes a score from 0 to 5 and an intensity between 0 and 1.
 *
 * @param cuts five ascending values: reaching the n-th makes the score n
 */
public record Scale(List<Double> cuts) {
  private static final int LEVELS = 5;
  private static final double GRAIN = 1e6;

  public Scale {
    cuts = List.copyOf(cuts);
    if (cuts.size() != LEVELS || !cuts.equals(cuts.stream().sorted().toList())) {
      throw new IllegalArgumentException("expected five ascending cuts, found " + cuts);
    }
  }

  /** The score of a measure: how many cuts it reaches. */
  public int score(double measure) {
    return (int) cuts.stream().filter(cut -> measure >= cut).count();
  }

  /**
   * The measure on a scale from 0 to 1: a logistic curve through one half at the middle cut, so
   * that measures below zero still differ.
   */
  public double intensity(double measure) {
    double spread = (cuts.get(LEVELS - 1) - cuts.get(0)) / 4;
    double value = 1 / (1 + Math.exp(-(measure - cuts.get(2)) / spread));
    return Math.round(value * GRAIN) / GRAIN;
  }
}
