package dev.sidelight.entity;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A stretch of a text that a source says: a quotation, or the clause that a verb of saying governs.
 *
 * @param firstToken index of the first word said
 * @param endToken index behind the last word said
 * @param quoted true between quotation marks, false in reported speech
 * @param source index into {@link Voices#sources}; empty where the text does not tell who speaks
 * @param verb the verb or phrase of saying as printed, where there is one
 */
public record Utterance(
    int firstToken, int endToken, boolean quoted, OptionalInt source, Optional<String> verb) {
  /** How many words are said. */
  public int words() {
    return endToken - firstToken;
  }
}
