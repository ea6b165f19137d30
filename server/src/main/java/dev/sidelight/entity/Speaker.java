package dev.sidelight.entity;

import java.util.OptionalInt;

/**
 * Someone who may speak, as one place of a text names him, her or it.
 *
 * @param first index of the first word of the name or description
 * @param end index behind its last word
 * @param key what stands for the same speaker everywhere in the text
 * @param source name, kind and gender
 */
record Speaker(int first, int end, String key, Source source) {

  static Speaker person(Mention mention, int index, Person person) {
    Source source =
        new Source(
            person.name(), VoicesPart.Speaker.Kind.PERSON, person.gender(), OptionalInt.of(index));
    return new Speaker(mention.firstToken(), mention.endToken(), "person " + index, source);
  }

  static Speaker other(Mention mention, String name, VoicesPart.Speaker.Kind kind, Gender gender) {
    String key = kind + " " + String.join(" ", Named.words(name));
    return new Speaker(
        mention.firstToken(),
        mention.endToken(),
        key,
        new Source(name, kind, gender, OptionalInt.empty()));
  }

  /** True for a person with a name. */
  boolean named() {
    return source.person().isPresent();
  }
}
