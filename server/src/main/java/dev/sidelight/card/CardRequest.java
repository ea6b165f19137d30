package dev.sidelight.card;

import java.util.List;
import java.util.Optional;

/**
 * What a card is asked for: a page or a text, with what the reader wants done with it.
 *
 * @param html the page's markup; excludes text
 * @param text the article's text; excludes html
 * @param title the headline of a text
 * @param url where the page stands
 * @param language a hint, BCP 47
 * @param cardLanguage the language of the card's sentences
 * @param withText whether the card holds the whole text
 * @param without ids of evidence that the reader struck out
 * @param words the reader's own entries
 */
public record CardRequest(
    Optional<String> html,
    Optional<String> text,
    Optional<String> title,
    Optional<String> url,
    Optional<String> language,
    String cardLanguage,
    boolean withText,
    List<String> without,
    List<OwnWord> words) {

  /** A reader's own entry. */
  public record OwnWord(
      String term, String concept, String category, double weight, List<String> neutral) {
    public OwnWord {
      neutral = List.copyOf(neutral);
    }
  }

  public CardRequest {
    if (html.isPresent() == text.isPresent()) {
      throw new IllegalArgumentException("either html or text expected");
    }
    without = List.copyOf(without);
    words = List.copyOf(words);
  }
}
