package dev.sidelight.data;

import java.io.Serial;
import java.util.List;

/**
 * A data file of the product is wrong; the message names every bad row as {@code file:line what}.
 */
public final class DataException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * @param problems one line each, {@code file:line expected, found}; at least one
   */
  public DataException(List<String> problems) {
    super(String.join("\n", problems));
  }

  /**
   * @param problem what is wrong, with its place
   */
  public DataException(String problem) {
    this(List.of(problem));
  }
}
