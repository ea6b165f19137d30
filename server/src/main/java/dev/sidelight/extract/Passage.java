package dev.sidelight.extract;

import java.util.List;

/** A run of text on a page that no block boundary parts. */
final class Passage {
  private static final int PROSE = 80;

  private final PassageText page;
  private final int order;
  private final Box box;
  private final Block.Kind kind;
  private final int start;
  private final int end;
  private final int letters;
  private final int linked;
  private final int commas;
  private String text;

  /**
   * @param page where its characters are, white space collapsed
   * @param order its place among the passages of the page
   * @param box the innermost box around it
   * @param kind what it is on the page
   * @param letters how many are not white space; one of a script without blanks counts double
   * @param linked how many of them stand inside links
   * @param commas of any script
   */
  Passage(
      PassageText page,
      int order,
      Box box,
      Block.Kind kind,
      int start,
      int end,
      int letters,
      int linked,
      int commas) {
    this.page = page;
    this.order = order;
    this.box = box;
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.letters = letters;
    this.linked = linked;
    this.commas = commas;
  }

  int order() {
    return order;
  }

  Box box() {
    return box;
  }

  Block.Kind kind() {
    return kind;
  }

  int letters() {
    return letters;
  }

  int linked() {
    return linked;
  }

  String text() {
    if (text == null) {
      text = page.string(start, end);
    }
    return text;
  }

  double linkDensity() {
    return letters == 0 ? 0 : (double) linked / letters;
  }

  /** Long enough, and free enough of links, to be running text. */
  boolean isProse() {
    return letters >= PROSE && linked < 0.4 * letters;
  }

  boolean isHeading() {
    return kind == Block.Kind.HEADING;
  }

  int commas() {
    return commas;
  }

  Passage as(Block.Kind other) {
    return new Passage(page, order, box, other, start, end, letters, linked, commas);
  }

  static int letters(List<Passage> passages) {
    int sum = 0;
    for (Passage passage : passages) {
      sum += passage.letters;
    }
    return sum;
  }
}
