package dev.sidelight.fetch;

import java.io.Serial;
import java.util.Locale;

/** A page could not be had; the message says what was expected and what was found. */
public final class FetchException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  /** Why a page could not be had. */
  public enum Kind {
    URL_NOT_ALLOWED,
    PAGE_UNREACHABLE,
    PAGE_TOO_SLOW,
    PAGE_TOO_LARGE,
    PAGE_NOT_HTML;

    /** The name in messages and data: {@code url-not-allowed}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Kind kind;

  /**
   * @param kind why the page could not be had
   * @param detail what was expected and what was found
   */
  public FetchException(Kind kind, String detail) {
    super(detail);
    this.kind = kind;
  }

  /** Why the page could not be had. */
  public Kind kind() {
    return kind;
  }
}
