package dev.sidelight.http;

/** The beginning of something a client sent, fit to be shown in a problem. */
final class Excerpt {
  private static final int LONGEST = 40;

  private Excerpt() {}

  static String of(String value) {
    String plain =
        value
            .codePoints()
            .limit(LONGEST + 1)
            .map(Excerpt::visible)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    boolean cut = plain.codePointCount(0, plain.length()) > LONGEST;
    return cut ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "…" : plain;
  }

  /** Control and formatting signs could turn around what stands beside them. */
  private static int visible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          '\uFFFD';
      default -> codePoint;
    };
  }
}
