package dev.sidelight.extract;

/**
 * One block of an article's body: a paragraph, a heading, an item of a list, a block quotation.
 *
 * @param kind what the block is on the page
 * @param start UTF-16 index of its first unit in {@link Article#body}
 * @param end UTF-16 index behind its last unit
 */
public record Block(Kind kind, int start, int end) {
  /** What a block is on the page. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    QUOTE
  }

  public Block {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("expected 0 <= start <= end, found " + start + ", " + end);
    }
  }
}
