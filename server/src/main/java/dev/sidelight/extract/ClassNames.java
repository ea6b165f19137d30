package dev.sidelight.extract;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads the class and id attributes of one page. A name is cut into its parts, and up to three
 * parts in a row are looked up together; each distinct attribute is cut once.
 */
final class ClassNames {
  private static final int FIRST_SIZE = 512;
  private static final int LONGEST = 1_000;
  private static final int MOST_PARTS = 24;
  private static final int JOINED = 3;

  private final SignTable table;
  private final Map<String, Integer> known = new HashMap<>(FIRST_SIZE);
  private final char[] chars = new char[2 * LONGEST];
  private final int[] starts = new int[MOST_PARTS];
  private final int[] ends = new int[MOST_PARTS];
  private final int[] hashes = new int[MOST_PARTS];
  private int parts;
  private int length;

  ClassNames(SignTable table) {
    this.table = table;
  }

  /** The signs of the names in an attribute. */
  int of(String names) {
    if (names.isEmpty() || names.length() > LONGEST) {
      return 0;
    }
    Integer found = known.get(names);
    if (found == null) {
      found = signs(names);
      known.put(names, found);
    }
    return found;
  }

  private int signs(String names) {
    int found = 0;
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      if (i == names.length() || isBlank(names.charAt(i))) {
        cut(names, start, i);
        found |= isTerm() ? 0 : partSigns();
        start = i + 1;
      }
    }
    return found;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** Blog software writes an article's own tags into its class: {@code tag-social-media}. */
  private boolean isTerm() {
    return parts > 1 && Sign.TERM.isIn(table.of(chars, 0, ends[0], hashes[0]));
  }

  private int partSigns() {
    int found = 0;
    for (int first = 0; first < parts; first++) {
      int signs = table.of(chars, starts[first], ends[first], hashes[first]);
      found |= SignTable.goesOn(signs) ? signs | joinedSigns(first) : signs;
    }
    return SignTable.plain(found);
  }

  private int joinedSigns(int first) {
    int found = 0;
    int hash = hashes[first];
    int at = ends[first];
    for (int last = first + 1; last < Math.min(parts, first + JOINED); last++) {
      while (at < ends[last]) {
        hash = SignTable.hash(hash, chars[at++]);
      }
      found |= table.of(chars, starts[first], at, hash);
    }
    return found;
  }

  /** Cuts {@code articleBody_v2} into article, body, v, 2. */
  private void cut(String name, int from, int to) {
    parts = 0;
    length = 0;
    int hash = 0;
    byte before = Letters.NONE;
    for (int i = from; i < to; i++) {
      char c = name.charAt(i);
      byte form = Letters.form(c);
      if (form != before && startsPart(before, form)) {
        endPart(hash);
        if (!startPart()) {
          return;
        }
        hash = 0;
      }
      if (form != Letters.NONE) {
        char lower = form == Letters.UPPER ? (char) Letters.lower(c) : c;
        chars[length++] = lower;
        hash = SignTable.hash(hash, lower);
      }
      before = form;
    }
    endPart(hash);
  }

  private void endPart(int hash) {
    if (parts > 0) {
      hashes[parts - 1] = hash;
      ends[parts - 1] = length;
    }
  }

  private static boolean startsPart(byte before, byte here) {
    return here != Letters.NONE
        && (before == Letters.NONE
            || (here == Letters.UPPER && before == Letters.LOWER)
            || (here == Letters.DIGIT) != (before == Letters.DIGIT));
  }

  private boolean startPart() {
    if (parts == MOST_PARTS) {
      return false;
    }
    if (parts > 0) {
      chars[length++] = '-';
    }
    starts[parts++] = length;
    return true;
  }
}
