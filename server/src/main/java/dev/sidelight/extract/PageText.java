package dev.sidelight.extract;

import java.util.List;
import java.util.Optional;

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

  private static final int MARKS = 20;

  static PageText of(
      PageOutline outline,
      PageMetadata metadata,
      String headline,
      List<String> byline,
      Rules rules) {
    Cleaning cleaning = new Cleaning(rules.words(), headline, byline);
    StatedBody stated = metadata.statedBody();
    List<Passage> body = new MainText(outline, cleaning, stated).passages();
    Optional<Passage> deck = new Deck(outline, body, metadata.descriptions(), headline).find();
    return new PageText(outline, body, Deck.before(deck, body), deck.map(Passage::text));
  }

  /** Where the headline stands last before the body; -1 where it does not. */
  int indexOf(String headline) {
    String key = Headline.key(headline);
    int end = body.isEmpty() ? 0 : body.getFirst().order();
    for (int i = end - 1; i >= 0 && !key.isEmpty(); i--) {
      if (isTitle(outline.passages().get(i), key)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isTitle(Passage passage, String key) {
    return passage.letters() >= key.length()
        && passage.letters() <= 2 * key.length() + MARKS
        && Headline.key(passage.text()).equals(key);
  }

  /** How many letters the article has. */
  int letters() {
    return Passage.letters(passages);
  }

  /** How many of the passages are running text. */
  long prose() {
    return passages.stream().filter(Passage::isProse).count();
  }
}
