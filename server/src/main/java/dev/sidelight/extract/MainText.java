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
    if (letters(strict) >= ENOUGH) {
      return strict;
    }
    furniture.dropLittle();
    List<Passage> lenient = choose();
    if (letters(lenient) > 2 * letters(strict)) {
      return lenient;
    }
    furniture.drop();
    return strict;
  }

  private List<Passage> choose() {
    page.boxes().forEach(Box::clearScore);
    List<Passage> kept = page.passages().stream().filter(p -> !p.box().dropped()).toList();
    kept.forEach(this::score);
    Box best = best();
    return best == null ? List.of() : gather(best, kept);
  }

  private static int letters(List<Passage> passages) {
    return passages.stream().mapToInt(Passage::letters).sum();
  }

  // ---- scores

  private void score(Passage passage) {
    if (passage.letters() < SCORED || passage.isHeading()) {
      return;
    }
    double points =
        (1 + commas(passage.text()) + Math.min(passage.letters() / 100.0, 3))
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

  private static int commas(String text) {
    return (int) text.chars().filter(c -> c == ',' || c == '،' || c == '、' || c == '，').count();
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

  private Box widen(Box best) {
    Box top = best;
    Box around = best.parent();
    for (int i = 0; i < CLIMB && around != null && around.parent() != null; i++) {
      if (gains(top, around)) {
        top = around;
      }
      around = around.parent();
    }
    return top;
  }

  /** True where the wider box adds running text and little else. */
  private boolean gains(Box top, Box around) {
    int prose = keptProse(around) - keptProse(top);
    int letters = keptLetters(around) - keptLetters(top);
    return prose > 0.1 * keptProse(top) && prose >= 0.75 * letters;
  }

  private int keptProse(Box box) {
    return page.passages().stream()
        .filter(p -> p.isProse() && !p.box().dropped() && box.holds(p.box()))
        .mapToInt(Passage::letters)
        .sum();
  }

  private int keptLetters(Box box) {
    return page.passages().stream()
        .filter(p -> !p.box().dropped() && box.holds(p.box()))
        .mapToInt(Passage::letters)
        .sum();
  }

  // ---- what belongs together

  /**
   * The passages of the box; of its twins, where a site cuts its article into boxes of one name;
   * and those that the structured data states.
   */
  private List<Passage> gather(Box best, List<Passage> kept) {
    Box top = widen(best);
    List<Box> parts = new ArrayList<>(List.of(top));
    page.boxes().stream()
        .filter(box -> !box.dropped() && !top.holds(box) && isTwin(best, box))
        .forEach(parts::add);
    List<Passage> found = cleaning.clean(kept.stream().filter(p -> isIn(parts, p)).toList());
    if (!stated.covers(found)) {
      return found;
    }
    return certain(
        cleaning.clean(kept.stream().filter(p -> isIn(parts, p) || isStated(p)).toList()));
  }

  private static boolean isIn(List<Box> parts, Passage passage) {
    return parts.stream().anyMatch(part -> part.holds(passage.box()));
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
