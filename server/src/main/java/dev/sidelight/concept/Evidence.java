package dev.sidelight.concept;

import dev.sidelight.text.Field;
import dev.sidelight.text.Selector;
import java.util.List;
import java.util.Optional;

/**
 * A word or phrase of the article that counts for a concept, with why it counts.
 *
 * @param id unique in its card
 * @param entry the lexicon's entry, or the pattern's name
 * @param category a category of the ledger
 * @param label the category's name in the card's language
 * @param reason why this wording carries weight, in the card's language
 * @param voice who says it
 * @param speaker the source, where it is known
 * @param weight the entry's weight
 * @param factor by what the weight was multiplied here
 * @param gloss short meaning for readers of another language
 * @param neutral plainer wordings in the article's language
 * @param acceptableWhen when the wording would be in place
 * @param field what the selector counts in
 * @param selector quote and position of the word or phrase itself
 */
public record Evidence(
    String id,
    String entry,
    String category,
    String label,
    String reason,
    Voice voice,
    Optional<String> speaker,
    double weight,
    double factor,
    Optional<String> gloss,
    List<String> neutral,
    Optional<String> acceptableWhen,
    Field field,
    List<Selector> selector) {

  /** Who says a wording: the newsroom, or someone whom it quotes. */
  public enum Voice {
    AUTHOR,
    SOURCE
  }

  public Evidence {
    neutral = List.copyOf(neutral);
    selector = List.copyOf(selector);
  }
}
