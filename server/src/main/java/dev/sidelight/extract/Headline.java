package dev.sidelight.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the site's name off a page's title. */
final class Headline {
  private static final String MARKS = "|–—-·•»«:/";
  private static final String ARTICLE = "the";
  private static final int CUTS = 3;

  private final Set<String> siteNames;

  /**
   * @param siteNames names of the site: as it calls itself, as we know it, its domain
   */
  Headline(List<String> siteNames) {
    this.siteNames =
        siteNames.stream()
            .map(Headline::key)
            .filter(name -> name.length() > 1)
            .collect(Collectors.toSet());
  }

  /** The title without the site's name behind or before it. */
  String bare(String title) {
    if (!namesSite(title)) {
      return title;
    }
    String text = title;
    for (int i = 0; i < CUTS; i++) {
      text = withoutHead(withoutTail(text));
    }
    return text;
  }

  private boolean namesSite(String title) {
    String key = key(title);
    return siteNames.stream().anyMatch(key::contains);
  }

  private String withoutTail(String text) {
    for (Cut cut = cut(text, 1); cut != null; cut = cut(text, cut.end())) {
      if (isSite(text.substring(cut.end()))) {
        return text.substring(0, cut.start()).strip();
      }
    }
    return text;
  }

  private String withoutHead(String text) {
    Cut cut = cut(text, 1);
    return cut != null && isSite(text.substring(0, cut.start()))
        ? text.substring(cut.end()).strip()
        : text;
  }

  /** Marks between a title and a site's name, with the blanks around them. */
  private record Cut(int start, int end) {}

  /** The next cut from a place on: marks between blanks, a dash before one, or an upright line. */
  private static Cut cut(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        int end = skip(text, i, c -> MARKS.indexOf(c) >= 0);
        if (parts(text, i, end)) {
          return new Cut(blanksBefore(text, i), skip(text, end, Letters::isSpace));
        }
        i = end - 1;
      }
    }
    return null;
  }

  private static boolean parts(String text, int start, int end) {
    char mark = text.charAt(start);
    boolean before = Letters.isSpace(text.charAt(start - 1));
    boolean behind = end < text.length() && Letters.isSpace(text.charAt(end));
    return mark == '|' || (behind && (before || mark == '–' || mark == '—'));
  }

  private static int skip(String text, int from, CharTest test) {
    int i = from;
    while (i < text.length() && test.holds(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int blanksBefore(String text, int at) {
    int i = at;
    while (i > 0 && Letters.isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** Tells of a character whether it is of some kind. */
  private interface CharTest {
    boolean holds(char c);
  }

  private boolean isSite(String part) {
    return siteNames.contains(key(part));
  }

  /** True for a title that is only the site's name. */
  boolean isOnlySite(String title) {
    return isSite(title);
  }

  /** A name by its letters only, without an article before it or a domain's ending. */
  static String key(String name) {
    return key(name, name.length());
  }

  /** The first letters of a name's key, and at most so many. */
  static String key(String name, int most) {
    int limit = (int) Math.min(Integer.MAX_VALUE, (long) most + ARTICLE.length());
    StringBuilder key = new StringBuilder(Math.min(name.length(), limit + 1));
    for (int i = 0; i < name.length() && key.length() < limit; i++) {
      char c = name.charAt(i);
      if (c < 128) {
        if (Letters.isWord(c)) {
          key.append((char) Letters.lower(c));
        }
      } else {
        int point = name.codePointAt(i);
        i += Character.charCount(point) - 1;
        if (Letters.isWord(point)) {
          key.appendCodePoint(Letters.lower(point));
        }
      }
    }
    boolean article = key.length() > 2 * ARTICLE.length() && key.indexOf(ARTICLE) == 0;
    int start = article ? ARTICLE.length() : 0;
    return key.substring(start, Math.min(key.length(), start + most));
  }

  /** How much two titles share, by their words: 0 to 1. */
  static double agreement(String a, String b) {
    return Wording.of(a).agreement(Wording.of(b));
  }
}
