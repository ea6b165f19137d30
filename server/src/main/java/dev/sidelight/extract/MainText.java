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

  private final PageOutline page;

  MainText(PageOutline page) {
    this.page = page;
  }

  /** The article's passages in order; none where the page has no running text. */
  List<Passage> passages() {
    dropFurniture();
    List<Passage> kept = page.passages().stream().filter(p -> !p.box().dropped()).toList();
    kept.forEach(MainText::score);
    Box best = best();
    if (best == null) {
      return List.of();
    }
    Box top = widen(best);
    return clean(top, kept);
  }

  // ---- furniture

  /** Drops what the markup calls furniture, unless most of the page's text stands in it. */
  private void dropFurniture() {
    int prose = page.boxes().isEmpty() ? 0 : page.boxes().getFirst().prose();
    for (Box box : page.boxes()) {
      boolean inherited = box.parent() != null && box.parent().dropped();
      if (inherited || (isFurniture(box) && box.prose() <= 0.6 * prose)) {
        box.drop();
      }
    }
  }

  private static boolean isFurniture(Box box) {
    return box.has(Sign.FURNITURE)
        || box.has(Sign.COMMENT)
        || box.has(Sign.CAPTION)
        || box.has(Sign.BYLINE)
        || box.has(Sign.DECK);
  }

  // ---- scores

  private static void score(Passage passage) {
    if (passage.letters() < SCORED || passage.isHeading()) {
      return;
    }
    double points =
        (1 + commas(passage.text()) + Math.min(passage.letters() / 100.0, 3))
            * (1 - passage.linkDensity());
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

  // ---- cleaning

  private static List<Passage> clean(Box top, List<Passage> kept) {
    List<Passage> body = new ArrayList<>();
    for (Passage passage : kept) {
      if (top.holds(passage.box()) && isText(passage)) {
        body.add(passage);
      }
    }
    return body;
  }

  private static boolean isText(Passage passage) {
    return passage.linkDensity() < 0.5 || (passage.letters() > 200 && passage.linkDensity() < 0.8);
  }
}
