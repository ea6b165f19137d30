package dev.sidelight.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How well measures rank labelled texts. */
final class Ranking {
  /** A text with its measure. */
  record Ranked(double measure, boolean positive) {}

  private final List<Ranked> ascending;
  private final long positives;

  Ranking(List<Ranked> texts) {
    ascending = new ArrayList<>(texts);
    ascending.sort(Comparator.comparingDouble(Ranked::measure));
    positives = texts.stream().filter(Ranked::positive).count();
  }

  /**
   * The area under the ROC curve: the chance that a positive text ranks above a negative one, ties
   * counting half (Mann and Whitney 1947); one half where one kind is missing.
   */
  double area() {
    long negatives = ascending.size() - positives;
    if (positives == 0 || negatives == 0) {
      return 0.5;
    }
    double ranks = 0;
    for (int from = 0; from < ascending.size(); ) {
      int to = from;
      int met = 0;
      while (to < ascending.size()
          && ascending.get(to).measure() == ascending.get(from).measure()) {
        met += ascending.get(to).positive() ? 1 : 0;
        to++;
      }
      ranks += met * (from + 1 + to) / 2.0;
      from = to;
    }
    return (ranks - positives * (positives + 1) / 2.0) / ((double) positives * negatives);
  }

  /** The best mean of the F1 of both kinds over all thresholds. */
  double macroF1() {
    double best = 0;
    long above = positives;
    for (int i = 0; i <= ascending.size(); i++) {
      boolean edge =
          i == 0
              || i == ascending.size()
              || ascending.get(i - 1).measure() < ascending.get(i).measure();
      best = edge ? Math.max(best, macroF1(i, above)) : best;
      above -= i < ascending.size() && ascending.get(i).positive() ? 1 : 0;
    }
    return best;
  }

  /**
   * @param below how many texts lie below the threshold
   * @param hits how many positive ones lie above it
   */
  private double macroF1(int below, long hits) {
    long negatives = ascending.size() - positives;
    long rejected = below - (positives - hits);
    return (f1(hits, ascending.size() - below, positives) + f1(rejected, below, negatives)) / 2;
  }

  private static double f1(long right, long said, long there) {
    return said + there == 0 ? 0 : 2.0 * right / (said + there);
  }
}
