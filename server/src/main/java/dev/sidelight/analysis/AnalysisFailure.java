package dev.sidelight.analysis;

import java.io.Serial;

/** No card can be made of what was sent; the message says what was expected and what was found. */
public final class AnalysisFailure extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** What can go wrong once a request is accepted. */
  public enum Cause {
    NO_ARTICLE,
    URL_NOT_ALLOWED,
    PAGE_UNREACHABLE,
    PAGE_TOO_SLOW,
    PAGE_TOO_LARGE,
    PAGE_NOT_HTML,
    INTERNAL
  }

  private final Cause reason;

  /**
   * @param reason what went wrong
   * @param detail what was expected and what was found
   */
  public AnalysisFailure(Cause reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** What went wrong. */
  public Cause reason() {
    return reason;
  }
}
