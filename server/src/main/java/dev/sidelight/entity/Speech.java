package dev.sidelight.entity;

import dev.sidelight.lexicon.Finding;
import dev.sidelight.text.Text;
import dev.sidelight.text.Token;
import java.util.Optional;
import java.util.Set;

/** A text as the stage of voices looks at it: its words, its cues and what parts the words. */
record Speech(Text text, Cues cues, Set<String> joiners) {
  Speech(Text text, Cues cues) {
    this(text, cues, Set.copyOf(text.language().words("speakerJoiners")));
  }

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
    boolean verb = cues.at(token).filter(Cue::says).isPresent() && cues.first(token) == token;
    return verb && !noun(token) ? cues.finding(token) : Optional.empty();
  }

  /** Behind an article, or inflected behind a preposition, the word is no verb. */
  private boolean noun(int token) {
    if (!together(token - 1, token) || !close(token - 1)) {
      return false;
    }
    boolean inflected = !text.tokens().get(token).form().equals(term(token));
    return article(token - 1)
        || possessive(token - 1)
        || (inflected && cues.is(token - 1, Cue.PREPOSITION));
  }

  private String term(int token) {
    return cues.finding(token).map(found -> found.entry().term()).orElse("");
  }

  boolean article(int token) {
    return cues.is(token, Cue.INDEFINITE)
        || cues.is(token, Cue.NAME_JOINER)
        || cues.is(token, Cue.NAME_ARTICLE);
  }

  boolean capital(int token) {
    return inside(token)
        && Character.isUpperCase(text.surface(text.tokens().get(token)).codePointAt(0));
  }

  /** True for a function word of the language, not for an acronym. */
  boolean stop(int token) {
    String printed = text.surface(text.tokens().get(token));
    boolean acronym =
        printed.length() > 1 && Character.isUpperCase(printed.charAt(printed.length() - 1));
    return !acronym && text.stopWords().contains(text.tokens().get(token).form());
  }

  /** True for the mark of a possessor that is a word of its own. */
  boolean possessive(int token) {
    return inside(token)
        && text.language().trailingClitics().contains(text.tokens().get(token).form());
  }

  /** True for a preposition that joins a name to a description: {@code officials at the …}. */
  boolean joinsSpeaker(int token) {
    return inside(token)
        && (cues.is(token, Cue.NAME_JOINER) || joiners.contains(text.tokens().get(token).form()));
  }

  /**
   * True for a word that a name behind it depends on, so that it is no subject.
   *
   * @param adjacent true where a verb follows the name: {@code after X said} has a conjunction
   */
  boolean governs(int token, boolean adjacent) {
    boolean conjunction = adjacent && cues.is(token, Cue.PREPOSITION);
    return !conjunction && (leads(token) || cues.is(token, Cue.NAME_PARTICLE));
  }

  /** True for a preposition. */
  boolean leads(int token) {
    return cues.is(token, Cue.PREPOSITION)
        || cues.is(token, Cue.PLACE_BEFORE)
        || cues.is(token, Cue.NAME_JOINER);
  }

  /** The words of a setting of the language. */
  Set<String> setting(String key) {
    return Set.copyOf(text.language().words(key));
  }

  private boolean inside(int token) {
    return token >= 0 && token < size();
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
