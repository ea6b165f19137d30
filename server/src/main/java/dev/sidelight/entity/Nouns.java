package dev.sidelight.entity;

import dev.sidelight.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the nouns of a text from its names, in a language that gives both a capital. */
final class Nouns {
  /** The setting of a language that gives its nouns a capital. */
  static final String ARE_CAPITAL = "nounsAreCapital";

  private static final int PREFIX = 3;
  private static final int SHORTEST_PART = 5;
  private static final int LONGEST = 40;

  private final Surroundings around;
  private final Cues cues;
  private final Casing casing;
  private final List<String> endings;
  private final Set<String> behindArticle = new HashSet<>();
  private final boolean[] noun;

  Nouns(Surroundings around, Text text) {
    this.around = around;
    this.cues = around.cues();
    this.casing = around.casing();
    this.endings = text.language().words("nounEndings");
    this.noun = new boolean[text.tokens().size()];
    if (text.language().has(ARE_CAPITAL)) {
      read();
    }
  }

  private void read() {
    for (int i = 1; i < noun.length; i++) {
      if (casing.capital(i) && article(i - 1) && around.together(i - 1, i)) {
        behindArticle.add(around.form(i));
      }
    }
    int known = 0;
    for (int i = 0; i < noun.length; i++) {
      int end = around.known(i).map(Gazetteer.Hit::end).orElse(i);
      known = Math.max(known, end);
      noun[i] = i >= known && casing.capital(i) && !casing.shout(i) && noun(i);
    }
    for (int i = noun.length - 2; i >= 0; i--) {
      noun[i] |= compound(i);
    }
  }

  /** A word that a hyphen joins to a noun or a role is part of that noun: {@code EU-Beamter}. */
  private boolean compound(int token) {
    boolean joined =
        casing.capital(token)
            && around.gapBehind(token).matches("[-‑]")
            && around.known(token).filter(hit -> hit.end() > token + 1).isEmpty();
    return joined && casing.capital(token + 1) && (noun[token + 1] || cues.introduces(token + 1));
  }

  private boolean article(int token) {
    return cues.is(token, Cue.NAME_ARTICLE) || cues.is(token, Cue.INDEFINITE);
  }

  /** A cue that is no part of a name is a noun; a word is one unless it is somebody's surname. */
  private boolean noun(int token) {
    return cues.at(token)
        .map(cue -> !cue.inNames())
        .orElseGet(() -> !surname(token) && !adjective(token) && word(token));
  }

  /** True directly behind a given name, a title or a role. */
  private boolean surname(int token) {
    int before = token - 1;
    boolean beside = around.together(before, token) && around.gap(before).isBlank();
    return beside && !noun[before] && (cues.introduces(before) || given(before));
  }

  /**
   * True for an adjective with a capital, which only a name gives it, before an organisation's
   * head.
   */
  private boolean adjective(int token) {
    return !casing.opens(token)
        && around.demonym(token)
        && around.gapBehind(token).isBlank()
        && (head(token + 1) || head(token + 2));
  }

  private boolean head(int token) {
    return cues.is(token, Cue.ORGANISATION_HEAD)
        || cues.is(token, Cue.ORGANISATION_BEFORE)
        || cues.is(token, Cue.PLACE_HEAD);
  }

  private boolean given(int token) {
    return casing.capital(token)
        && around.givenNames().has(around.surface(token))
        && !around.ordinary(token);
  }

  private boolean word(int token) {
    String form = around.form(token);
    return around.ordinary(token)
        || behindArticle.contains(form)
        || (form.length() <= LONGEST && (ends(form) || compound(form)));
  }

  private boolean ends(String form) {
    return endings.stream()
        .anyMatch(end -> form.length() >= end.length() + PREFIX && form.endsWith(end));
  }

  /** True for a word that ends in a longer word of the language. */
  private boolean compound(String form) {
    for (int i = PREFIX; i <= form.length() - SHORTEST_PART; i++) {
      if (around.word(form.substring(i))) {
        return true;
      }
    }
    return false;
  }

  /** True for a word that has its capital as a noun, not as a name. */
  boolean is(int token) {
    return token >= 0 && token < noun.length && noun[token];
  }
}
