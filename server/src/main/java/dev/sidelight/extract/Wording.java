package dev.sidelight.extract;

import java.util.Arrays;

/** The different words of a text, by their hashes in order; tells how much two texts share. */
final class Wording {
  private final long[] words;

  private Wording(long[] words) {
    this.words = words;
  }

  static Wording of(String text) {
    long[] found = new long[16];
    int size = 0;
    long hash = 0;
    for (int i = 0; i <= text.length(); ) {
      int c = i < text.length() ? text.codePointAt(i) : ' ';
      if (Letters.isWord(c)) {
        hash = 1_000_003 * (hash + 7) + Letters.lower(c);
      } else if (hash != 0) {
        found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
        found[size++] = hash;
        hash = 0;
      }
      i += Character.charCount(c);
    }
    return new Wording(distinct(found, size));
  }

  private static long[] distinct(long[] found, int size) {
    Arrays.sort(found, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || found[i] != found[i - 1]) {
        found[kept++] = found[i];
      }
    }
    return Arrays.copyOf(found, kept);
  }

  boolean isEmpty() {
    return words.length == 0;
  }

  /** Which share of the words two texts have in common: 0 to 1. */
  double agreement(Wording other) {
    return isEmpty() || other.isEmpty()
        ? 0
        : 2.0 * shared(other) / (words.length + other.words.length);
  }

  private int shared(Wording other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      int order = Long.compare(words[i], other.words[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
