package dev.sidelight.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to be read, already checked: a page as HTML, or plain text, or an address alone.
 *
 * @param url the page's address
 * @param html the page's DOM; excludes text
 * @param text the article's text; excludes html
 * @param title the headline of a text
 * @param language a hint, BCP 47
 * @param withText whether the card is to hold the whole text
 * @param without ids of evidence that the reader struck out
 * @param words the reader's own entries
 */
public record AnalysisRequest(
    Optional<String> url,
    Optional<String> html,
    Optional<String> text,
    Optional<String> title,
    Optional<String> language,
    boolean withText,
    List<String> without,
    List<OwnWord> words) {

  /**
   * An entry of the reader's own.
   *
   * @param concept id of the concept under which it counts
   * @param category one of the concept's categories
   * @param weight 0 to 3
   * @param neutral plainer wordings
   */
  public record OwnWord(
      String term, String concept, String category, double weight, List<String> neutral) {
    public OwnWord {
      neutral = List.copyOf(neutral);
    }
  }

  public AnalysisRequest {
    if (html.isPresent() && text.isPresent()) {
      throw new IllegalArgumentException("html or text expected, both found");
    }
    if (html.isEmpty() && text.isEmpty() && url.isEmpty()) {
      throw new IllegalArgumentException("html, text or url expected, nothing found");
    }
    without = List.copyOf(without);
    words = List.copyOf(words);
  }

  /** True where the page has to be fetched first. */
  public boolean isAddressAlone() {
    return html.isEmpty() && text.isEmpty();
  }

  /** The same request with the page that was fetched for it. */
  public AnalysisRequest withPage(String address, String page) {
    return new AnalysisRequest(
        Optional.of(address),
        Optional.of(page),
        Optional.empty(),
        title,
        language,
        withText,
        without,
        words);
  }

  /** How many UTF-16 units it holds, about. */
  int length() {
    return html.or(this::text).or(this::url).map(String::length).orElse(0);
  }

  /** Everything that decides the card, in a fixed order. */
  List<String> parts() {
    List<String> parts = new ArrayList<>();
    for (Optional<String> part : List.of(url, html, text, title, language)) {
      parts.add(part.isPresent() ? "1" : "0");
      parts.add(part.orElse(""));
    }
    parts.add(String.valueOf(withText));
    parts.add(String.valueOf(without.size()));
    parts.addAll(without);
    words.forEach(word -> parts.addAll(parts(word)));
    return parts;
  }

  private static List<String> parts(OwnWord word) {
    List<String> parts = new ArrayList<>();
    parts.add(word.term());
    parts.add(word.concept());
    parts.add(word.category());
    parts.add(String.valueOf(word.weight()));
    parts.add(String.valueOf(word.neutral().size()));
    parts.addAll(word.neutral());
    return parts;
  }
}
