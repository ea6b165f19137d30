package dev.sidelight.extract;

/** What a character of a page is: blank, seen or unseen, a letter or digit, dense or not. */
final class Letters {
  private Letters() {}

  /** One blank, of the kind that parts words, in a sum of traits. */
  static final long BLANK = 1;

  /** One comma of any script. */
  static final long COMMA = 1L << 20;

  /** One sign that is not taken as it is: another blank, dense, unseen, half a character. */
  static final long ODD = 1L << 40;

  private static final long[] TRAITS = traits();

  private static long[] traits() {
    long[] traits = new long[1 << Character.SIZE];
    for (int i = 0; i < traits.length; i++) {
      char c = (char) i;
      boolean plain = c == ' ' || (isSeen(c) && !isSpace(c) && !isDense(c));
      traits[i] = (c == ' ' ? BLANK : 0) + (",،、，".indexOf(c) >= 0 ? COMMA : 0) + (plain ? 0 : ODD);
    }
    return traits;
  }

  /** The traits of the first characters, summed up: three counts in one number. */
  static long traits(char[] words, int length) {
    long sum = 0;
    for (int i = 0; i < length; i++) {
      sum += TRAITS[words[i]];
    }
    return sum;
  }

  static int blanks(long traits) {
    return (int) (traits & (COMMA - 1));
  }

  static int commas(long traits) {
    return (int) (traits >> 20 & (COMMA - 1));
  }

  /** Seen, one letter, no blank: the most of most texts. */
  static boolean isPlain(char c) {
    return c != ' ' && TRAITS[c] < ODD;
  }

  static boolean isSpace(char c) {
    return c <= ' '
        ? c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u001C' && c <= '\u001F')
        : c >= '\u0080' && (c == '\u0085' || Character.isSpaceChar(c) || Character.isWhitespace(c));
  }

  /** True for what a reader sees; surrogates are told by their pairs. */
  static boolean isSeen(char c) {
    return c < '\u007F'
        ? c > ' '
        : !Character.isISOControl(c) && !Character.isSurrogate(c) && !isUnseen(c);
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
  static boolean isDense(char c) {
    return c >= '\u2E80' && (c <= '\uD7AF' || (c >= '\uF900' && c <= '\uFAFF'));
  }

  /** What class names are cut by: a letter in lower case, in upper case or without, a digit. */
  static final byte NONE = 0;

  static final byte LOWER = 1;
  static final byte UPPER = 2;
  static final byte DIGIT = 3;
  static final byte CASELESS = 4;

  static byte form(char c) {
    if (c >= 'a' && c <= 'z') {
      return LOWER;
    }
    if (c < 128) {
      return c >= '0' && c <= '9' ? DIGIT : c >= 'A' && c <= 'Z' ? UPPER : NONE;
    }
    return otherForm(c);
  }

  private static byte otherForm(char c) {
    if (Character.isLetter(c)) {
      return Character.isLowerCase(c) ? LOWER : Character.isUpperCase(c) ? UPPER : CASELESS;
    }
    return Character.isDigit(c) ? DIGIT : NONE;
  }

  static int lower(int c) {
    return c >= 'A' && c <= 'Z' ? c + 32 : c < 128 ? c : Character.toLowerCase(c);
  }

  /** A letter or a number of any script. */
  static boolean isWord(int c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
