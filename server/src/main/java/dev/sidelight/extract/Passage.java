package dev.sidelight.extract;

/**
 * A run of text on a page that no block boundary parts.
 *
 * @param box the innermost box around it
 * @param kind what it is on the page
 * @param text its characters, white space collapsed
 * @param letters how many of them are not white space; one of a script without blanks counts double
 * @param linked how many of them stand inside links
 */
record Passage(Box box, Block.Kind kind, String text, int letters, int linked) {
  private static final int PROSE = 80;

  double linkDensity() {
    return letters == 0 ? 0 : Math.min(1, (double) linked / letters);
  }

  /** Long enough, and free enough of links, to be running text. */
  boolean isProse() {
    return letters >= PROSE && linkDensity() < 0.4;
  }

  Passage as(Block.Kind other) {
    return new Passage(box, other, text, letters, linked);
  }

  boolean isHeading() {
    return kind == Block.Kind.HEADING;
  }
}
