package dev.sidelight.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body of an article and its blocks.
 *
 * @param text the blocks, parted by a blank line
 * @param blocks where they stand in it
 */
record ArticleBody(String text, List<Block> blocks) {
  private static final String PARTING = "\n\n";
  private static final Pattern BLANK_LINES =
      Pattern.compile("(?>\\R)[ \\t]*+(?>\\R)[\\s\\x85\\u2028\\u2029]*+");

  static ArticleBody of(List<Passage> passages) {
    int size = passages.stream().mapToInt(p -> p.text().length() + PARTING.length()).sum();
    StringBuilder text = new StringBuilder(size);
    List<Block> blocks = new ArrayList<>();
    for (Passage passage : passages) {
      text.append(text.isEmpty() ? "" : PARTING);
      int start = text.length();
      text.append(passage.text());
      blocks.add(new Block(passage.kind(), start, text.length()));
    }
    return new ArticleBody(text.toString(), blocks);
  }

  /** The blocks of a text as it was sent: what stands between blank lines. */
  static List<Block> blocksOf(String text) {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = BLANK_LINES.matcher(text);
    int start = 0;
    while (matcher.find()) {
      add(text, start, matcher.start(), blocks);
      start = matcher.end();
    }
    add(text, start, text.length(), blocks);
    return blocks;
  }

  private static void add(String text, int from, int to, List<Block> blocks) {
    int start = from;
    int end = to;
    while (start < end && PassageText.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && PassageText.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, start, end));
    }
  }
}
