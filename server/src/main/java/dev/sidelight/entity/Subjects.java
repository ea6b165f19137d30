package dev.sidelight.entity;

import dev.sidelight.entity.VoicesPart.Speaker.Kind;
import dev.sidelight.lexicon.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who says what a verb of saying governs: its subject, on either side, or its agent. */
final class Subjects {
  private static final int NEAR = 3;
  private static final int AGENT = 8;
  private static final int BACK = 25;
  private static final int BRACKET = 8;
  private static final int ARTICLES = 2;
  private static final int MEMORY = 120;

  private final Speech speech;
  private final Speakers speakers;
  private final Set<String> auxiliaries;
  private final Set<String> agents;
  private final Set<String> reflexives;
  private final Set<String> participles;
  private final Set<String> plurals;
  private final boolean silent;

  Subjects(Speech speech, Speakers speakers) {
    this.speech = speech;
    this.speakers = speakers;
    this.auxiliaries = speech.setting("passiveAuxiliaries");
    this.agents = speech.setting("agentMarkers");
    this.reflexives = speech.setting("reflexives");
    this.participles = speech.setting("participleEndings");
    this.plurals = speech.setting("pluralVerbEndings");
    this.silent = speech.text().language().has("silentSubjects");
  }

  /** Who says it; empty where the text does not tell, or a pronoun stands for nobody named. */
  Optional<Speaker> of(Finding verb) {
    Optional<Speaker> subject = overt(verb);
    return subject.isPresent() || !silent ? subject : spokeLast(verb);
  }

  /** Who spoke before, where the verb alone goes on: {@code Añadió que …}. */
  private Optional<Speaker> spokeLast(Finding verb) {
    int start = speech.text().sentenceOf(verb.firstToken()).firstToken();
    for (int i = start - 1; i >= Math.max(0, start - MEMORY) && near(i, start); i--) {
      Optional<Speaker> subject = speech.quoted(i) ? Optional.empty() : said(i);
      if (subject.isPresent()) {
        return subject.filter(s -> agrees(s, verb));
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> said(int token) {
    return speech.verb(token).flatMap(this::overt);
  }

  private boolean near(int token, int here) {
    return speech.text().sentenceOf(token).block() >= speech.text().sentenceOf(here).block() - 1;
  }

  /** Several speak in the plural, one in the singular. */
  private boolean agrees(Speaker speaker, Finding verb) {
    boolean plural = plurals.stream().anyMatch(form(verb.firstToken())::endsWith);
    return plural == (speaker.source().kind() == Kind.GROUP);
  }

  private Optional<Speaker> overt(Finding verb) {
    int first = verb.firstToken();
    Optional<Speaker> agent = agentBefore(first);
    if (agent.isPresent()) {
      return agent;
    }
    if (passive(verb)) {
      return agent(verb.endToken());
    }
    if (unresolved(first)) {
      return Optional.empty();
    }
    if (speech.cues().is(first, Cue.SAY_DOCUMENT)) {
      return closeBefore(first).filter(speaker -> document(speaker) || linked(verb));
    }
    boolean addressed = speech.cues().is(first, Cue.SAY_TO);
    return relative(first)
        .or(() -> closeBefore(first))
        .or(() -> addressed ? Optional.empty() : inverted(verb))
        .or(() -> participle(verb) ? Optional.empty() : apposed(first))
        .or(() -> addressed ? Optional.empty() : closeBehind(verb.endToken()))
        .or(() -> participle(verb) ? leading(first) : before(first));
  }

  /** A document finds and shows; a person does so in words only where a clause says what. */
  private boolean document(Speaker speaker) {
    for (int i = speaker.first(); i < speaker.end(); i++) {
      if (speech.cues().is(i, Cue.DOCUMENT_SPEAKER)) {
        return true;
      }
    }
    return false;
  }

  private boolean linked(Finding verb) {
    return beside(verb.endToken() - 1) && speech.cues().is(verb.endToken(), Cue.SAY_LINK);
  }

  // -- the voice of the verb

  /** {@code was told}, not {@code was telling} and not {@code s'est dit}. */
  private boolean passive(Finding verb) {
    int first = verb.firstToken();
    for (int i = first - 1; i >= first - 2 && beside(i); i--) {
      if (auxiliaries.contains(form(i))) {
        return !participle(verb) && !reflexives.contains(form(i - 1));
      }
      if (speakers.at(i).isPresent()) {
        return false;
      }
    }
    return false;
  }

  private boolean participle(Finding verb) {
    String form = form(verb.firstToken());
    return participles.stream().anyMatch(form::endsWith);
  }

  private Optional<Speaker> agent(int end) {
    boolean marked = speech.together(end - 1, end) && agents.contains(form(end));
    return marked ? closeBehind(end + 1) : Optional.empty();
  }

  /** {@code wurde von X kritisiert}: the agent stands before the participle. */
  private Optional<Speaker> agentBefore(int verb) {
    for (int i = verb - 2; i > verb - AGENT && speech.together(i, verb) && speech.close(i); i--) {
      if (agents.contains(form(i)) && (auxiliary(i - 1) || auxiliary(i - 2))) {
        return closeBehind(i + 1);
      }
    }
    return Optional.empty();
  }

  private boolean auxiliary(int token) {
    return token >= 0 && auxiliaries.contains(form(token));
  }

  private String form(int token) {
    return token < 0 ? "" : speech.text().tokens().get(token).form();
  }

  private boolean beside(int token) {
    return token >= 0 && speech.together(token, token + 1) && speech.close(token);
  }

  /** A pronoun before the verb that stands for nobody whom the text names. */
  private boolean unresolved(int verb) {
    for (int i = verb - 1; i >= verb - NEAR && beside(i); i--) {
      if (unquoted(i).isPresent()) {
        return false;
      }
      if (speech.cues().at(i).filter(Cue::stands).isPresent()) {
        return true;
      }
    }
    return false;
  }

  // -- where the subject stands

  /** Who stands before a relative pronoun, whatever they depend on: {@code to X, who said}. */
  private Optional<Speaker> relative(int verb) {
    for (int i = verb - 1; i > 0 && i >= verb - NEAR && beside(i); i--) {
      if (speech.cues().is(i, Cue.PERSON_AFTER)) {
        return speech.together(i - 1, i) ? unquoted(i - 1) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The nearest name before the verb that depends on no preposition. */
  Optional<Speaker> closeBefore(int verb) {
    int limit = verb - NEAR - 1;
    int i = verb - 1;
    while (i >= limit && i > verb - BACK && speech.together(i, verb)) {
      int open = bracket(i);
      if (open == i && !speech.close(i)) {
        return Optional.empty();
      }
      limit -= i - open;
      i = open;
      Optional<Speaker> speaker = unquoted(i);
      if (speaker.filter(s -> subject(s, verb)).isPresent()) {
        return speaker;
      }
      int behind = speaker.map(Speaker::first).orElse(i);
      limit -= speaker.isPresent() ? i - behind + 1 : 0;
      i = behind - 1;
    }
    return Optional.empty();
  }

  /** Before the bracket that ends behind a word; the word itself where none does. */
  private int bracket(int token) {
    if (speech.gap(token).indexOf(')') < 0) {
      return token;
    }
    for (int i = token - 1; i >= Math.max(0, token - BRACKET); i--) {
      if (speech.gap(i).indexOf('(') >= 0) {
        return i;
      }
    }
    return token;
  }

  /** False for who only owns something or stands behind a preposition. */
  private boolean subject(Speaker speaker, int verb) {
    if (speech.possessive(speaker.end())) {
      return false;
    }
    int before = speaker.first() - 1;
    for (int i = 0; i < ARTICLES && beside(before) && speech.article(before); i++) {
      before--;
    }
    return !beside(before) || !speech.governs(before, speaker.end() == verb);
  }

  /** {@code says X} where X has a name and ends the phrase. */
  Optional<Speaker> inverted(Finding verb) {
    return closeBehind(verb.endToken())
        .filter(s -> s.source().kind() != Kind.GROUP && speech.closes(s.end()));
  }

  Optional<Speaker> closeBehind(int end) {
    for (int i = end; i <= end + NEAR && speech.together(end - 1, i) && speech.close(i - 1); i++) {
      Optional<Speaker> speaker = unquoted(i);
      if (speaker.isPresent() || speech.leads(i)) {
        return speaker;
      }
    }
    return Optional.empty();
  }

  /** Who has a name and an apposition between commas before the verb: {@code X, the head, says}. */
  private Optional<Speaker> apposed(int verb) {
    if (!behindComma(verb)) {
      return Optional.empty();
    }
    List<Speaker> apposed = new ArrayList<>();
    for (int i = verb - 1; i >= verb - BACK && speech.together(i, verb); i--) {
      unquoted(i)
          .filter(s -> speech.comma(s.end() - 1))
          .filter(s -> subject(s, verb))
          .ifPresent(apposed::add);
    }
    return apposed.stream()
        .filter(Speaker::named)
        .findFirst()
        .or(() -> apposed.stream().findFirst());
  }

  private boolean behindComma(int verb) {
    for (int i = verb - 1; i >= verb - NEAR && speech.together(i, verb); i--) {
      if (speech.comma(i)) {
        return true;
      }
      if (unquoted(i).isPresent()) {
        return false;
      }
    }
    return false;
  }

  private Optional<Speaker> before(int verb) {
    for (int i = verb - 1; i >= verb - BACK && speech.together(i, verb); i--) {
      Optional<Speaker> speaker = unquoted(i).filter(s -> subject(s, verb));
      if (speaker.isPresent()) {
        return speaker;
      }
    }
    return Optional.empty();
  }

  /** The first subject of the sentence: {@code X left, saying …}. */
  private Optional<Speaker> leading(int verb) {
    int start = Math.max(speech.text().sentenceOf(verb).firstToken(), verb - BACK);
    for (int i = start; i < verb; i++) {
      Optional<Speaker> speaker = unquoted(i).filter(s -> subject(s, verb));
      if (speaker.isPresent()) {
        return speaker;
      }
    }
    return Optional.empty();
  }

  Optional<Speaker> unquoted(int token) {
    return speech.quoted(token) ? Optional.empty() : speakers.at(token);
  }
}
