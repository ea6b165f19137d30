package dev.sidelight;

import java.io.Serial;

/** The server cannot be started as configured; the message says what was expected and found. */
public final class StartException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  StartException(String message) {
    super(message);
  }
}
