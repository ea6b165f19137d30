package dev.sidelight.entity;

import dev.sidelight.lexicon.Finding;
import java.util.List;
import java.util.Optional;

/** The cues of a text by word: no word belongs to two of them. */
final class Cues {
  private final Finding[] found;
  private final Cue[] cues;

  /**
   * @param findings those of the lexicon {@code entities}
   */
  Cues(int tokens, List<Finding> findings) {
    found = new Finding[tokens];
    cues = new Cue[tokens];
    for (Finding finding : findings) {
      Cue.of(finding.category()).ifPresent(cue -> fill(finding, cue));
    }
  }

  private void fill(Finding finding, Cue cue) {
    for (int i = finding.firstToken(); i < finding.endToken(); i++) {
      found[i] = finding;
      cues[i] = cue;
    }
  }

  /** The cue that a word belongs to; empty also outside the text. */
  Optional<Cue> at(int token) {
    return inside(token) ? Optional.ofNullable(cues[token]) : Optional.empty();
  }

  /** True where a word belongs to this cue. */
  boolean is(int token, Cue cue) {
    return inside(token) && cues[token] == cue;
  }

  /** True where a word is or belongs to a title or role. */
  boolean introduces(int token) {
    return inside(token) && cues[token] != null && cues[token].introduces();
  }

  /** Index of the first word of the cue that a word belongs to; the word itself outside any. */
  int first(int token) {
    return inside(token) && found[token] != null ? found[token].firstToken() : token;
  }

  /** Index behind the last word of the cue that a word belongs to; behind the word outside any. */
  int end(int token) {
    return inside(token) && found[token] != null ? found[token].endToken() : token + 1;
  }

  /** What was found at a word. */
  Optional<Finding> finding(int token) {
    return inside(token) ? Optional.ofNullable(found[token]) : Optional.empty();
  }

  private boolean inside(int token) {
    return token >= 0 && token < cues.length;
  }
}
