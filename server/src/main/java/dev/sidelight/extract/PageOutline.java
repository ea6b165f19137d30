package dev.sidelight.extract;

import java.util.List;

/**
 * The boxes and passages of a page.
 *
 * @param boxes in document order, outer before inner; the first is the page's own
 * @param passages in document order
 */
record PageOutline(List<Box> boxes, List<Passage> passages) {

  /** The passages that stand in a box. */
  List<Passage> passagesIn(Box box) {
    return passages.subList(box.start(), box.end());
  }

  /** Those before a passage, at most so many. */
  List<Passage> before(Passage passage, int most) {
    return passages.subList(Math.max(0, passage.order() - most), passage.order());
  }

  /** Those behind a passage, at most so many. */
  List<Passage> behind(Passage passage, int most) {
    int from = Math.min(passages.size(), passage.order() + 1);
    return passages.subList(from, Math.min(passages.size(), from + most));
  }
}
