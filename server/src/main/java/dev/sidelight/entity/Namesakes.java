package dev.sidelight.entity;

import dev.sidelight.lexicon.Finding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Settles which of several places of one name a text means: the one whose country it names most, in
 * whatever form; else the one at the outlet's home; else the larger, which the table has first.
 */
final class Namesakes {
  private final Map<String, Integer> countries = new HashMap<>();

  /**
   * @param named what the lexicon {@code places} found: countries, cities, peoples
   * @param home country of the outlet
   */
  Namesakes(Iterable<Gazetteer.Hit> hits, List<Finding> named, Optional<String> home) {
    home.ifPresent(this::count);
    named.forEach(finding -> count(finding.category()));
    for (Gazetteer.Hit hit : hits) {
      if (hit.names().size() == 1) {
        hit.name().country().ifPresent(this::count);
      }
    }
  }

  private void count(String country) {
    countries.merge(country, 1, Integer::sum);
  }

  /** The hit with the name that is meant before its namesakes. */
  Gazetteer.Hit settled(Gazetteer.Hit hit) {
    if (hit.names().size() == 1) {
      return hit;
    }
    Gazetteer.Name meant =
        hit.names().stream()
            .filter(name -> name.kind() == hit.name().kind())
            .max(Comparator.comparingInt(this::weight))
            .filter(name -> weight(name) > weight(hit.name()))
            .orElse(hit.name());
    return new Gazetteer.Hit(List.of(meant), hit.first(), hit.end());
  }

  private int weight(Gazetteer.Name name) {
    return name.country().map(country -> countries.getOrDefault(country, 0)).orElse(0);
  }
}
