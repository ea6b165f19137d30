package dev.sidelight.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a byline into the names in it. */
final class Byline {
  private static final Pattern LIST_MARKS =
      Pattern.compile("\\s*[,;|/•·]\\s*|\\s+[&–—-]\\s+|\\s*\\n\\s*");
  private static final Pattern NOISE =
      Pattern.compile("\\S+@\\S+|https?://\\S+|@\\w+|\\([^)]*\\)|\\[[^\\]]*\\]");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int MOST_WORDS = 6;
  private static final int LONGEST = 60;
  private static final int LONGEST_ENDING = 4;
  private static final int MOST_NAMES = 12;

  private final PageWords words;

  Byline(PageWords words) {
    this.words = words;
  }

  /** The names in these texts, each once, in order. */
  List<String> names(List<String> texts) {
    Set<String> names = new LinkedHashSet<>();
    for (String text : texts) {
      if (text.length() < 400) {
        cut(text).stream().map(this::bare).filter(this::isName).forEach(names::add);
      }
    }
    return names.stream().limit(MOST_NAMES).toList();
  }

  private List<String> cut(String text) {
    if (isPlain(text)) {
      return cutAtJoiners(text.strip());
    }
    List<String> parts = new ArrayList<>();
    LIST_MARKS
        .splitAsStream(NOISE.matcher(text).replaceAll(" "))
        .forEach(part -> parts.addAll(cutAtJoiners(part.strip())));
    return parts;
  }

  /** True for a text of words and blanks, in which there is nothing to cut at. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '.' && !Character.isLetter(c)) {
        return false;
      }
    }
    return true;
  }

  private List<String> cutAtJoiners(String part) {
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (String word : BLANKS.splitAsStream(part).toList()) {
      if (words.is(Phrase.AND, word)
          && word.equals(word.toLowerCase(Locale.ROOT))
          && !name.isEmpty()) {
        names.add(name.toString());
        name.setLength(0);
      } else {
        name.append(name.isEmpty() ? "" : " ").append(word);
      }
    }
    names.add(name.toString());
    return names;
  }

  /** A name without the word before it: by, par, von. */
  private String bare(String part) {
    int start = words.startLength(Phrase.BY, part);
    String name = part.substring(Math.min(start, part.length()));
    return trim(name);
  }

  private static String trim(String name) {
    int start = 0;
    int end = name.length();
    while (start < end && !Character.isLetterOrDigit(name.codePointAt(start))) {
      start++;
    }
    while (end > start && isEnd(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(start, end);
  }

  private static boolean isEnd(char c) {
    return ":,;-–—|".indexOf(c) >= 0 || Character.isWhitespace(c);
  }

  /** The name of an account of the site's software: {@code ada.marlow}; no domain. */
  private static boolean isAccount(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0
        && name.length() - dot > LONGEST_ENDING
        && name.indexOf(' ') < 0
        && name.equals(name.toLowerCase(Locale.ROOT));
  }

  private boolean isName(String name) {
    return name.length() >= 2
        && name.length() <= LONGEST
        && BLANKS.splitAsStream(name).count() <= MOST_WORDS
        && name.chars().noneMatch(Character::isDigit)
        && !isAccount(name)
        && !words.is(Phrase.NOBODY, name)
        && !words.is(Phrase.DEGREE, name);
  }
}
