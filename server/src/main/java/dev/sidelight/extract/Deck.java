package dev.sidelight.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds the standfirst: by its look at the head of the body, by its markup between headline and
 * body, or because the page describes itself with the same words.
 */
final class Deck {
  private static final double SAME = 0.9;
  private static final int HEADING = 80;
  private static final int SEARCHED = 3;
  private static final int SHORTEST = 40;
  private static final int LONGEST = 900;
  private static final int FAR = 40;

  private final PageOutline page;
  private final List<Passage> body;
  private final List<Wording> descriptions;
  private final int longest;
  private final String headline;

  Deck(PageOutline page, List<Passage> body, List<String> descriptions, String headline) {
    this.page = page;
    this.body = body;
    this.descriptions = descriptions.stream().map(Wording::of).toList();
    this.longest = 2 * descriptions.stream().mapToInt(String::length).max().orElse(0);
    this.headline = Headline.key(headline);
  }

  Optional<Passage> find() {
    return body.isEmpty() ? Optional.empty() : leading().or(this::between);
  }

  /** The body with its standfirst first; what stood before it there is no text. */
  static List<Passage> before(Optional<Passage> deck, List<Passage> body) {
    if (deck.isEmpty()) {
      return body;
    }
    List<Passage> all = new ArrayList<>();
    all.add(deck.get().as(Block.Kind.PARAGRAPH));
    int order = deck.get().order();
    boolean inside = body.stream().anyMatch(passage -> passage.order() == order);
    body.stream().filter(passage -> !inside || passage.order() > order).forEach(all::add);
    return all;
  }

  private Optional<Passage> leading() {
    for (int i = 0; i < Math.min(SEARCHED, body.size() - 2); i++) {
      Passage passage = body.get(i);
      boolean title = passage.isHeading() && passage.letters() >= HEADING;
      if (title || (isDescribed(passage) && differs(passage, body.get(i + 1)))) {
        return Optional.of(passage);
      }
    }
    return Optional.empty();
  }

  private boolean isDescribed(Passage passage) {
    if (passage.letters() > longest) {
      return false;
    }
    Wording wording = Wording.of(passage.text());
    return descriptions.stream().anyMatch(text -> text.agreement(wording) >= SAME);
  }

  private static boolean differs(Passage passage, Passage next) {
    Element one = passage.box().element();
    Element two = next.box().element();
    boolean bold = one.childrenSize() == 1 && one.ownText().isBlank();
    return bold || !one.className().equals(two.className()) || !one.tagName().equals(two.tagName());
  }

  /** What stands before the body: the passage that is described, else the last that is marked. */
  private Optional<Passage> between() {
    List<Passage> before = page.before(body.getFirst(), FAR).stream().filter(this::fits).toList();
    return before.stream()
        .filter(this::isDescribed)
        .findFirst()
        .or(() ->
            before.reversed().stream().filter(passage -> isMarked(passage.box())).findFirst());
  }

  private boolean fits(Passage passage) {
    return passage.letters() >= SHORTEST
        && passage.letters() <= LONGEST
        && passage.linkDensity() < 0.3
        && !Headline.key(passage.text()).equals(headline)
        && body.stream().noneMatch(other -> other.text().equals(passage.text()));
  }

  private static boolean isMarked(Box innermost) {
    Box box = innermost;
    for (int i = 0; i < 3 && box != null; i++, box = box.parent()) {
      if (box.has(Sign.DECK)) {
        return true;
      }
    }
    return false;
  }
}
