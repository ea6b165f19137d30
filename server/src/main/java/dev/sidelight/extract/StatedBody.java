package dev.sidelight.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The article's text as the page's structured data states it. It helps to tell article from
 * surroundings; the words are still taken from the page, where a reader sees them.
 */
final class StatedBody {
  private static final Pattern TAGS = Pattern.compile("<[^<>]{1,200}>");
  private static final Pattern LINES = Pattern.compile("\\R+");
  private static final int START = 50;
  private static final int ENOUGH = 400;
  private static final int LONGEST = 300_000;
  private static final double MOST = 0.7;

  private static final long MOST_WORK = 20_000_000;

  private final String text;
  private final String key;
  private final Map<Integer, Boolean> known = new HashMap<>();
  private int last;
  private long work;

  /**
   * @param text the value of {@code articleBody}; empty where the page has none
   */
  StatedBody(Optional<String> text) {
    String given = text.filter(body -> body.length() <= LONGEST).orElse("");
    this.text = given.indexOf('<') < 0 ? given : TAGS.matcher(given).replaceAll("\n");
    this.key = Headline.key(this.text);
  }

  /** True where the passage begins as some place of the stated text does. */
  boolean says(Passage passage) {
    return !key.isEmpty() && known.computeIfAbsent(passage.order(), order -> holds(passage));
  }

  private boolean holds(Passage passage) {
    String start = Headline.key(passage.text(), START);
    return !start.isEmpty() && holds(start);
  }

  /** Looks behind the place that was found last: passages come in the order of the text. */
  private boolean holds(String start) {
    int at = key.indexOf(start, last);
    work += key.length();
    if (at < 0 && work < MOST_WORK) {
      at = key.indexOf(start);
    }
    last = at < 0 ? last : at;
    return at >= 0;
  }

  /** True where the stated text holds most of what was found, so that the rest is in doubt. */
  boolean covers(List<Passage> found) {
    if (key.length() < ENOUGH) {
      return false;
    }
    int said = 0;
    for (Passage passage : found) {
      said += says(passage) ? passage.letters() : 0;
    }
    return said >= MOST * Passage.letters(found);
  }

  /** The stated text as passages: for pages that show theirs by a script only. */
  List<Passage> passages(Box box) {
    if (key.length() < ENOUGH) {
      return List.of();
    }
    PassageText page = new PassageText(text.length() + 2);
    List<Passage> passages = new ArrayList<>();
    for (String line : LINES.splitAsStream(text).toList()) {
      if (page.append(line, false)) {
        passages.add(page.take(passages.size(), box));
      }
    }
    return passages;
  }
}
