package dev.sidelight.entity;

import dev.sidelight.text.Sentence;
import java.util.Optional;

/** Weighs what a candidate's words and its neighbours tell of it (method, section 12). */
final class NameJudge {
  private static final int WELL_KNOWN = 5;
  private static final int SURNAME = 4;
  private static final int ORDINARY_ORGANISATION = 3;
  private static final int ORDINARY_PLACE = 2;
  private static final int COURTESY = 6;
  private static final int TITLE = 4;
  private static final int ROLE = 3;
  private static final int GIVEN_NAME = 4;
  private static final int LONE_GIVEN_NAME = 3;
  private static final int INITIAL = 2;
  private static final int AGE = 3;
  private static final int SPEAKS = 2;
  private static final int APPOSITION = 2;
  private static final int RELATIVE = 3;
  private static final int TWO_WORDS = 2;
  private static final int HEAD = 4;
  private static final int ACRONYM = 3;
  private static final int NEAR_HEAD = 3;
  private static final int KIND = 5;
  private static final int PART_KNOWN = 3;
  private static final int BEFORE_PLACE = 3;
  private static final int REACH = 4;
  private static final int OLDEST = 110;
  private static final int LONGEST_ACRONYM = 6;
  private static final int SHORTEST_ACRONYM = 2;
  private static final int SHORTEST_TEAM = 3;
  private static final int BARE = 2;
  private static final int KNOWN_GIVEN_NAME = 2;
  private static final int FOLLOWED = 1;

  private final Surroundings around;
  private final Cues cues;

  NameJudge(Surroundings around) {
    this.around = around;
    this.cues = around.cues();
  }

  Points judge(Candidate name) {
    return known(name)
        .plus(before(name))
        .plus(inside(name))
        .plus(behind(name))
        .plus(Points.person(followed(name) ? FOLLOWED : 0));
  }

  private static Points known(Candidate candidate) {
    return candidate.known().map(NameJudge::known).orElse(Points.NONE);
  }

  private static Points known(Gazetteer.Name name) {
    return switch (name.kind()) {
      case PERSON -> Points.person(SURNAME);
      case PLACE -> Points.place(name.ordinary() ? ORDINARY_PLACE : WELL_KNOWN);
      case ORGANISATION ->
          Points.organisation(name.ordinary() ? ORDINARY_ORGANISATION : WELL_KNOWN);
    };
  }

  /** A pronoun in the same or the next sentence of the paragraph. */
  private boolean followed(Candidate name) {
    if (name.known().isPresent()) {
      return false;
    }
    Sentence sentence = around.text().sentenceOf(name.first());
    return around.nextPronoun(name.end()) < around.endOfNext(sentence);
  }

  // -- what stands before

  private Points before(Candidate name) {
    if (name.introduced() < name.first()) {
      return Points.person(title(name.introduced()));
    }
    int before = name.first() - 1;
    if (!around.together(before, name.first()) || !blank(around.gap(before))) {
      return Points.NONE;
    }
    Points points = cues.is(before, Cue.PLACE_BEFORE) && word(name) ? Points.NONE : before(before);
    return points.place() == BEFORE_PLACE && around.plural(name.end() - 1)
        ? Points.place(BEFORE_PLACE - 1)
        : points;
  }

  /** True for one word that the language or the text also writes small, of no known name. */
  private boolean word(Candidate name) {
    return name.known().isEmpty() && name.words() == 1 && around.ordinary(name.first());
  }

  private int title(int token) {
    if (cues.is(token, Cue.TITLE_FEMALE) || cues.is(token, Cue.TITLE_MALE)) {
      return COURTESY;
    }
    return cues.is(token, Cue.TITLE) ? TITLE : ROLE;
  }

  private Points before(int token) {
    Optional<Cue> cue = cues.at(token);
    boolean capital = around.casing().capital(token);
    if (cue.isEmpty() || (capital && !names(cue.get()))) {
      return Points.NONE;
    }
    return switch (cue.get()) {
      case TITLE, TITLE_FEMALE, TITLE_MALE, ROLE, ROLE_FEMALE, ROLE_MALE ->
          Points.person(title(token));
      case KIN_FEMALE, KIN_MALE -> Points.person(ROLE);
      case NAME_PARTICLE -> Points.place(cues.is(token - 1, Cue.PLACE_HEAD) ? NEAR_HEAD : 0);
      case SAY -> Points.person(SPEAKS);
      case PLACE_HEAD -> Points.place(NEAR_HEAD);
      case PLACE_BEFORE -> Points.place(capital ? KIND : BEFORE_PLACE);
      case ORGANISATION_BEFORE -> Points.organisation(KIND);
      case ORGANISATION_HEAD -> Points.organisation(NEAR_HEAD);
      default -> Points.NONE;
    };
  }

  /** True where a word with a capital tells the kind of the name behind it. */
  private static boolean names(Cue cue) {
    return cue == Cue.PLACE_BEFORE || cue == Cue.ORGANISATION_BEFORE;
  }

  // -- what it is made of

  private Points inside(Candidate name) {
    if (name.known().filter(known -> !known.ordinary()).isPresent()) {
      return Points.NONE;
    }
    Points heads = heads(name);
    if (heads.organisation() > 0 || heads.place() > 0) {
      return heads;
    }
    return name.words() == 1 ? one(name) : several(name);
  }

  private Points heads(Candidate name) {
    int organisation = club(name) || team(name) ? HEAD : 0;
    int place = cues.is(name.first(), Cue.PLACE_BEFORE) ? HEAD : 0;
    for (int i = name.first(); i < name.end(); i++) {
      boolean edge = i == name.first() || i == name.end() - 1;
      boolean head = organisationHead(i) || (i > name.first() && edge && endsAsHead(i));
      organisation = Math.max(organisation, head ? HEAD : partKnown(i));
      place = Math.max(place, cues.is(i, Cue.PLACE_HEAD) && edge ? HEAD : 0);
    }
    return new Points(0, organisation, organisation >= HEAD ? 0 : place);
  }

  /** A plural and a place, as French names its teams: {@code Nuggets de Denver}. */
  private boolean club(Candidate name) {
    return name.words() > 2
        && !cues.is(name.first(), Cue.PLACE_HEAD)
        && around.form(name.first()).endsWith("s")
        && cues.is(name.first() + 1, Cue.NAME_PARTICLE)
        && !around.givenNames().has(around.surface(name.first()));
  }

  /** A place and a plural behind it, as English names its teams: {@code Denver Nuggets}. */
  private boolean team(Candidate name) {
    String last = around.form(name.end() - 1);
    return !around.nouns()
        && article(name.first() - 1)
        && last.length() > SHORTEST_TEAM
        && last.endsWith("s")
        && around
            .known(name.first())
            .filter(hit -> hit.name().kind() == Gazetteer.Kind.PLACE)
            .filter(hit -> hit.end() == name.end() - 1)
            .isPresent();
  }

  private boolean organisationHead(int token) {
    return (cues.is(token, Cue.ORGANISATION_HEAD) || cues.is(token, Cue.ORGANISATION_SUFFIX))
        && around.casing().capital(cues.first(token));
  }

  /** True for a word that tells a kind before a name and is a head behind one. */
  private boolean endsAsHead(int token) {
    return cues.is(token, Cue.ORGANISATION_BEFORE);
  }

  private int partKnown(int token) {
    return around
        .known(token)
        .filter(hit -> hit.name().kind() == Gazetteer.Kind.ORGANISATION && !hit.name().ordinary())
        .map(hit -> PART_KNOWN)
        .orElse(0);
  }

  private Points one(Candidate name) {
    int token = name.first();
    String surface = around.surface(token);
    if (acronym(token, surface)) {
      return Points.organisation(ACRONYM);
    }
    boolean placed = cues.is(token - 1, Cue.PLACE_BEFORE);
    if (around.givenNames().has(surface)) {
      return Points.person(name.known().isEmpty() && !placed ? LONE_GIVEN_NAME : KNOWN_GIVEN_NAME);
    }
    boolean bare = name.known().isEmpty() && bare(token) && !placed;
    return Points.person(bare ? (around.casing().opens(token) || around.nouns() ? 1 : BARE) : 0);
  }

  /** True for a word of letters that is no word of the language and has no article. */
  private boolean bare(int token) {
    return !around.ordinary(token)
        && !around.noun(token)
        && !article(token - 1)
        && !around.casing().shout(token)
        && around.form(token).chars().allMatch(Character::isLetter);
  }

  private boolean acronym(int token, String surface) {
    return around.casing().shout(token)
        && surface.length() > SHORTEST_ACRONYM
        && surface.length() <= LONGEST_ACRONYM
        && surface.chars().allMatch(Character::isLetter);
  }

  private boolean article(int token) {
    return cues.is(token, Cue.NAME_ARTICLE) || cues.is(token, Cue.INDEFINITE);
  }

  private Points several(Candidate name) {
    int points = TWO_WORDS + (strange(name) && !around.nouns() ? 1 : 0);
    if (around.givenNames().has(given(name))) {
      points = GIVEN_NAME;
    }
    for (int i = name.first(); i < name.end(); i++) {
      points += around.form(i).length() == 1 || cues.is(i, Cue.NAME_SUFFIX) ? INITIAL : 0;
    }
    return Points.person(points);
  }

  /** True where no word is one of the language, so that a person's name is likely. */
  private boolean strange(Candidate name) {
    for (int i = name.first(); i < name.end(); i++) {
      if (around.ordinary(i) || cues.at(i).isPresent() || around.known(i).isPresent()) {
        return false;
      }
    }
    return !around.casing().opens(name.first());
  }

  private String given(Candidate name) {
    int end = name.first() + 1;
    while (end < name.end() && around.gap(end - 1).equals("-")) {
      end++;
    }
    return around.surface(name.first(), end);
  }

  // -- what stands behind

  private Points behind(Candidate name) {
    int next = name.end();
    if (!around.together(name.end() - 1, next)) {
      return Points.NONE;
    }
    String gap = around.gap(name.end() - 1);
    if (blank(gap)) {
      return cues.is(next, Cue.NAME_AND)
          ? listed(next + 1)
          : Points.person(speaks(next) ? SPEAKS : 0);
    }
    if (gap.strip().equals("(") && age(next)) {
      return Points.person(AGE);
    }
    boolean quotes = gap.strip().startsWith(":") && around.quoted(next);
    return gap.strip().equals(",") ? behindComma(next) : Points.person(quotes ? SPEAKS : 0);
  }

  private boolean speaks(int token) {
    return cues.is(token, Cue.SAY)
        || cues.is(token, Cue.SAY_TO)
        || cues.is(token, Cue.PERSON_AFTER);
  }

  private Points behindComma(int token) {
    if (cues.is(token, Cue.PERSON_AFTER)) {
      return Points.person(RELATIVE);
    }
    if (age(token)) {
      return Points.person(AGE);
    }
    if (place(token)) {
      return Points.place(NEAR_HEAD);
    }
    return Points.person(apposition(token) ? APPOSITION : 0);
  }

  private Points listed(int token) {
    return Points.place(place(token) ? NEAR_HEAD : 0);
  }

  private boolean place(int token) {
    return around
        .known(token)
        .filter(hit -> hit.name().kind() == Gazetteer.Kind.PLACE && !hit.name().ordinary())
        .isPresent();
  }

  private boolean apposition(int token) {
    for (int i = token; i < token + REACH && around.together(token, i); i++) {
      if (cues.introduces(i) || cues.at(i).filter(Cue::kin).isPresent()) {
        return true;
      }
      if (!blank(around.gapBehind(i))) {
        return false;
      }
    }
    return false;
  }

  private boolean age(int token) {
    String form = around.form(token);
    if (form.isEmpty() || form.length() > 3 || !form.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    return Integer.parseInt(form) <= OLDEST;
  }

  private static boolean blank(String gap) {
    return gap.isBlank();
  }
}
