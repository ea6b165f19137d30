package dev.sidelight.entity;

import java.util.function.IntFunction;

/**
 * The words that belong to a speaker without a name: {@code officials} become {@code two officials
 * at the Treasury}.
 */
final class Phrases {
  private static final int LEFT = 4;
  private static final int ARTICLES = 2;

  private final Speech speech;
  private final IntFunction<Speaker> names;

  /**
   * @param names the named speaker that a word belongs to, or null
   */
  Phrases(Speech speech, IntFunction<Speaker> names) {
    this.speech = speech;
    this.names = names;
  }

  /** The whole phrase around a head. */
  Mention around(Mention head) {
    return new Mention(left(head.firstToken()), right(head.endToken()));
  }

  private int left(int head) {
    int first = head;
    while (first > head - LEFT && beside(first - 1) && describes(first - 1)) {
      first--;
    }
    if (plain(first - 1) && beside(first - 2) && speech.possessive(first - 2)) {
      first--;
    }
    boolean owned = beside(first - 1) && speech.possessive(first - 1) && name(first - 2) != null;
    return owned ? titled(name(first - 2).first()) : first;
  }

  /** A word that only stands between a possessor and the head: {@code X's former aide}. */
  private boolean plain(int token) {
    return beside(token) && !speech.stop(token) && speech.cues().at(token).isEmpty();
  }

  private int titled(int first) {
    boolean title =
        first > 0 && speech.together(first - 1, first) && speech.cues().introduces(first - 1);
    return title ? speech.cues().first(first - 1) : first;
  }

  private boolean beside(int token) {
    return token >= 0 && speech.together(token, token + 1) && speech.close(token);
  }

  /** A capital that is no mere beginning of the sentence, or a word that describes people. */
  private boolean describes(int token) {
    if (speech.stop(token) || speech.quoted(token)) {
      return false;
    }
    return speech.cues().at(token).map(Phrases::describes).orElseGet(() -> speech.capital(token));
  }

  private static boolean describes(Cue cue) {
    return switch (cue) {
      case ROLE,
          ROLE_FEMALE,
          ROLE_MALE,
          TITLE,
          ORGANISATION_HEAD,
          ORGANISATION_SUFFIX,
          GROUP_SPEAKER,
          DOCUMENT_SPEAKER,
          NAME_ADJECTIVE,
          NOUN_FEMALE,
          NOUN_MALE ->
          true;
      default -> false;
    };
  }

  /** Behind a name that a preposition joins to the head; the head's end where there is none. */
  private int right(int end) {
    if (!beside(end - 1) || !speech.joinsSpeaker(end)) {
      return end;
    }
    int next = end + 1;
    while (next <= end + ARTICLES && beside(next - 1) && speech.article(next)) {
      next++;
    }
    return beside(next - 1) ? behindName(next, field(next, end)) : end;
  }

  /** Behind a noun in small letters that ends the phrase: {@code ministère de l'intérieur}. */
  private int field(int token, int none) {
    boolean noun =
        !speech.capital(token)
            && !speech.stop(token)
            && speech.cues().at(token).map(Phrases::describes).orElse(true);
    int end = speech.cues().end(token);
    boolean ends = !beside(end - 1) || speech.stop(end) || speech.verb(end).isPresent();
    return noun && ends ? end : none;
  }

  private int behindName(int token, int none) {
    int behind = token;
    while (behind < token + LEFT
        && (behind == token || beside(behind - 1))
        && (name(behind) != null || named(behind))) {
      behind = name(behind) != null ? Math.max(behind + 1, name(behind).end()) : behind + 1;
    }
    boolean head =
        behind > token
            && beside(behind - 1)
            && speech.cues().at(behind).filter(Phrases::describes).isPresent();
    return behind == token ? none : head ? speech.cues().end(behind) : behind;
  }

  private boolean named(int token) {
    return speech.capital(token)
        && !speech.stop(token)
        && speech.cues().at(token).map(Phrases::describes).orElse(true);
  }

  private Speaker name(int token) {
    return token >= 0 && token < speech.size() ? names.apply(token) : null;
  }
}
