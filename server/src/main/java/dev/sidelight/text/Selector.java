package dev.sidelight.text;

import java.util.List;

/** Where something stands in an article's text or headline, by its words or by its offsets. */
public sealed interface Selector {
  /** How many UTF-16 units of prefix and suffix a quote carries at most. */
  int CONTEXT = 32;

  /**
   * The words themselves (W3C Web Annotation).
   *
   * @param exact verbatim, never empty
   * @param prefix what stands right before them
   * @param suffix what stands right behind them
   */
  record TextQuoteSelector(String exact, String prefix, String suffix) implements Selector {
    public TextQuoteSelector {
      if (exact.isEmpty()) {
        throw new IllegalArgumentException("a quote expected, nothing found");
      }
    }
  }

  /**
   * The offsets of the words (W3C Web Annotation).
   *
   * @param start UTF-16 index of the first unit
   * @param end UTF-16 index behind the last unit
   */
  record TextPositionSelector(int start, int end) implements Selector {
    public TextPositionSelector {
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException(
            "0 <= start < end expected, found " + start + ", " + end);
      }
    }
  }

  /**
   * Both selectors of a stretch, quote first.
   *
   * @param text the text that the offsets count in
   */
  static List<Selector> pair(String text, int start, int end) {
    String prefix = text.substring(whole(text, Math.max(0, start - CONTEXT)), start);
    String suffix = text.substring(end, whole(text, Math.min(text.length(), end + CONTEXT)));
    return List.of(
        new TextQuoteSelector(text.substring(start, end), prefix, suffix),
        new TextPositionSelector(start, end));
  }

  /** Moves an index off the middle of a surrogate pair, so that no half sign is quoted. */
  private static int whole(String text, int index) {
    boolean inside =
        index > 0
            && index < text.length()
            && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    return inside ? index + 1 : index;
  }
}
