package dev.sidelight.extract;

import java.io.Serial;
import java.util.Locale;

/** A page was read and is no article; says what was found instead. */
public final class NoArticleException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  /** What a page is that is no article. */
  public enum Found {
    HOME_PAGE,
    LIST,
    VIDEO,
    LITTLE_TEXT;

    /** The name in messages and data: {@code home-page}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Found found;

  /**
   * @param found what the page is
   * @param detail what it was told by
   */
  public NoArticleException(Found found, String detail) {
    super("expected an article, found " + found.id() + ": " + detail);
    this.found = found;
  }

  /** What the page is instead. */
  public Found found() {
    return found;
  }
}
