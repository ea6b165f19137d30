package dev.sidelight.extract;

/**
 * Drops what the markup calls furniture. A name can be wrong: a box that holds much of the page's
 * running text stays.
 */
final class Furniture {
  private static final double MOST = 0.6;
  private static final double MUCH = 0.3;
  private static final int SHORT_HEAD = 250;

  private final PageOutline page;
  private final int prose;

  Furniture(PageOutline page) {
    this.page = page;
    this.prose = page.boxes().getFirst().prose();
  }

  /** Drops all furniture. */
  void drop() {
    for (Box box : page.boxes()) {
      box.drop(inherits(box) || (named(box) && !holdsTheText(box)) || isShortHead(box));
    }
  }

  /** Drops only what is surely none: for pages whose article carries a furniture's name. */
  void dropLittle() {
    for (Box box : page.boxes()) {
      boolean sure = box.has(Sign.COMMENT) || box.has(Sign.BYLINE) || box.has(Sign.DECK);
      boolean empty = named(box) && box.prose() == 0;
      box.drop(inherits(box) || ((sure || empty) && !holdsTheText(box)));
    }
  }

  private static boolean inherits(Box box) {
    return box.parent() != null && box.parent().dropped();
  }

  private static boolean named(Box box) {
    return box.has(Sign.FURNITURE)
        || box.has(Sign.COMMENT)
        || box.has(Sign.CAPTION)
        || box.has(Sign.BYLINE)
        || box.has(Sign.DECK);
  }

  private boolean holdsTheText(Box box) {
    double share = prose == 0 ? 0 : (double) box.prose() / prose;
    boolean spoken = box.holdsBody() || box.has(Sign.CONTENT);
    return share > MOST || (share > MUCH && spoken && !box.has(Sign.COMMENT));
  }

  private static boolean isShortHead(Box box) {
    return box.has(Sign.HEAD) && (box.holdsTitle() || box.prose() < SHORT_HEAD) && !box.holdsBody();
  }
}
