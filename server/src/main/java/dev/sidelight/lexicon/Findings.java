package dev.sidelight.lexicon;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * All entries met in a text, by lexicon, in order of the text.
 *
 * @param byLexicon findings under the id of their lexicon
 */
public record Findings(Map<String, List<Finding>> byLexicon) {
  public Findings {
    byLexicon = new TreeMap<>(byLexicon);
    byLexicon.replaceAll((lexicon, found) -> List.copyOf(found));
  }

  /** What was met of one lexicon, innocents included. */
  public List<Finding> of(String lexicon) {
    return byLexicon.getOrDefault(lexicon, List.of());
  }

  /** What was met of one category, innocents apart. */
  public List<Finding> of(String lexicon, String category) {
    return select(lexicon, f -> f.category().equals(category));
  }

  /** What was met of a lexicon and carries weight, by any condition. */
  public List<Finding> select(String lexicon, Predicate<Finding> condition) {
    return of(lexicon).stream().filter(f -> f.weight() != 0 && condition.test(f)).toList();
  }
}
