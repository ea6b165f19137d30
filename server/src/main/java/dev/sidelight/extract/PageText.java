package dev.sidelight.extract;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * The article's text as it was found on a page.
 *
 * @param outline everything on the page
 * @param body the article's paragraphs
 * @param passages the article's, in order, the standfirst first
 * @param deck the standfirst, where the page shows one
 */
record PageText(
    PageOutline outline, List<Passage> body, List<Passage> passages, Optional<String> deck) {

  static PageText of(Document page, PageMetadata metadata, String headline, Rules rules) {
    PageOutline outline = PageOutline.of(page.body(), rules.markup());
    Cleaning cleaning = new Cleaning(rules.words(), headline, metadata.byline());
    StatedBody stated = metadata.statedBody();
    List<Passage> body = new MainText(outline, cleaning, stated).passages();
    Optional<Passage> deck = new Deck(outline, body, metadata.descriptions(), headline).find();
    return new PageText(outline, body, Deck.before(deck, body), deck.map(Passage::text));
  }

  /** Where the headline stands last before the body; -1 where it does not. */
  int indexOf(String headline) {
    String key = Headline.key(headline);
    int end = body.isEmpty() ? 0 : outline.passages().indexOf(body.getFirst());
    for (int i = end - 1; i >= 0 && !key.isEmpty(); i--) {
      if (Headline.key(outline.passages().get(i).text()).equals(key)) {
        return i;
      }
    }
    return -1;
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
