package dev.sidelight.entity;

import dev.sidelight.entity.VoicesPart.Speaker.Kind;
import dev.sidelight.lexicon.Finding;
import dev.sidelight.text.Quotation;
import dev.sidelight.text.Sentence;
import dev.sidelight.text.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what is said in a text, quoted or reported, and who says it. */
final class SpeechFinder {
  /** Up to so many quoted words without a verb of saying are a mark of distance, not speech. */
  private static final int SCARE = 3;

  private static final int NEAR = 3;
  private static final int BEHIND = 12;
  private static final int BACK = 25;
  private static final int LINK = 5;
  private static final int CLAUSE = 3;
  private static final double PLAIN = 2;

  private record Attribution(Optional<Speaker> speaker, Optional<String> verb) {}

  private final Speech speech;
  private final Speakers speakers;
  private final boolean[] taken;
  private final List<Said> said = new ArrayList<>();

  SpeechFinder(Speech speech, Speakers speakers) {
    this.speech = speech;
    this.speakers = speakers;
    this.taken = new boolean[speech.size()];
  }

  /** What is said, in order, without overlap. */
  List<Said> find() {
    for (Quotation quotation : speech.text().quotations()) {
      if (quotation.depth() == 0 && quotation.words() > 0) {
        quoted(quotation);
      }
    }
    settle();
    speech.text().sentences().stream()
        .filter(s -> s.zone() != Zone.HEADING)
        .forEach(this::reported);
    said.sort(Comparator.comparingInt(Said::first));
    return said;
  }

  // -- quotations

  private void quoted(Quotation quotation) {
    Optional<Attribution> attribution =
        inside(quotation)
            .or(() -> behind(quotation))
            .or(() -> ahead(quotation))
            .or(() -> source(quotation));
    boolean spoken = attribution.filter(a -> a.speaker().isPresent()).isPresent();
    if (!spoken && (quotation.words() <= SCARE || title(quotation))) {
      return;
    }
    Attribution found =
        attribution
            .filter(a -> a.speaker().isPresent())
            .or(() -> goesOn(quotation))
            .or(() -> attribution)
            .orElse(new Attribution(Optional.empty(), Optional.empty()));
    add(quotation.firstToken(), quotation.endToken(), true, found);
  }

  /** A verb of saying and its speaker between commas in the quotation: {@code « …, dit X, … »}. */
  private Optional<Attribution> inside(Quotation quotation) {
    for (int i = quotation.firstToken() + 1; i < quotation.endToken(); i++) {
      Optional<Finding> verb = speech.verb(i).filter(v -> speech.comma(v.firstToken() - 1));
      Optional<Speaker> speaker = verb.flatMap(v -> directlyBehind(v.endToken()));
      if (speaker.isPresent() && speech.comma(speaker.get().end() - 1)) {
        String printed = speech.surface(i, verb.get().endToken());
        return Optional.of(new Attribution(speaker, Optional.of(printed)));
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> directlyBehind(int end) {
    for (int i = end; i <= end + NEAR && speech.together(end - 1, i) && speech.close(i - 1); i++) {
      if (speakers.at(i).isPresent()) {
        return speakers.at(i);
      }
    }
    return Optional.empty();
  }

  /** A verb of saying behind the quotation in its sentence: {@code “…”, says X}. */
  private Optional<Attribution> behind(Quotation quotation) {
    int last = quotation.endToken() - 1;
    for (int i = last + 1;
        i <= last + BEHIND && speech.together(last, i) && !speech.quoted(i);
        i++) {
      if (speech.verb(i).isPresent()) {
        return Optional.of(attribution(speech.verb(i).get()));
      }
    }
    return Optional.empty();
  }

  /** A verb of saying before the quotation in its sentence: {@code X says: “…”}. */
  private Optional<Attribution> ahead(Quotation quotation) {
    int first = quotation.firstToken();
    for (int i = first - 1;
        i >= first - BACK && speech.together(i, first) && !speech.quoted(i);
        i--) {
      if (speech.verb(i).isPresent()) {
        return Optional.of(attribution(speech.verb(i).get()));
      }
    }
    return Optional.empty();
  }

  /** {@code according to X} in the sentence of the quotation, before it or behind. */
  private Optional<Attribution> source(Quotation quotation) {
    int first = quotation.firstToken();
    int last = quotation.endToken() - 1;
    for (int i = last + 1; i <= last + BEHIND && speech.together(last, i); i++) {
      if (speech.cues().is(i, Cue.SAY_BEFORE) && !speech.quoted(i)) {
        return Optional.of(accordingTo(i));
      }
    }
    for (int i = first - 1; i >= first - BACK && speech.together(i, first); i--) {
      if (speech.cues().is(i, Cue.SAY_BEFORE) && !speech.quoted(i)) {
        return Optional.of(accordingTo(i));
      }
    }
    return Optional.empty();
  }

  /** The speaker of the quotation before, in the same paragraph or in one that goes on. */
  private Optional<Attribution> goesOn(Quotation quotation) {
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Said before = said.getLast();
    int here = block(quotation.firstToken());
    boolean same = block(before.end() - 1) == here;
    boolean next = block(before.end() - 1) == here - 1 && whole(quotation);
    return same || next
        ? Optional.of(new Attribution(before.speaker(), before.verb()))
        : Optional.empty();
  }

  private int block(int token) {
    return speech.text().sentenceOf(token).block();
  }

  /** True for a quotation that is a whole paragraph. */
  private boolean whole(Quotation quotation) {
    int first = quotation.firstToken();
    int end = quotation.endToken();
    return (first == 0 || block(first - 1) != block(first))
        && (end >= speech.size() || block(end) != block(first));
  }

  /** A quotation without a speaker belongs to the one that follows in its paragraph. */
  private void settle() {
    for (int i = said.size() - 2; i >= 0; i--) {
      Said one = said.get(i);
      Said next = said.get(i + 1);
      if (one.speaker().isEmpty() && next.quoted() && block(one.first()) == block(next.first())) {
        said.set(i, new Said(one.first(), one.end(), one.quoted(), next.speaker(), next.verb()));
      }
    }
  }

  /** The title of a work between marks: every longer word has a capital. */
  private boolean title(Quotation quotation) {
    for (int i = quotation.firstToken(); i < quotation.endToken(); i++) {
      String word = speech.surface(i, i + 1);
      if (word.length() > SCARE && !Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  // -- who governs a verb

  private Attribution attribution(Finding verb) {
    Optional<Speaker> speaker =
        closeBefore(verb.firstToken())
            .or(() -> inverted(verb))
            .or(() -> apposed(verb.firstToken()))
            .or(() -> closeBehind(verb.endToken()))
            .or(() -> before(verb.firstToken()));
    return new Attribution(
        speaker, Optional.of(speech.surface(verb.firstToken(), verb.endToken())));
  }

  /** {@code says X} where X has a name and ends the phrase. */
  private Optional<Speaker> inverted(Finding verb) {
    return closeBehind(verb.endToken())
        .filter(s -> s.source().kind() != Kind.GROUP && speech.closes(s.end()));
  }

  /** Who has a name and an apposition between commas before the verb: {@code X, the head, says}. */
  private Optional<Speaker> apposed(int verb) {
    if (!speech.together(verb - 1, verb) || !speech.comma(verb - 1)) {
      return Optional.empty();
    }
    for (int i = verb - 1; i >= verb - BACK && speech.together(i, verb); i--) {
      Optional<Speaker> speaker = unquoted(i).filter(Speaker::named);
      if (speaker.isPresent() && speech.comma(speaker.get().end() - 1)) {
        return speaker;
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> closeBefore(int verb) {
    for (int i = verb - 1;
        i >= verb - NEAR - 1 && speech.together(i, verb) && speech.close(i);
        i--) {
      Optional<Speaker> speaker = unquoted(i);
      if (speaker.isPresent()) {
        return speaker;
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> closeBehind(int end) {
    for (int i = end; i <= end + NEAR && speech.together(end - 1, i) && speech.close(i - 1); i++) {
      Optional<Speaker> speaker = unquoted(i);
      if (speaker.isPresent()) {
        return speaker;
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> before(int verb) {
    for (int i = verb - 1; i >= verb - BACK && speech.together(i, verb); i--) {
      Optional<Speaker> speaker = unquoted(i);
      if (speaker.isPresent()) {
        return speaker;
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> unquoted(int token) {
    return speech.quoted(token) ? Optional.empty() : speakers.at(token);
  }

  private Attribution accordingTo(int cue) {
    int end = speech.cues().end(cue);
    Optional<Speaker> speaker = Optional.empty();
    for (int i = end; i <= end + NEAR && speech.together(cue, i) && speaker.isEmpty(); i++) {
      speaker = speakers.at(i);
    }
    return new Attribution(speaker, Optional.of(speech.surface(speech.cues().first(cue), end)));
  }

  // -- reported speech

  private void reported(Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (speech.quoted(i) || taken[i] || speech.cues().first(i) != i) {
        continue;
      }
      if (speech.verb(i).isPresent()) {
        reported(speech.verb(i).get(), sentence);
      } else if (speech.cues().is(i, Cue.SAY_BEFORE)) {
        bySource(i, sentence);
      }
    }
  }

  private void reported(Finding verb, Sentence sentence) {
    Attribution attribution = attribution(verb);
    if (attribution.speaker().isEmpty()) {
      return;
    }
    int clause = clause(verb, sentence);
    if (clause > 0) {
      pieces(clause, sentence.endToken(), attribution);
    } else {
      pieces(sentence.firstToken(), clauseEnd(verb, attribution.speaker().get()), attribution);
    }
  }

  /** Where the clause behind a verb begins, or -1. */
  private int clause(Finding verb, Sentence sentence) {
    int limit = Math.min(sentence.endToken(), verb.endToken() + LINK);
    for (int i = verb.endToken(); i < limit && !speech.comma(i - 1); i++) {
      if (speech.cues().is(i, Cue.SAY_LINK)) {
        return i + 1;
      }
    }
    int next = verb.endToken();
    boolean plain = verb.weight() >= PLAIN && speech.close(next - 1) && !speech.closes(next);
    boolean full = sentence.endToken() - next >= CLAUSE;
    boolean behind = closeBefore(verb.firstToken()).isEmpty() && inverted(verb).isPresent();
    return plain && full && !behind && !speech.cues().is(next, Cue.NAME_JOINER) ? next : -1;
  }

  /**
   * The comma that ends a clause before {@code , says X} or {@code , X says}; the beginning of the
   * sentence where there is no such clause.
   */
  private int clauseEnd(Finding verb, Speaker speaker) {
    int first = Math.min(verb.firstToken(), speaker.first());
    int end = Math.max(verb.endToken(), speaker.end());
    int start = speech.text().sentenceOf(first).firstToken();
    boolean phrase = end - first <= BEHIND && speech.closes(end);
    for (int i = first - 1; phrase && i > start && i >= first - NEAR; i--) {
      if (speech.comma(i)) {
        return i + 1;
      }
    }
    return start;
  }

  private void bySource(int cue, Sentence sentence) {
    Attribution attribution = accordingTo(cue);
    if (attribution.speaker().isEmpty()) {
      return;
    }
    int end = attribution.speaker().get().end();
    if (cue - sentence.firstToken() >= CLAUSE) {
      pieces(sentence.firstToken(), cue, attribution);
      return;
    }
    int comma = end - 1;
    int limit = Math.min(sentence.endToken() - 1, comma + BACK);
    while (comma < limit && !speech.comma(comma)) {
      comma++;
    }
    pieces(comma + 1, sentence.endToken(), attribution);
  }

  /** What lies between two words and belongs to no quotation. */
  private void pieces(int from, int to, Attribution attribution) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || taken[i]) {
        if (i - start >= CLAUSE) {
          add(start, i, false, attribution);
        }
        start = i + 1;
      }
    }
  }

  private void add(int first, int end, boolean quoted, Attribution attribution) {
    said.add(new Said(first, end, quoted, attribution.speaker(), attribution.verb()));
    for (int i = first; i < end; i++) {
      taken[i] = true;
    }
  }
}
