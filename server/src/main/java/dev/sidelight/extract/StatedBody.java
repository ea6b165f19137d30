package dev.sidelight.extract;

import java.util.List;
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

  private final String text;
  private final String key;

  /**
   * @param text the value of {@code articleBody}; empty where the page has none
   */
  StatedBody(Optional<String> text) {
    String given = text.filter(body -> body.length() <= LONGEST).orElse("");
    this.text = TAGS.matcher(given).replaceAll("\n");
    this.key = Headline.key(this.text);
  }

  /** True where the passage begins as some place of the stated text does. */
  boolean says(Passage passage) {
    String start = Headline.key(passage.text());
    return !start.isEmpty() && key.contains(start.substring(0, Math.min(START, start.length())));
  }

  /** True where the stated text holds most of what was found, so that the rest is in doubt. */
  boolean covers(List<Passage> found) {
    int all = found.stream().mapToInt(Passage::letters).sum();
    int said = found.stream().filter(this::says).mapToInt(Passage::letters).sum();
    return key.length() >= ENOUGH && said >= MOST * all;
  }

  /** The stated text as passages: for pages that show theirs by a script only. */
  List<Passage> passages(Box box) {
    if (key.length() < ENOUGH) {
      return List.of();
    }
    return LINES
        .splitAsStream(text)
        .map(PassageText::clean)
        .filter(line -> !line.isEmpty())
        .map(line -> new Passage(box, Block.Kind.PARAGRAPH, line, line.length(), 0))
        .toList();
  }
}
