package dev.sidelight.extract;

import java.util.Arrays;

/**
 * Gathers the characters of a page's passages, one behind the other: white space collapses to one
 * blank, and what a reader cannot see goes (control characters, soft hyphens, direction overrides,
 * lone surrogates), so that words are found and quoted as they are read.
 */
final class PassageText {
  private static final int LONGEST = 200_000;

  private char[] chars;
  private int start;
  private int end;
  private boolean blank;
  private int letters;
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
    int from = chars.length - length;
    words.getChars(0, length, chars, from);
    return gather(from, link);
  }

  private static boolean isBlank(String words) {
    int i = 0;
    while (i < words.length() && (words.charAt(i) == ' ' || words.charAt(i) == '\n')) {
      i++;
    }
    return i == words.length();
  }

  /** Makes room for the words and for the raw copy of them behind. */
  private void reserve(int length) {
    int needed = end + 2 * length + 2;
    if (needed > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(needed, 2 * chars.length));
    }
  }

  private boolean gather(int from, boolean link) {
    char[] page = chars;
    int before = letters;
    int to = end;
    for (int i = from; i < page.length; i++) {
      char c = page[i];
      if (isPlain(c)) {
        to = part(to);
        int first = to;
        do {
          page[to++] = c;
          c = ++i < page.length ? page[i] : ' ';
        } while (isPlain(c));
        letters += to - first;
        i--;
      } else if (c == ' ' || Letters.isSpace(c)) {
        blank = to > start;
      } else if (isPair(i)) {
        to = part(to);
        page[to++] = c;
        page[to++] = page[++i];
        letters++;
      } else if (Letters.isSeen(c)) {
        to = part(to);
        page[to++] = c;
        letters += Letters.isDense(c) ? 2 : 1;
      }
    }
    end = to;
    linked += link ? letters - before : 0;
    return letters > before;
  }

  /** Seen, in one piece, and not dense: the most of most texts. */
  private static boolean isPlain(char c) {
    return c > ' ' && c < '\u007F';
  }

  private int part(int to) {
    if (blank) {
      blank = false;
      chars[to] = ' ';
      return to + 1;
    }
    return to;
  }

  private boolean isPair(int i) {
    return Character.isHighSurrogate(chars[i])
        && i + 1 < chars.length
        && Character.isLowSurrogate(chars[i + 1]);
  }

  /** The text of a string that is no part of the body: a headline, a name. */
  static String clean(String raw) {
    if (isClean(raw)) {
      return raw;
    }
    PassageText text = new PassageText(2 * Math.min(raw.length(), LONGEST) + 2);
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
        new Passage(this, order, box, box.kind(), start, end, letters, Math.min(linked, letters));
    clear();
    return passage;
  }

  void clear() {
    start = end;
    blank = false;
    letters = 0;
    linked = 0;
  }

  String string(int from, int to) {
    return new String(chars, from, to - from);
  }

  char at(int i) {
    return chars[i];
  }

  static boolean isSpace(char c) {
    return Letters.isSpace(c);
  }
}
