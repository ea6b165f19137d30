package dev.sidelight.extract;

import java.util.Locale;

/** What a site says with words around its articles; {@code world/page-words.tsv} has the words. */
enum Phrase {
  /** A kicker over advice to readers. */
  ADVICE,
  /** Joins two names. */
  AND,
  /** Stands before the names of authors. */
  BY,
  /** Says who took a picture. */
  CREDIT,
  /** Stands behind a name and is none. */
  DEGREE,
  /** A kicker over an interview. */
  INTERVIEW,
  /** A part of an address that lists articles. */
  LIST,
  /** A kicker over a live report. */
  LIVE,
  /** Stands where an author's name should, and is none. */
  NOBODY,
  /** A kicker over an opinion piece. */
  OPINION,
  /** Says that the rest is for subscribers. */
  PAYWALL,
  /** Asks the reader for something. */
  PROMO,
  /** Points to another article. */
  RELATED,
  /** A kicker over satire. */
  SATIRE,
  /** A part of an address with films. */
  VIDEO;

  @SuppressWarnings("EnumOrdinal") // a set lives as long as one page; its bits are never kept
  int bit() {
    return 1 << ordinal();
  }

  boolean isIn(int phrases) {
    return (phrases & bit()) != 0;
  }

  static Phrase of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
