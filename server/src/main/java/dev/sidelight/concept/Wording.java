package dev.sidelight.concept;

import dev.sidelight.language.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Builds an explanation sentence by sentence out of a concept's messages. */
final class Wording {
  private static final int MOST = 5;
  static final int QUOTES = 3;
  private static final int QUOTE_WORDS = 14;

  private final String concept;
  private final Messages messages;
  private final List<String> sentences = new ArrayList<>();

  Wording(String concept, Messages messages) {
    this.concept = concept;
    this.messages = messages;
  }

  /** Adds a sentence of this concept. */
  Wording say(String key, Map<String, ?> slots) {
    sentences.add(messages.text(concept + "." + key, slots));
    return this;
  }

  /** Adds a sentence where a condition holds. */
  Wording sayIf(boolean condition, String key, Map<String, ?> slots) {
    return condition ? say(key, slots) : this;
  }

  /** Adds a sentence where a condition holds and the explanation is not long enough yet. */
  Wording sayIfRoom(boolean condition, String key, Map<String, ?> slots) {
    return sayIf(condition && room() > 0, key, slots);
  }

  /** How many sentences the explanation still has room for. */
  int room() {
    return MOST - sentences.size();
  }

  /** Adds the sentence written for a category, or the general one where it has none of its own. */
  Wording sayOf(String category, String key, Map<String, ?> slots) {
    boolean own = messages.has(concept + "." + key + "." + category);
    return say(key + "." + (own ? category : "other"), slots);
  }

  /** The explanation. */
  String text() {
    return String.join(" ", sentences);
  }

  /** A few different quotations as the card's language lists and marks them. */
  String quotes(Stream<String> words) {
    return messages.list(distinct(words).map(this::quote).toList());
  }

  /** Any items as the card's language lists them. */
  String list(Collection<String> items) {
    return messages.list(items);
  }

  /** One quotation in the card language's marks, cut to a readable length. */
  String quote(String words) {
    String[] parts = words.split("\\s+", -1);
    String cut =
        parts.length <= QUOTE_WORDS
            ? words
            : String.join(" ", List.of(parts).subList(0, QUOTE_WORDS)) + " …";
    return messages.text("quote", Map.of("words", cut));
  }

  private static Stream<String> distinct(Stream<String> words) {
    List<String> seen = new ArrayList<>();
    words.forEach(word -> {
      if (seen.size() < QUOTES && seen.stream().noneMatch(word::equalsIgnoreCase)) {
        seen.add(word);
      }
    });
    return seen.stream();
  }
}
