package dev.sidelight.concept;

import dev.sidelight.text.Field;
import dev.sidelight.text.Selector;
import java.util.List;
import java.util.Optional;

/**
 * Something that a reader may expect, and whether the article has it.
 *
 * @param label what was looked for, in the card's language
 * @param field what the selector counts in; only where found
 * @param selector where it was found first
 */
public record Searched(
    String label, boolean found, Optional<Field> field, Optional<List<Selector>> selector) {
  public Searched {
    if (!found && (field.isPresent() || selector.isPresent())) {
      throw new IllegalArgumentException(label + ": no place expected for what was not found");
    }
    selector = selector.map(List::copyOf);
  }
}
