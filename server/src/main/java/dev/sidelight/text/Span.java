package dev.sidelight.text;

/**
 * A stretch of the headline or of the body.
 *
 * @param field which of the two
 * @param start UTF-16 index of the first unit
 * @param end UTF-16 index behind the last unit
 */
public record Span(Field field, int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("expected 0 <= start <= end, found " + start + ", " + end);
    }
  }

  /** True where the other span lies within this one. */
  public boolean holds(Span other) {
    return field == other.field && start <= other.start && other.end <= end;
  }
}
