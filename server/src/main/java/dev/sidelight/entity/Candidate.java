package dev.sidelight.entity;

import java.util.Optional;

/**
 * A stretch of words that may name someone or something.
 *
 * @param first index of the first word
 * @param end index behind the last word
 * @param introduced index of the first word of a title or role directly before; {@code first} where
 *     there is none
 * @param known the well-known name that it is
 */
record Candidate(int first, int end, int introduced, Optional<Gazetteer.Name> known) {
  /** How many words it has. */
  int words() {
    return end - first;
  }
}
