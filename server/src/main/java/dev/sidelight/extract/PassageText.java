package dev.sidelight.extract;

/**
 * Gathers the characters of one passage: white space collapses to one blank, and what a reader
 * cannot see goes (control characters, soft hyphens, direction overrides, lone surrogates), so that
 * words are found and quoted as they are read.
 */
final class PassageText {
  private static final int LONGEST = 200_000;

  private final StringBuilder out = new StringBuilder();
  private boolean blank;
  private int letters;
  private int linked;

  void append(String words, boolean link) {
    for (int i = 0; i < words.length() && out.length() < LONGEST; i++) {
      char c = words.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < words.length()
          && Character.isLowSurrogate(words.charAt(i + 1))) {
        write(c, link);
        out.append(words.charAt(++i));
      } else if (isSpace(c)) {
        blank = !out.isEmpty();
      } else if (isSeen(c)) {
        write(c, link);
      }
    }
  }

  private void write(char c, boolean link) {
    if (blank) {
      out.append(' ');
      blank = false;
    }
    out.append(c);
    int weight = isDense(c) ? 2 : 1;
    letters += weight;
    linked += link ? weight : 0;
  }

  /** The text of a string that is no part of the body: a headline, a name. */
  static String clean(String raw) {
    PassageText text = new PassageText();
    text.append(raw, false);
    return text.out.toString();
  }

  int letters() {
    return letters;
  }

  Passage take(Box box, Block.Kind kind) {
    return new Passage(box, kind, out.toString(), letters, linked);
  }

  void clear() {
    out.setLength(0);
    blank = false;
    letters = 0;
    linked = 0;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static boolean isSeen(char c) {
    return !Character.isISOControl(c) && !Character.isSurrogate(c) && !isUnseen(c);
  }

  /** Soft hyphen, zero-width blanks and joins, direction embeddings and overrides. */
  private static boolean isUnseen(char c) {
    return c == '\u00AD'
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069')
        || (c >= '\uFFF9' && c <= '\uFFFB');
  }

  /** Han, kana and hangul say in one character what takes an alphabet two or three. */
  private static boolean isDense(char c) {
    return (c >= '\u2E80' && c <= '\uD7AF') || (c >= '\uF900' && c <= '\uFAFF');
  }
}
