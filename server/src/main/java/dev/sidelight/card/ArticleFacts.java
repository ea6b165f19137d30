package dev.sidelight.card;

import dev.sidelight.extract.Article;
import dev.sidelight.extract.Outlet;
import java.util.List;
import java.util.Optional;

/**
 * The card's part that says what was read.
 *
 * @param language BCP 47 tag as detected; {@code und} where it is not known
 * @param languageConfidence 0 to 1
 * @param words number of words of the body
 * @param readingMinutes rounded up
 * @param opening the body's first words
 * @param closing the body's last words
 * @param summary one or two sentences taken from the body
 * @param text the whole body, only when asked for
 */
public record ArticleFacts(
    Optional<String> url,
    Optional<String> headline,
    Optional<String> deck,
    Outlet outlet,
    List<String> byline,
    Optional<String> published,
    Optional<String> modified,
    String language,
    double languageConfidence,
    int words,
    int readingMinutes,
    Article.Genre genre,
    Article.Access access,
    String opening,
    String closing,
    Optional<String> summary,
    Optional<String> text) {
  public ArticleFacts {
    byline = List.copyOf(byline);
  }
}
