package dev.sidelight.entity;

import dev.sidelight.lexicon.Finding;
import dev.sidelight.text.Text;
import dev.sidelight.text.Token;
import java.util.Optional;

/** A text as the stage of voices looks at it: its words, its cues and what parts the words. */
record Speech(Text text, Cues cues) {
  int size() {
    return text.tokens().size();
  }

  boolean quoted(int token) {
    return text.tokens().get(token).quoted();
  }

  int sentence(int token) {
    return text.tokens().get(token).sentence();
  }

  /** True where both words stand in one sentence. */
  boolean together(int a, int b) {
    return a >= 0 && b >= 0 && a < size() && b < size() && sentence(a) == sentence(b);
  }

  /** What is printed between a word and the next of its sentence; a stop at the end. */
  String gap(int token) {
    if (!together(token, token + 1)) {
      return ".";
    }
    Token here = text.tokens().get(token);
    Token next = text.tokens().get(token + 1);
    return text.field(here.span().field()).substring(here.span().end(), next.span().start());
  }

  /** True where only a blank or a hyphen parts a word from the next. */
  boolean close(int token) {
    String gap = gap(token);
    return gap.isBlank() || gap.equals("-") || gap.equals("‑");
  }

  boolean comma(int token) {
    return gap(token).indexOf(',') >= 0;
  }

  /** The verb of saying at a word; behind an article it is a noun. */
  Optional<Finding> verb(int token) {
    boolean noun = together(token - 1, token) && article(token - 1) && close(token - 1);
    return cues.is(token, Cue.SAY) && cues.first(token) == token && !noun
        ? cues.finding(token)
        : Optional.empty();
  }

  private boolean article(int token) {
    return cues.is(token, Cue.INDEFINITE)
        || cues.is(token, Cue.NAME_JOINER)
        || cues.is(token, Cue.NAME_ARTICLE);
  }

  /** True where a phrase of saying ends: at a stop, a comma, a quotation, before a preposition. */
  boolean closes(int end) {
    return !together(end - 1, end)
        || !close(end - 1)
        || quoted(end)
        || cues.is(end, Cue.PREPOSITION)
        || cues.is(end, Cue.PLACE_BEFORE);
  }

  String surface(int first, int end) {
    return text.cut(text.span(first, end));
  }
}
