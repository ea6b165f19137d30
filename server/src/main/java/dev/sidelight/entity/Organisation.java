package dev.sidelight.entity;

import java.util.List;
import java.util.Optional;

/**
 * An organisation that is named in a text.
 *
 * @param name the longest form in which the text names it
 * @param id id in {@code world/organisations.tsv}
 * @param mentions where the text names it, in order; at least one
 */
public record Organisation(String name, Optional<String> id, List<Mention> mentions) {
  public Organisation {
    mentions = List.copyOf(mentions);
  }
}
