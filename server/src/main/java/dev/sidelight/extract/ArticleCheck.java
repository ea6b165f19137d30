package dev.sidelight.extract;

import dev.sidelight.extract.NoArticleException.Found;
import org.jsoup.nodes.Document;

/** Refuses pages that hold no article: home pages, lists of other articles, films. */
final class ArticleCheck {
  private static final int LITTLE = 60;
  private static final int SHORT = 600;

  private final Document page;
  private final PageMetadata metadata;
  private final PageText text;
  private final Rules rules;

  ArticleCheck(Document page, PageMetadata metadata, PageText text, Rules rules) {
    this.page = page;
    this.metadata = metadata;
    this.text = text;
    this.rules = rules;
  }

  void check() throws NoArticleException {
    int letters = text.letters();
    if (isHome() && letters < 10 * SHORT) {
      throw new NoArticleException(Found.HOME_PAGE, "the address is a site's first page");
    }
    if (letters < SHORT && isVideo()) {
      throw new NoArticleException(Found.VIDEO, "a film with " + letters + " letters of text");
    }
    if (isList()) {
      throw new NoArticleException(Found.LIST, "links to other pages instead of running text");
    }
    if (letters < LITTLE || (text.prose() == 0 && !saysArticle())) {
      throw new NoArticleException(Found.LITTLE_TEXT, letters + " letters of running text");
    }
  }

  private boolean saysArticle() {
    return metadata.article().isPresent()
        || metadata.metas().first("og:type").orElse("").equals("article");
  }

  private boolean isHome() {
    return metadata.address().map(WebAddress::isRoot).orElse(false) && metadata.article().isEmpty();
  }

  private boolean isVideo() {
    boolean typed = !metadata.data().ofSign(Sign.VIDEO, rules.markup()).isEmpty();
    boolean said = metadata.metas().first("og:type").orElse("").startsWith("video");
    return (typed && metadata.article().isEmpty()) || said || section("video");
  }

  /** Little running text among many links, on a page that does not say that it is an article. */
  private boolean isList() {
    if (metadata.article().isPresent() || text.letters() > 2 * SHORT) {
      return false;
    }
    boolean said = !metadata.data().ofSign(Sign.LIST, rules.markup()).isEmpty() || section("list");
    return said && page.getElementsByTag("a").size() > 40;
  }

  private boolean section(String kind) {
    return metadata.address().stream()
        .flatMap(address -> address.sections().stream())
        .limit(3)
        .anyMatch(part -> rules.words().is(kind, part));
  }
}
