package dev.sidelight.http;

import dev.sidelight.analysis.AnalysisFailure;
import io.helidon.http.Status;
import java.util.Locale;

/** Every kind of failure that a client can meet; each has a page in {@code docs/problems}. */
public enum ProblemType {
  INVALID_REQUEST(400, "The request cannot be read"),
  UNAUTHORIZED(401, "A key is needed"),
  ORIGIN_REFUSED(403, "Not asked from here"),
  NOT_FOUND(404, "Nothing here"),
  METHOD_NOT_ALLOWED(405, "Not to be done here"),
  TOO_LARGE(413, "The request is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "Not in this format"),
  NO_ARTICLE(422, "No article on the page"),
  URL_NOT_ALLOWED(422, "This address is not fetched"),
  TOO_MANY_REQUESTS(429, "Too many requests"),
  INTERNAL(500, "A fault of the program"),
  PAGE_NOT_HTML(502, "The address holds no page"),
  PAGE_TOO_LARGE(502, "The page is too large"),
  PAGE_TOO_SLOW(504, "The page is too slow"),
  PAGE_UNREACHABLE(502, "The page cannot be had"),
  TOO_BUSY(503, "Too much in work");

  private static final String HOME = "https://sidelight.dev/problems/";

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The kind of problem that a failed analysis is. */
  static ProblemType of(AnalysisFailure.Cause cause) {
    return switch (cause) {
      case NO_ARTICLE -> NO_ARTICLE;
      case URL_NOT_ALLOWED -> URL_NOT_ALLOWED;
      case PAGE_UNREACHABLE -> PAGE_UNREACHABLE;
      case PAGE_TOO_SLOW -> PAGE_TOO_SLOW;
      case PAGE_TOO_LARGE -> PAGE_TOO_LARGE;
      case PAGE_NOT_HTML -> PAGE_NOT_HTML;
      case INTERNAL -> INTERNAL;
    };
  }

  /** The name of its page, in kebab case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String uri() {
    return HOME + id();
  }

  int code() {
    return status;
  }

  Status status() {
    return Status.create(status);
  }

  String title() {
    return title;
  }
}
