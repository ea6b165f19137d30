package dev.sidelight.extract;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * The article's text as it was found on a page.
 *
 * @param outline everything on the page
 * @param passages the article's, in order
 * @param deck the standfirst, where it stands apart from the body
 */
record PageText(PageOutline outline, List<Passage> passages, Optional<String> deck) {

  static PageText of(Document page, PageMetadata metadata, String headline, Rules rules) {
    PageOutline outline = PageOutline.of(page.body(), rules.markup());
    List<Passage> passages = new MainText(outline).passages();
    return new PageText(outline, passages, deck(outline));
  }

  private static Optional<String> deck(PageOutline outline) {
    return outline.passages().stream()
        .filter(passage -> passage.letters() > 40 && isDeck(passage.box()))
        .map(Passage::text)
        .findFirst();
  }

  private static boolean isDeck(Box innermost) {
    Box box = innermost;
    for (int i = 0; i < 3 && box != null; i++, box = box.parent()) {
      if (box.has(Sign.DECK)) {
        return true;
      }
    }
    return false;
  }

  /** How many letters the article has. */
  int letters() {
    return passages.stream().mapToInt(Passage::letters).sum();
  }

  /** How many of the passages are running text. */
  long prose() {
    return passages.stream().filter(Passage::isProse).count();
  }
}
