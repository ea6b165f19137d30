package dev.sidelight.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a word of the lexicon {@code entities} tells of the names beside it; each is a category of
 * that file.
 */
enum Cue {
  TITLE_FEMALE,
  TITLE_MALE,
  TITLE,
  ROLE,
  ROLE_FEMALE,
  ROLE_MALE,
  KIN_FEMALE,
  KIN_MALE,
  NOUN_FEMALE,
  NOUN_MALE,
  PRONOUN_FEMALE,
  PRONOUN_MALE,
  AGREED_FEMALE,
  AGREED_MALE,
  ORGANISATION_HEAD,
  ORGANISATION_ENDING,
  ORGANISATION_BEFORE,
  ORGANISATION_SUFFIX,
  NAME_ADJECTIVE,
  NAME_PARTICLE,
  NAME_JOINER,
  NAME_AND,
  NAME_ARTICLE,
  NAME_SUFFIX,
  OTHER_HEAD,
  PLACE_HEAD,
  PLACE_ENDING,
  PLACE_BEFORE,
  PERSON_AFTER,
  SAY,
  SAY_BEFORE,
  SAY_AFTER,
  SAY_LINK,
  SAY_TO,
  SAY_NOUN,
  SAY_DOCUMENT,
  INDEFINITE,
  GROUP_SPEAKER,
  DOCUMENT_SPEAKER,
  ANONYMOUS_SPEAKER,
  NOT_A_NAME,
  PRONOUN_OTHER,
  PREPOSITION,
  SENTENCE_START;

  private static final Map<String, Cue> BY_CATEGORY =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Cue::category, Function.identity()));

  /** The category in the lexicon file. */
  String category() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The cue of a category; empty for one that the entity stage does not know. */
  static Optional<Cue> of(String category) {
    return Optional.ofNullable(BY_CATEGORY.get(category));
  }

  /** True where it stands directly before a person's name. */
  boolean introduces() {
    return switch (this) {
      case TITLE_FEMALE, TITLE_MALE, TITLE, ROLE, ROLE_FEMALE, ROLE_MALE -> true;
      default -> false;
    };
  }

  /** True where it names a person's relation to another. */
  boolean kin() {
    return this == KIN_FEMALE || this == KIN_MALE;
  }

  /** True for a verb of saying. */
  boolean says() {
    return this == SAY || this == SAY_TO || this == SAY_DOCUMENT;
  }

  /** True for every pronoun. */
  boolean stands() {
    return pronoun() || this == PRONOUN_OTHER;
  }

  /** True where it stands for a person named before. */
  boolean pronoun() {
    return this == PRONOUN_FEMALE || this == PRONOUN_MALE;
  }

  /** True where it is only the end of longer words, which are names by themselves. */
  boolean ending() {
    return this == ORGANISATION_ENDING || this == PLACE_ENDING;
  }

  /** True where it also makes longer words of its kind, in a language of long words. */
  boolean compounds() {
    return switch (this) {
      case ORGANISATION_HEAD, ORGANISATION_BEFORE, GROUP_SPEAKER -> true;
      default -> introduces();
    };
  }

  /** True where it may stand in a name or before one. */
  boolean inNames() {
    return switch (this) {
      case GROUP_SPEAKER,
          ANONYMOUS_SPEAKER,
          NOUN_FEMALE,
          NOUN_MALE,
          SAY,
          SAY_TO,
          SAY_NOUN,
          SAY_DOCUMENT,
          SAY_BEFORE,
          SAY_AFTER,
          DOCUMENT_SPEAKER,
          PRONOUN_OTHER,
          PLACE_BEFORE,
          PREPOSITION,
          SENTENCE_START ->
          false;
      default -> true;
    };
  }

  /** The gender that the word tells by itself. */
  Gender gender() {
    return switch (this) {
      case TITLE_FEMALE, ROLE_FEMALE, KIN_FEMALE, NOUN_FEMALE, PRONOUN_FEMALE, AGREED_FEMALE ->
          Gender.FEMALE;
      case TITLE_MALE, ROLE_MALE, KIN_MALE, NOUN_MALE, PRONOUN_MALE, AGREED_MALE -> Gender.MALE;
      default -> Gender.UNKNOWN;
    };
  }
}
