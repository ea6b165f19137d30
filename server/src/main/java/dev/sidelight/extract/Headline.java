package dev.sidelight.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the site's name off a page's title. */
final class Headline {
  private static final Pattern PARTS =
      Pattern.compile("\\s+[|–—\\-·•»«:/]+\\s+|\\s*\\|\\s*|(?<=\\S)\\s*[–—]\\s+|\\s::\\s");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

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
    String text = title;
    for (int i = 0; i < 3; i++) {
      text = withoutHead(withoutTail(text));
    }
    return text;
  }

  private String withoutTail(String text) {
    Matcher matcher = PARTS.matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      if (matcher.start() > 0 && isSite(text.substring(matcher.end()))) {
        return text.substring(0, matcher.start()).strip();
      }
      from = matcher.end();
    }
    return text;
  }

  private String withoutHead(String text) {
    Matcher matcher = PARTS.matcher(text);
    if (matcher.find() && matcher.start() > 0 && isSite(text.substring(0, matcher.start()))) {
      return text.substring(matcher.end()).strip();
    }
    return text;
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
    String key = NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    return key.startsWith("the") && key.length() > 6 ? key.substring(3) : key;
  }

  /** How much two titles share, by their words: 0 to 1. */
  static double agreement(String a, String b) {
    Set<String> one = words(a);
    Set<String> two = words(b);
    long shared = one.stream().filter(two::contains).count();
    return one.isEmpty() || two.isEmpty() ? 0 : 2.0 * shared / (one.size() + two.size());
  }

  private static Set<String> words(String text) {
    return Pattern.compile("[^\\p{L}\\p{N}]+")
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
