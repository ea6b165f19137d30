package dev.sidelight.extract;

import java.util.HashMap;
import java.util.Map;

/**
 * Names and the sets of signs that they stand for. A name is looked up where it stands in a run of
 * characters, so that no string is made of it.
 */
final class SignTable {
  private static final int FILTER = 128;
  private static final int GOES_ON = 1 << 30;

  private final String[] names;
  private final int[] hashes;
  private final int[] signs;
  private final long[] filter = new long[FILTER];

  SignTable(Map<String, Integer> signsOfNames) {
    Map<String, Integer> rows = withBeginnings(signsOfNames);
    int size = Integer.highestOneBit(Math.max(8, rows.size() * 8));
    names = new String[size];
    hashes = new int[size];
    signs = new int[size];
    rows.forEach(this::put);
  }

  /** With the first part of every name of several parts: {@code news} of {@code news-body}. */
  private static Map<String, Integer> withBeginnings(Map<String, Integer> rows) {
    Map<String, Integer> all = new HashMap<>(rows);
    for (String name : rows.keySet()) {
      int end = name.indexOf('-');
      if (end > 0) {
        all.merge(name.substring(0, end), GOES_ON, (a, b) -> a | b);
      }
    }
    return all;
  }

  /** True where names of several parts begin with this one. */
  static boolean goesOn(int signs) {
    return (signs & GOES_ON) != 0;
  }

  /** The signs alone. */
  static int plain(int signs) {
    return signs & ~GOES_ON;
  }

  private void put(String name, int mask) {
    int at = slot(name.hashCode());
    while (names[at] != null) {
      at = (at + 1) & (names.length - 1);
    }
    names[at] = name;
    hashes[at] = name.hashCode();
    filter[word(hashes[at])] |= 1L << hashes[at];
    signs[at] = mask;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & (names.length - 1);
  }

  /** Which part of the filter tells whether a name of this hash can be in the table. */
  private static int word(int hash) {
    return (hash ^ hash >>> 13) >>> 6 & (FILTER - 1);
  }

  /** The hash of a name that is longer by one character, as {@link String#hashCode} counts it. */
  static int hash(int hash, char next) {
    return 31 * hash + next;
  }

  /** The signs of a name; none for a name that is not in the table. */
  int of(String name) {
    if (name.isEmpty()) {
      return 0;
    }
    int at = slot(name.hashCode());
    while (names[at] != null) {
      if (names[at].equals(name)) {
        return plain(signs[at]);
      }
      at = (at + 1) & (names.length - 1);
    }
    return 0;
  }

  /** The signs of the name that stands between two places. */
  int of(char[] chars, int from, int to, int hash) {
    return (filter[word(hash)] & 1L << hash) == 0 ? 0 : find(chars, from, to, hash);
  }

  private int find(char[] chars, int from, int to, int hash) {
    int at = slot(hash);
    while (names[at] != null) {
      if (hashes[at] == hash && isName(names[at], chars, from, to)) {
        return signs[at];
      }
      at = (at + 1) & (names.length - 1);
    }
    return 0;
  }

  private static boolean isName(String name, char[] chars, int from, int to) {
    if (name.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (name.charAt(i - from) != chars[i]) {
        return false;
      }
    }
    return true;
  }
}
