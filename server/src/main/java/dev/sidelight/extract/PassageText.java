package dev.sidelight.extract;

import java.util.Arrays;

/**
 * Gathers the characters of a page's passages, one behind the other: white space collapses to one
 * blank, and what a reader cannot see goes (control characters, soft hyphens, direction overrides,
 * lone surrogates), so that words are found and quoted as they are read.
 */
final class PassageText {
  private static final int LONGEST = 200_000;
  private static final int FIRST_RAW = 1 << 10;

  private char[] chars;
  private char[] raw = new char[FIRST_RAW];
  private int start;
  private int end;
  private boolean blank;
  private int letters;
  private int commas;
  private int linked;

  PassageText(int size) {
    chars = new char[size];
  }

  /** Appends text of the page; false where nothing of it is seen. */
  boolean append(String words, boolean link) {
    int length = Math.min(words.length(), LONGEST - (end - start));
    if (length <= 0 || isBlank(words)) {
      blank |= end > start && !words.isEmpty();
      return length < 0;
    }
    reserve(length);
    words.getChars(0, length, raw, 0);
    long traits = Letters.traits(raw, length);
    commas += Letters.commas(traits);
    return (traits >= Letters.ODD || words.contains("  "))
        ? gather(length, link)
        : take(length, length - Letters.blanks(traits), link);
  }

  /** Takes words that are parted by single blanks. */
  private boolean take(int length, int seen, boolean link) {
    int first = raw[0] == ' ' ? 1 : 0;
    int last = raw[length - 1] == ' ' ? length - 1 : length;
    blank |= first > 0 && end > start;
    end = part(end);
    System.arraycopy(raw, first, chars, end, last - first);
    end += last - first;
    letters += seen;
    linked += link ? seen : 0;
    blank = last < length;
    return true;
  }

  private static boolean isBlank(String words) {
    int i = 0;
    while (i < words.length() && (words.charAt(i) == ' ' || words.charAt(i) == '\n')) {
      i++;
    }
    return i == words.length();
  }

  private void reserve(int length) {
    if (length > raw.length) {
      raw = new char[Math.max(length, 2 * raw.length)];
    }
    int needed = end + length + 2;
    if (needed > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(needed, 2 * chars.length));
    }
  }

  private boolean gather(int length, boolean link) {
    int before = letters;
    for (int i = 0; i < length; i++) {
      char c = raw[i];
      if (Letters.isPlain(c)) {
        i = run(i, length) - 1;
      } else if (Letters.isSpace(c)) {
        blank = end > start;
      } else if (isPair(i, length)) {
        write(c, 1);
        chars[end++] = raw[++i];
      } else if (Letters.isSeen(c)) {
        write(c, Letters.isDense(c) ? 2 : 1);
      }
    }
    linked += link ? letters - before : 0;
    return letters > before;
  }

  /** Takes the plain characters from a place on. */
  private int run(int first, int length) {
    int last = first + 1;
    while (last < length && Letters.isPlain(raw[last])) {
      last++;
    }
    end = part(end);
    int to = end;
    for (int i = first; i < last; i++) {
      chars[to++] = raw[i];
    }
    end = to;
    letters += last - first;
    return last;
  }

  private void write(char c, int weight) {
    end = part(end);
    chars[end++] = c;
    letters += weight;
  }

  private int part(int to) {
    if (blank) {
      blank = false;
      chars[to] = ' ';
      return to + 1;
    }
    return to;
  }

  private boolean isPair(int i, int length) {
    return Character.isHighSurrogate(raw[i])
        && i + 1 < length
        && Character.isLowSurrogate(raw[i + 1]);
  }

  /** The text of a string that is no part of the body: a headline, a name. */
  static String clean(String raw) {
    if (isClean(raw)) {
      return raw;
    }
    PassageText text = new PassageText(Math.min(raw.length(), LONGEST) + 2);
    text.append(raw, false);
    return text.string(0, text.end);
  }

  /** True for printable ASCII with single blanks inside: most strings are. */
  private static boolean isClean(String raw) {
    boolean blank = true;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c < ' ' || c >= '\u007F' || (c == ' ' && blank)) {
        return false;
      }
      blank = c == ' ';
    }
    return raw.isEmpty() || (!blank && raw.length() <= LONGEST);
  }

  /** How many letters were gathered since the last passage. */
  int letters() {
    return letters;
  }

  /** A blank between words, without a link around it. */
  void breakWord() {
    blank = end > start;
  }

  Passage take(int order, Box box) {
    Passage passage =
        new Passage(this, order, box, box.kind(), start, end, letters, linked, commas);
    clear();
    return passage;
  }

  void clear() {
    start = end;
    blank = false;
    letters = 0;
    commas = 0;
    linked = 0;
  }

  String string(int from, int to) {
    return new String(chars, from, to - from);
  }

  static boolean isSpace(char c) {
    return Letters.isSpace(c);
  }
}
