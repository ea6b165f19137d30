package dev.sidelight.extract;

import dev.sidelight.extract.NoArticleException.Found;

/** Refuses pages that hold no article: home pages, lists of other articles, films. */
final class ArticleCheck {
  private static final int LITTLE = 60;
  private static final int SHORT = 600;
  private static final int FEW = 2;

  private final PageMetadata metadata;
  private final PageText text;
  private final Rules rules;

  ArticleCheck(PageMetadata metadata, PageText text, Rules rules) {
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
    if (letters < LITTLE || (text.prose() == 0 && !metadata.saysArticle())) {
      throw new NoArticleException(Found.LITTLE_TEXT, letters + " letters of running text");
    }
  }

  private boolean isHome() {
    return metadata.address().map(WebAddress::isRoot).orElse(false) && metadata.article().isEmpty();
  }

  private boolean isVideo() {
    boolean typed = !metadata.data().ofSign(Sign.VIDEO).isEmpty();
    boolean said = metadata.metas().first("og:type").orElse("").startsWith("video");
    return (typed && metadata.article().isEmpty()) || said || section(Phrase.VIDEO);
  }

  /** A page that does not say it is an article, and shows headings that link between its text. */
  private boolean isList() {
    if (metadata.saysArticle() || text.body().isEmpty()) {
      return false;
    }
    boolean said = !metadata.data().ofSign(Sign.LIST).isEmpty() || section(Phrase.LIST);
    return (said && text.letters() < SHORT) || teasers() > Math.max(FEW, text.prose() / 2);
  }

  private long teasers() {
    int start = text.body().getFirst().order();
    int end = text.body().getLast().order();
    return text.outline().passages().subList(start, end + 1).stream()
        .filter(passage -> passage.isHeading() && passage.linkDensity() > 0.8)
        .count();
  }

  private boolean section(Phrase kind) {
    return metadata.address().stream()
        .flatMap(address -> address.sections().stream())
        .limit(3)
        .anyMatch(part -> rules.words().is(kind, part));
  }
}
