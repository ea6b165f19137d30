package dev.sidelight.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

  /** The same without what a condition strikes out. */
  public Findings without(Predicate<Finding> struck) {
    Map<String, List<Finding>> rest = new TreeMap<>();
    byLexicon.forEach(
        (lexicon, found) -> rest.put(lexicon, found.stream().filter(struck.negate()).toList()));
    return new Findings(rest);
  }

  /** These and others; where two of one lexicon overlap, the other one stands. */
  public Findings with(Findings others) {
    Map<String, List<Finding>> all = new TreeMap<>(byLexicon);
    others.byLexicon.forEach((lexicon, found) ->
        all.put(
            lexicon,
            Stream.concat(
                    of(lexicon).stream().filter(f -> found.stream().noneMatch(f::overlaps)),
                    found.stream())
                .sorted(Comparator.comparingInt(Finding::firstToken))
                .toList()));
    return new Findings(all);
  }

  /** What was met of a lexicon and carries weight, by any condition. */
  public List<Finding> select(String lexicon, Predicate<Finding> condition) {
    return of(lexicon).stream().filter(f -> f.weight() != 0 && condition.test(f)).toList();
  }
}
