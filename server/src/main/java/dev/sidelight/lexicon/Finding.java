package dev.sidelight.lexicon;

import dev.sidelight.text.Span;

/**
 * An entry met in a text.
 *
 * @param entry what was met
 * @param firstToken index of the first word
 * @param endToken index behind the last word
 * @param span where it stands
 * @param sentence index of the sentence
 */
public record Finding(Entry entry, int firstToken, int endToken, Span span, int sentence) {
  /** The category of the entry. */
  public String category() {
    return entry.category();
  }

  /** The weight of the entry. */
  public double weight() {
    return entry.weight();
  }

  /** True where both share a word. */
  public boolean overlaps(Finding other) {
    return firstToken < other.endToken && other.firstToken < endToken;
  }
}
