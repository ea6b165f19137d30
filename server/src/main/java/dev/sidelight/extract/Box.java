package dev.sidelight.extract;

import java.util.Set;
import org.jsoup.nodes.Element;

/** One element of a page that parts text from its neighbours, with what is counted inside it. */
final class Box {
  private final Element element;
  private final Box parent;
  private final int depth;
  private final Set<Sign> signs;

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
   */
  Box(Element element, Box parent, Set<Sign> signs) {
    this.element = element;
    this.parent = parent;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.signs = signs;
    if (signs.contains(Sign.BODY)) {
      for (Box box = this; box != null && !box.holdsBody; box = box.parent) {
        box.holdsBody = true;
      }
    }
    if (element.normalName().equals("h1")) {
      for (Box box = this; box != null && !box.holdsTitle; box = box.parent) {
        box.holdsTitle = true;
      }
    }
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

  int depth() {
    return depth;
  }

  Set<Sign> signs() {
    return signs;
  }

  boolean has(Sign sign) {
    return signs.contains(sign);
  }

  /** Counts a passage for this box and all around it. */
  void count(Passage passage) {
    passages++;
    for (Box box = this; box != null; box = box.parent) {
      box.letters += passage.letters();
      box.linked += passage.linked();
      box.prose += passage.isProse() ? passage.letters() : 0;
    }
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
    Box box = other;
    while (box != null && box.depth > depth) {
      box = box.parent;
    }
    return box == this;
  }
}
