package dev.sidelight.entity;

import java.util.List;
import java.util.Optional;

/**
 * A place that is named in a text.
 *
 * @param name as the text names it
 * @param id ISO 3166-1 code of a country, or id in {@code world/places.tsv}
 * @param country ISO 3166-1 code of the country that it lies in
 * @param demonym true where only its people or adjective is named ("French")
 * @param mentions where the text names it, in order; at least one
 */
public record Place(
    String name,
    Optional<String> id,
    Optional<String> country,
    boolean demonym,
    List<Mention> mentions) {
  public Place {
    mentions = List.copyOf(mentions);
  }
}
