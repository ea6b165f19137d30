package dev.sidelight.extract;

import java.util.List;
import java.util.Optional;

/**
 * What was read: one news article, its text and what its page says of it.
 *
 * @param url the canonical address, or empty
 * @param headline the article's title without the site's name, or empty
 * @param deck the standfirst, where the page shows one; it is the body's first block
 * @param outlet who published it
 * @param byline the authors' names, as printed
 * @param published ISO 8601 instant or date as the page gives it
 * @param languageHint BCP 47 tag by the page or the request; may be wrong
 * @param genre what kind of piece it is by markup, address and wording
 * @param access whether the page holds the whole text
 * @param body the article's blocks, parted by a blank line (a text request: the text as sent)
 * @param blocks the blocks of the body, in order, without overlap
 */
public record Article(
    String url,
    String headline,
    Optional<String> deck,
    Outlet outlet,
    List<String> byline,
    Optional<String> published,
    Optional<String> modified,
    Optional<String> languageHint,
    Genre genre,
    Access access,
    String body,
    List<Block> blocks) {

  /** What kind of piece an article is. */
  public enum Genre {
    REPORT,
    OPINION,
    INTERVIEW,
    LIVE,
    ADVICE,
    SATIRE,
    UNKNOWN
  }

  /** Whether the page holds the whole text or only its beginning. */
  public enum Access {
    FULL,
    TEASER
  }

  public Article {
    byline = List.copyOf(byline);
    blocks = List.copyOf(blocks);
  }
}
