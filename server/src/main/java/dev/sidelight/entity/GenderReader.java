package dev.sidelight.entity;

import dev.sidelight.text.Sentence;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Tells a person's gender by what the text says: title, gendered role or kin word, pronoun in the
 * same or the next sentence, agreement, and last the given name. Where the signs are even it stays
 * unknown.
 */
final class GenderReader {
  private static final double TITLE = 8;
  private static final double ROLE = 5;
  private static final double GIVEN_NAME = 5;
  private static final double PRONOUN = 3;
  private static final double PRONOUN_BEHIND_OTHERS = 1;
  private static final double AGREEMENT = 3;
  private static final int PRONOUNS = 3;
  private static final int REACH = 4;

  private final Surroundings around;
  private final Cues cues;
  private final NavigableSet<Integer> people = new TreeSet<>();

  GenderReader(Surroundings around, List<Named> all) {
    this.around = around;
    this.cues = around.cues();
    all.forEach(named -> named.mentions().forEach(m -> people.add(m.firstToken())));
  }

  /** The person with gender and role. */
  Person person(Named named) {
    return new Person(named.surface(), gender(named), role(named), named.mentions());
  }

  private Gender gender(Named named) {
    Balance balance = new Balance();
    balance.add(around.givenNames().gender(given(named)), GIVEN_NAME);
    int pronouns = 0;
    for (Mention mention : named.mentions()) {
      introduced(mention, balance);
      behind(mention, balance);
      if (pronouns < PRONOUNS && pronoun(mention, balance)) {
        pronouns++;
      }
    }
    return balance.gender();
  }

  private static String given(Named named) {
    String[] parts = named.surface().split("\\s+", -1);
    return parts[0];
  }

  /** Titles and roles directly before the name. */
  private void introduced(Mention mention, Balance balance) {
    int before = mention.firstToken() - 1;
    int limit = before - REACH;
    while (before > limit
        && around.together(before, mention.firstToken())
        && near(before)
        && telling(before)) {
      Cue cue = cues.at(before).orElseThrow();
      boolean title = cue == Cue.TITLE_FEMALE || cue == Cue.TITLE_MALE;
      balance.add(cue.gender(), title ? TITLE : ROLE);
      before = cues.first(before) - 1;
    }
  }

  private boolean near(int token) {
    String gap = around.gapBehind(token);
    return gap.isBlank() || gap.equals(". ");
  }

  private boolean telling(int token) {
    return cues.introduces(token) || cues.at(token).filter(Cue::kin).isPresent() || noun(token);
  }

  private boolean noun(int token) {
    return cues.is(token, Cue.NOUN_FEMALE) || cues.is(token, Cue.NOUN_MALE);
  }

  /** Roles, kin words and agreement in the words behind the name. */
  private void behind(Mention mention, Balance balance) {
    int from = mention.endToken();
    for (int i = from;
        i < from + REACH && around.together(from - 1, i) && !people.contains(i);
        i++) {
      Optional<Cue> cue = cues.at(i);
      if (cue.isPresent() && (telling(i) || agreed(cue.get())) && cues.first(i) == i) {
        balance.add(cue.get().gender(), agreed(cue.get()) ? AGREEMENT : ROLE);
        return;
      }
    }
  }

  private static boolean agreed(Cue cue) {
    return cue == Cue.AGREED_FEMALE || cue == Cue.AGREED_MALE;
  }

  /** The next pronoun in the same or the next sentence of the paragraph. */
  private boolean pronoun(Mention mention, Balance balance) {
    Sentence sentence = around.text().sentenceOf(mention.firstToken());
    int next = around.nextPronoun(mention.endToken());
    if (next >= around.endOfNext(sentence)) {
      return false;
    }
    Integer other = people.ceiling(mention.endToken());
    double weight = other != null && other < next ? PRONOUN_BEHIND_OTHERS : PRONOUN;
    double sure = cues.finding(next).orElseThrow().weight();
    balance.add(cues.at(next).orElseThrow().gender(), weight * sure);
    return true;
  }

  /** The role beside the name, in the article's words. */
  private Optional<String> role(Named named) {
    return named.mentions().stream().map(this::role).flatMap(Optional::stream).findFirst();
  }

  private Optional<String> role(Mention mention) {
    int before = mention.firstToken() - 1;
    if (around.together(before, mention.firstToken()) && near(before) && role(before)) {
      return Optional.of(around.surface(cues.first(before), before + 1));
    }
    return roleBehind(mention);
  }

  private boolean role(int token) {
    return cues.introduces(token)
        && !cues.is(token, Cue.TITLE_FEMALE)
        && !cues.is(token, Cue.TITLE_MALE);
  }

  private Optional<String> roleBehind(Mention mention) {
    int from = mention.endToken();
    if (!around.gapBehind(from - 1).strip().equals(",")) {
      return Optional.empty();
    }
    for (int i = from; i < from + REACH && around.together(from - 1, i); i++) {
      if (role(i)) {
        return Optional.of(around.surface(cues.first(i), cues.end(i)));
      }
      if (!around.gapBehind(i).isBlank()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Signs for either gender, added up. */
  private static final class Balance {
    private double female;
    private double male;

    void add(Gender gender, double weight) {
      female += gender == Gender.FEMALE ? weight : 0;
      male += gender == Gender.MALE ? weight : 0;
    }

    Gender gender() {
      if (female == male) {
        return Gender.UNKNOWN;
      }
      return female > male ? Gender.FEMALE : Gender.MALE;
    }
  }
}
