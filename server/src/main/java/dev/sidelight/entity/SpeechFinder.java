package dev.sidelight.entity;

import dev.sidelight.lexicon.Finding;
import dev.sidelight.text.Quotation;
import dev.sidelight.text.Sentence;
import dev.sidelight.text.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what is said in a text, quoted or reported, and who says it. */
final class SpeechFinder {
  /** Up to so many quoted words without a verb of saying are a mark of distance, not speech. */
  private static final int SCARE = 3;

  private static final int NEAR = 3;
  private static final int BEHIND = 12;
  private static final int BACK = 25;
  private static final int LINK = 5;
  private static final int CLAUSE = 3;
  private static final int WORDS = 2;

  /** Nobody says more in one clause; it also keeps the work linear in a text without stops. */
  private static final int LONGEST = 200;

  private static final double PLAIN = 2;

  private record Attribution(Optional<Speaker> speaker, Optional<String> verb) {}

  private final Speech speech;
  private final Speakers speakers;
  private final Subjects subjects;
  private final Set<String> openers;
  private final Set<String> links;
  private final Set<String> tags;
  private final boolean[] taken;
  private final List<Said> said = new ArrayList<>();

  SpeechFinder(Speech speech, Speakers speakers) {
    this.speech = speech;
    this.speakers = speakers;
    this.subjects = new Subjects(speech, speakers);
    this.openers = speech.setting("speakerOpeners");
    this.links = speech.setting("clauseLinks");
    this.tags = speech.setting("quoteTags");
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
            .or(() -> source(quotation))
            .or(() -> colon(quotation));
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
    return tagged(last + 1);
  }

  /** {@code “…”, so X}. */
  private Optional<Attribution> tagged(int token) {
    boolean tag =
        speech.together(token - 1, token)
            && tags.contains(speech.text().tokens().get(token).form());
    return tag
        ? subjects
            .closeBehind(token + 1)
            .map(s -> new Attribution(Optional.of(s), Optional.empty()))
        : Optional.empty();
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

  /** {@code X: “…”}. */
  private Optional<Attribution> colon(Quotation quotation) {
    int before = quotation.firstToken() - 1;
    boolean colon = before >= 0 && speech.gap(before).indexOf(':') >= 0;
    return colon
        ? speakers
            .at(before)
            .filter(s -> !speech.quoted(before))
            .map(s -> new Attribution(Optional.of(s), Optional.empty()))
        : Optional.empty();
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
    return new Attribution(
        subjects.of(verb), Optional.of(speech.surface(verb.firstToken(), verb.endToken())));
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
    int start = sentence.firstToken();
    for (int i = start; i < sentence.endToken(); i++) {
      if (speech.quoted(i) || taken[i] || speech.cues().first(i) != i) {
        continue;
      }
      if (speech.verb(i).isPresent()) {
        reported(speech.verb(i).get(), sentence);
      } else if (speech.cues().is(i, Cue.SAY_BEFORE) || (i == start && opens(i))) {
        bySource(i, sentence);
      } else if (speech.cues().is(i, Cue.SAY_AFTER)) {
        behindSource(i, sentence);
      } else if (owned(i)) {
        pieces(i + 1, clauseBehind(i + 1, sentence), WORDS, attribution(i));
      } else if (i > start && speech.gap(i - 1).indexOf(':') >= 0) {
        headed(i, sentence);
      }
    }
  }

  /** {@code Pour X, …}: the view of someone named. */
  private boolean opens(int token) {
    Optional<Speaker> speaker =
        openers.contains(speech.text().tokens().get(token).form())
            ? accordingTo(token).speaker().filter(Speaker::named)
            : Optional.empty();
    return speaker.filter(s -> speech.comma(s.end() - 1)).isPresent();
  }

  /** True for a noun of saying that someone owns: {@code X's claim}. */
  private boolean owned(int token) {
    boolean noun = speech.cues().at(token).filter(c -> c.says() || c == Cue.SAY_NOUN).isPresent();
    return noun
        && token > 1
        && speech.together(token - 2, token)
        && speech.possessive(token - 1)
        && subjects.unquoted(token - 2).isPresent();
  }

  private Attribution attribution(int noun) {
    return new Attribution(
        subjects.unquoted(noun - 2), Optional.of(speech.surface(noun, noun + 1)));
  }

  /** {@code X: the rest of the sentence}. */
  private void headed(int token, Sentence sentence) {
    Optional<Speaker> speaker = subjects.unquoted(token - 1).filter(Speaker::named);
    boolean first = speaker.filter(s -> s.first() <= sentence.firstToken() + 1).isPresent();
    if (first) {
      pieces(
          token,
          Math.min(sentence.endToken(), token + LONGEST),
          CLAUSE,
          new Attribution(speaker, Optional.empty()));
    }
  }

  private void reported(Finding verb, Sentence sentence) {
    Attribution attribution = attribution(verb);
    if (attribution.speaker().isEmpty()) {
      return;
    }
    Speaker speaker = attribution.speaker().get();
    if (Cues.parted(verb)) {
      pieces(verb.firstToken() + 1, verb.endToken() - 1, 1, attribution);
      return;
    }
    int clause = clause(verb, sentence);
    int before = clauseEnd(verb, speaker);
    if (clause > 0) {
      pieces(clause, Math.min(sentence.endToken(), clause + LONGEST), WORDS, attribution);
    } else if (before - sentence.firstToken() >= CLAUSE) {
      pieces(sentence.firstToken(), before, CLAUSE, attribution);
    } else if (speaker.end() <= verb.firstToken()) {
      object(verb, sentence, attribution);
    }
  }

  /** What someone blames, praises or promises: the words behind the verb up to a comma. */
  private void object(Finding verb, Sentence sentence, Attribution attribution) {
    int end = clauseBehind(verb.endToken(), sentence);
    for (int i = verb.endToken(); i < Math.min(sentence.endToken(), end + BACK); i++) {
      if (taken[i]) {
        return;
      }
    }
    pieces(verb.endToken(), end, 1, attribution);
  }

  /** Index behind the clause that begins at a word. */
  private int clauseBehind(int from, Sentence sentence) {
    int end = from;
    int limit = Math.min(sentence.endToken(), from + BACK);
    while (end < limit && (end == from || !speech.comma(end - 1))) {
      end++;
    }
    return end;
  }

  /** Where the clause behind a verb begins, or -1. */
  private int clause(Finding verb, Sentence sentence) {
    if (links.contains(speech.text().tokens().get(verb.endToken() - 1).form())) {
      return verb.endToken();
    }
    int limit = Math.min(sentence.endToken(), verb.endToken() + LINK);
    for (int i = verb.endToken(); i < limit && !speech.comma(i - 1); i++) {
      if (speech.cues().is(i, Cue.SAY_LINK)) {
        return i + 1;
      }
    }
    int next = verb.endToken();
    boolean plain = verb.weight() >= PLAIN && speech.close(next - 1) && !speech.closes(next);
    boolean full = sentence.endToken() - next >= CLAUSE;
    boolean behind =
        subjects.closeBefore(verb.firstToken()).isEmpty() && subjects.inverted(verb).isPresent();
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
      pieces(sentence.firstToken(), cue, CLAUSE, attribution);
      return;
    }
    int comma = end - 1;
    int limit = Math.min(sentence.endToken() - 1, comma + BACK);
    while (comma < limit && !speech.comma(comma)) {
      comma++;
    }
    int start = speech.comma(comma) ? comma + 1 : end;
    pieces(start, Math.min(sentence.endToken(), start + LONGEST), CLAUSE, attribution);
  }

  /** {@code X zufolge …}: the source stands before the word that tells it. */
  private void behindSource(int cue, Sentence sentence) {
    Attribution attribution =
        new Attribution(subjects.unquoted(cue - 1), Optional.of(speech.surface(cue, cue + 1)));
    if (attribution.speaker().isPresent()) {
      pieces(cue + 1, Math.min(sentence.endToken(), cue + LONGEST), CLAUSE, attribution);
    }
  }

  /** What lies between two words and belongs to no quotation. */
  private void pieces(int from, int to, int least, Attribution attribution) {
    int start = Math.max(from, to - LONGEST);
    for (int i = start; i <= to; i++) {
      if (i == to || taken[i]) {
        if (i - start >= least) {
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
