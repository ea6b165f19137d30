package dev.sidelight.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads a page, or the text that a client sends, as one news article. */
public final class ArticleExtractor {
  private static final int DEEPEST = 400;

  private final Rules rules;

  private ArticleExtractor(Rules rules) {
    this.rules = rules;
  }

  /** An extractor with the product's own tables. */
  public static ArticleExtractor fromClassPath() {
    return new ArticleExtractor(Rules.read());
  }

  /**
   * Reads the article of a page.
   *
   * @param html the page's markup or DOM as text
   * @param url where the page stands, where known
   * @param languageHint BCP 47 tag that a client sent; goes before what the page says
   * @throws NoArticleException where the page holds no article
   */
  public Article extract(String html, Optional<String> url, Optional<String> languageHint)
      throws NoArticleException {
    Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    PageWalk walk = PageWalk.of(page, html.length(), rules.markup());
    PageMetadata metadata = new PageMetadata(walk.elements(), url.flatMap(WebAddress::of), rules);
    String headline = metadata.headline();
    List<String> byline = metadata.byline();
    PageText text = PageText.of(walk.outline(), metadata, headline, byline, rules);
    new ArticleCheck(metadata, text, rules).check();
    ArticleBody body = ArticleBody.of(text.passages());
    Kind kind = new Kind(metadata, headline, text, rules);
    Surroundings around = new Surroundings(text, rules.words());
    PageDates dates = metadata.dates();
    return new Article(
        metadata.address().map(WebAddress::text).or(() -> url).orElse(""),
        headline,
        text.deck(),
        metadata.outlet(),
        byline.isEmpty() ? around.byline() : byline,
        dates.published().or(around::date),
        dates.modified(),
        language(languageHint).or(metadata::language),
        kind.genre(),
        kind.access(),
        body.text(),
        body.blocks());
  }

  /**
   * Takes a text as an article; its blocks are parted by blank lines.
   *
   * @param title the headline, where the client sent one
   * @param text becomes the body as it is
   */
  public Article fromText(
      Optional<String> title, String text, Optional<String> url, Optional<String> languageHint) {
    Optional<WebAddress> address = url.flatMap(WebAddress::of);
    Optional<Outlets.Known> known = address.flatMap(at -> rules.outlets().find(at.host()));
    return new Article(
        url.orElse(""),
        PassageText.clean(title.orElse("")),
        Optional.empty(),
        address.map(rules.outlets()::ofAddress).orElse(Outlet.UNKNOWN),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        language(languageHint),
        Kind.ofAddress(address, known, rules),
        Article.Access.FULL,
        text,
        ArticleBody.blocksOf(text));
  }

  private static Optional<String> language(Optional<String> hint) {
    return hint.map(tag -> Locale.forLanguageTag(tag.strip().replace('_', '-')))
        .filter(locale -> !locale.getLanguage().isEmpty())
        .map(Locale::toLanguageTag);
  }
}
