package dev.sidelight.extract;

import java.util.Locale;

/** What the markup of an element says of its content; {@code world/markup.tsv} names the markup. */
enum Sign {
  /** Never text of the page: scripts, frames, form controls. */
  SKIP,
  /** Menus, boxes, shares and adverts of the site. */
  FURNITURE,
  /** The head of a page or of a part of it. */
  HEAD,
  /** Readers' comments. */
  COMMENT,
  /** A picture and the line below it. */
  CAPTION,
  /** Names of authors, dates. */
  BYLINE,
  /** The standfirst. */
  DECK,
  /** The headline. */
  HEADLINE,
  /** A class name that begins so speaks of the article's topic. */
  TERM,
  /** Holds the article's paragraphs. */
  BODY,
  /** May hold the article. */
  CONTENT,
  /** The rest is for subscribers. */
  PAYWALL,
  /** An empty element that stands for a new line. */
  BREAK,
  /** A type of structured data that is an article. */
  ARTICLE,
  /** Type or class of an opinion piece. */
  OPINION,
  /** Type or class of a live report. */
  LIVE,
  /** A type that tells how something is done. */
  ADVICE,
  /** Type or class of satire. */
  SATIRE,
  /** Type or class of an interview. */
  INTERVIEW,
  /** A type that is a film. */
  VIDEO,
  /** A type that is a list of other pages. */
  LIST;

  /** The place of the sign in a set of signs that is kept as one number. */
  @SuppressWarnings("EnumOrdinal") // a set lives as long as one page; its bits are never kept
  int bit() {
    return 1 << ordinal();
  }

  boolean isIn(int signs) {
    return (signs & bit()) != 0;
  }

  static Sign of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
