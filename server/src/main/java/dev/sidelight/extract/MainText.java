package dev.sidelight.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the passages of a page that are the article. Text is scored into the boxes around it by its
 * length, its commas and its freedom from links (after Kohlschütter et al. 2010 and the practice of
 * reader views); the best box is widened while its surroundings are text too, then cleaned.
 */
final class MainText {
  private static final int SCORED = 25;
  private static final int CLIMB = 6;
  private static final int ENOUGH = 400;
  private static final double STATED = 2;
  private static final int SHORT = 120;
  private static final int MOST_PARTS = 100;

  private final PageOutline page;
  private final Cleaning cleaning;
  private final StatedBody stated;

  MainText(PageOutline page, Cleaning cleaning, StatedBody stated) {
    this.page = page;
    this.cleaning = cleaning;
    this.stated = stated;
  }

  /** The article's passages in order; none where the page has no running text. */
  List<Passage> passages() {
    Furniture furniture = new Furniture(page);
    furniture.drop();
    List<Passage> strict = choose();
    if (Passage.letters(strict) >= ENOUGH) {
      return strict;
    }
    furniture.dropLittle();
    List<Passage> lenient = choose();
    if (Passage.letters(lenient) > 2 * Passage.letters(strict)) {
      return lenient;
    }
    furniture.drop();
    return strict;
  }

  private List<Passage> choose() {
    page.boxes().forEach(Box::clearScore);
    List<Passage> kept = new ArrayList<>();
    for (Passage passage : page.passages()) {
      if (!passage.box().dropped()) {
        kept.add(passage);
        score(passage);
      }
    }
    Box best = best();
    return best == null ? List.of() : gather(best, kept);
  }

  // ---- scores

  private void score(Passage passage) {
    if (passage.letters() < SCORED || passage.isHeading()) {
      return;
    }
    double points =
        (1 + passage.commas() + Math.min(passage.letters() / 100.0, 3))
            * (1 - passage.linkDensity())
            * (stated.says(passage) ? STATED : 1);
    Box box = holdsPassages(passage.box()) ? passage.box() : passage.box().parent();
    for (int level = 1; box != null && level <= 5; level++, box = box.parent()) {
      box.addScore(points / (level == 1 ? 1 : level == 2 ? 2 : level * 3));
    }
  }

  private static boolean holdsPassages(Box box) {
    return box.parent() == null || box.passages() > 1;
  }

  private Box best() {
    Box best = null;
    double most = 0;
    for (Box box : page.boxes()) {
      double score = box.dropped() || box.score() == 0 ? 0 : weigh(box);
      if (score > most) {
        most = score;
        best = box;
      }
    }
    return best;
  }

  private static double weigh(Box box) {
    double bonus = box.has(Sign.BODY) ? 40 : box.has(Sign.CONTENT) ? 10 : 0;
    return (box.score() + bonus) * (1 - box.linkDensity());
  }

  // ---- widening

  private Box widen(Box best, Kept kept) {
    Box top = best;
    Box around = best.parent();
    for (int i = 0; i < CLIMB && around != null && around.parent() != null; i++) {
      if (gains(top, around, kept)) {
        top = around;
      }
      around = around.parent();
    }
    return top;
  }

  /** True where the wider box adds running text and little else. */
  private static boolean gains(Box top, Box around, Kept kept) {
    int inside = kept.prose(top);
    int prose = kept.prose(around) - inside;
    int letters = kept.letters(around) - kept.letters(top);
    return prose > 0.1 * inside && prose >= 0.75 * letters;
  }

  /** Sums over the passages that furniture left, so that a box is counted by two of them. */
  private static final class Kept {
    private final int[] sums;
    private final int[] proses;

    Kept(List<Passage> passages) {
      sums = new int[passages.size() + 1];
      proses = new int[passages.size() + 1];
      for (int i = 0; i < passages.size(); i++) {
        Passage passage = passages.get(i);
        int letters = passage.box().dropped() ? 0 : passage.letters();
        sums[i + 1] = sums[i] + letters;
        proses[i + 1] = proses[i] + (passage.isProse() ? letters : 0);
      }
    }

    int letters(Box box) {
      return sums[box.end()] - sums[box.start()];
    }

    int prose(Box box) {
      return proses[box.end()] - proses[box.start()];
    }
  }

  // ---- what belongs together

  /**
   * The passages of the box; of its twins, where a site cuts its article into boxes of one name;
   * and those that the structured data states.
   */
  private List<Passage> gather(Box best, List<Passage> kept) {
    Box top = widen(best, new Kept(page.passages()));
    List<Box> parts = parts(best, top);
    List<Passage> found = cleaning.clean(kept.stream().filter(p -> isIn(parts, p)).toList());
    if (!stated.covers(found)) {
      return found;
    }
    return certain(
        cleaning.clean(kept.stream().filter(p -> isIn(parts, p) || isStated(p)).toList()));
  }

  private List<Box> parts(Box best, Box top) {
    List<Box> parts = new ArrayList<>();
    parts.add(top);
    for (Box box : page.boxes()) {
      if (parts.size() < MOST_PARTS && !box.dropped() && !top.holds(box) && isTwin(best, box)) {
        parts.add(box);
      }
    }
    return parts;
  }

  private static boolean isIn(List<Box> parts, Passage passage) {
    for (Box part : parts) {
      if (part.holds(passage.box())) {
        return true;
      }
    }
    return false;
  }

  /**
   * True for a box of the same markup near the best one, when no article of its own is around it.
   */
  private static boolean isTwin(Box best, Box box) {
    if (!box.has(Sign.BODY) || box.prose() == 0 || !box.looksLike(best)) {
      return false;
    }
    Box around = box;
    for (int i = 0; i < CLIMB && around != null && !around.holds(best); i++) {
      if (around.tag().equals("article")) {
        return false;
      }
      around = around.parent();
    }
    return around != null && around.holds(best) && !around.tag().equals("body");
  }

  private boolean isStated(Passage passage) {
    return passage.letters() >= SCORED && stated.says(passage);
  }

  /**
   * Without what the structured data leaves out, where it is short or stands behind all the rest.
   */
  private List<Passage> certain(List<Passage> found) {
    int last = found.size() - 1;
    while (last >= 0 && !isStated(found.get(last))) {
      last--;
    }
    return found.subList(0, last + 1).stream().filter(p -> isStated(p) || !isShort(p)).toList();
  }

  private static boolean isShort(Passage passage) {
    return passage.letters() < SHORT && passage.kind() == Block.Kind.PARAGRAPH;
  }
}
