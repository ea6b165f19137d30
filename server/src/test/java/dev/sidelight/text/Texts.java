package dev.sidelight.text;

import dev.sidelight.extract.Article;
import dev.sidelight.extract.Block;
import dev.sidelight.extract.Outlet;
import dev.sidelight.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Texts for tests, read by the real reader of a language. */
public final class Texts {
  private static final Map<String, TextReader> READERS = new ConcurrentHashMap<>();

  private Texts() {}

  public static TextReader reader(String tag) {
    return READERS.computeIfAbsent(tag, t -> new TextReader(Language.load(t)));
  }

  /** A body whose paragraphs are parted by blank lines, without a headline. */
  public static Text read(String tag, String body) {
    return read(tag, "", body);
  }

  public static Text read(String tag, String headline, String body) {
    return reader(tag).read(article(headline, body));
  }

  public static Article article(String headline, String body) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String block : body.split("\n\n", -1)) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, start, start + block.length()));
      start += block.length() + 2;
    }
    return new Article(
        "",
        headline,
        Optional.empty(),
        Outlet.UNKNOWN,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Article.Genre.REPORT,
        Article.Access.FULL,
        body,
        blocks);
  }
}
