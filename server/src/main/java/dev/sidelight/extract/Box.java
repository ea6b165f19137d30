package dev.sidelight.extract;

import org.jsoup.nodes.Element;

/** One element of a page that parts text from its neighbours, with what is counted inside it. */
final class Box {
  private final Element element;
  private final Box parent;
  private final int order;
  private final int signs;
  private final Block.Kind kind;
  private final int start;

  private int last;
  private int end;
  private int letters;
  private int linked;
  private int prose;
  private int passages;
  private boolean dropped;
  private boolean holdsBody;
  private boolean holdsTitle;
  private double score;

  /**
   * @param parent the box around it; null for the page's own
   * @param order its place among the boxes of the page, outer before inner
   * @param signs what its markup says
   * @param start how many passages stand before it
   */
  Box(Element element, Box parent, int order, int signs, int start) {
    this.element = element;
    this.parent = parent;
    this.order = order;
    this.signs = signs;
    this.start = start;
    this.kind = kind(element.normalName(), parent);
    if (Sign.BODY.isIn(signs)) {
      for (Box box = this; box != null && !box.holdsBody; box = box.parent) {
        box.holdsBody = true;
      }
    }
    if (tag().equals("h1")) {
      for (Box box = this; box != null && !box.holdsTitle; box = box.parent) {
        box.holdsTitle = true;
      }
    }
  }

  private static Block.Kind kind(String tag, Box parent) {
    return switch (tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "li", "dt", "dd" -> Block.Kind.LIST_ITEM;
      case "blockquote" -> Block.Kind.QUOTE;
      case "article", "main", "section", "body", "td" -> Block.Kind.PARAGRAPH;
      default -> parent == null ? Block.Kind.PARAGRAPH : parent.kind;
    };
  }

  /**
   * Ends the box; what was counted in it counts for the box around it.
   *
   * @param boxes how many boxes the page has so far
   * @param passages how many passages
   */
  void close(int boxes, int passages) {
    last = boxes;
    end = passages;
    if (parent != null) {
      parent.letters += letters;
      parent.linked += linked;
      parent.prose += prose;
    }
  }

  /** Counts a passage that stands directly in it. */
  void count(Passage passage) {
    passages++;
    letters += passage.letters();
    linked += passage.linked();
    prose += passage.isProse() ? passage.letters() : 0;
  }

  /** What the text in it is. */
  Block.Kind kind() {
    return kind;
  }

  /** The first of the page's passages that stands in it. */
  int start() {
    return start;
  }

  /** Behind the last of the page's passages that stand in it. */
  int end() {
    return end;
  }

  /** True where it, or a box in it, is said to hold the article's paragraphs. */
  boolean holdsBody() {
    return holdsBody;
  }

  /** True where it holds a first heading. */
  boolean holdsTitle() {
    return holdsTitle;
  }

  Element element() {
    return element;
  }

  String tag() {
    return element.normalName();
  }

  Box parent() {
    return parent;
  }

  int signs() {
    return signs;
  }

  boolean has(Sign sign) {
    return sign.isIn(signs);
  }

  int letters() {
    return letters;
  }

  int prose() {
    return prose;
  }

  /** How many passages stand directly in it. */
  int passages() {
    return passages;
  }

  double linkDensity() {
    return letters == 0 ? 0 : (double) linked / letters;
  }

  boolean dropped() {
    return dropped;
  }

  void drop(boolean drop) {
    dropped = drop;
  }

  double score() {
    return score;
  }

  void addScore(double points) {
    score += points;
  }

  void clearScore() {
    score = 0;
  }

  /** True where tag and class are the same. */
  boolean looksLike(Box other) {
    return tag().equals(other.tag()) && element.className().equals(other.element.className());
  }

  /** True for this box and every box inside it. */
  boolean holds(Box other) {
    return other.order >= order && other.order < last;
  }
}
