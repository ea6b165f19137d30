package dev.sidelight.http;

import java.io.Serial;
import java.util.Optional;

/** A request cannot be answered as asked; the message says what was expected and what was found. */
final class ProblemException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final String field;

  ProblemException(ProblemType type, String detail) {
    this(type, detail, null);
  }

  ProblemException(ProblemType type, String detail, String field) {
    super(detail);
    this.type = type;
    this.field = field;
  }

  /** A field that is not as it must be. */
  static ProblemException field(String field, String expected, String found) {
    return new ProblemException(
        ProblemType.INVALID_REQUEST, expected + " expected, " + found + " found", field);
  }

  ProblemType type() {
    return type;
  }

  Problem at(String instance) {
    return problem(Optional.of(instance));
  }

  /** The problem of a request that never had an address. */
  Problem nowhere() {
    return problem(Optional.empty());
  }

  private Problem problem(Optional<String> instance) {
    return Problem.of(type, Optional.of(getMessage()), instance, Optional.ofNullable(field));
  }
}
