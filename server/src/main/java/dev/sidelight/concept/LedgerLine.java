package dev.sidelight.concept;

import java.util.List;

/**
 * What one category adds to a concept's measure.
 *
 * @param weight what one finding of it weighs on average, or the category's own weight
 * @param points what the line adds; the points of all lines are the measure
 * @param words the article's words behind the line, each once, in order of the text
 */
public record LedgerLine(
    String category, String label, int count, double weight, double points, List<String> words) {
  public LedgerLine {
    words = List.copyOf(words);
  }
}
