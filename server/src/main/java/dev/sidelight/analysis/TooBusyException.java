package dev.sidelight.analysis;

import java.io.Serial;

/** There is no room for another analysis right now. */
public final class TooBusyException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  TooBusyException() {
    super("room for another analysis expected, none found");
  }
}
