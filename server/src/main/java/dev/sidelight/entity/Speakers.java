package dev.sidelight.entity;

import dev.sidelight.entity.VoicesPart.Speaker.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who may speak at each word of a text. */
final class Speakers {
  /** A pronoun stands for none of those named longer ago than so many mentions. */
  private static final int LOOK_BACK = 40;

  private final Speech speech;
  private final List<Person> people;
  private final Speaker[] at;
  private final List<Speaker> persons = new ArrayList<>();
  private final Phrases phrases;

  Speakers(Speech speech, Entities entities) {
    this.speech = speech;
    this.people = entities.people();
    this.at = new Speaker[speech.size()];
    this.phrases = new Phrases(speech, i -> at[i]);
    for (int i = 0; i < people.size(); i++) {
      int index = i;
      people.get(i).mentions().forEach(m -> put(Speaker.person(m, index, people.get(index))));
    }
    entities.organisations().forEach(o -> o.mentions().forEach(m -> named(m, o.name())));
    entities.places().stream()
        .filter(place -> !place.demonym())
        .forEach(place -> place.mentions().forEach(m -> named(m, place.name())));
    for (int i = 0; i < at.length; i++) {
      if (at[i] != null && at[i].first() == i && at[i].named()) {
        persons.add(at[i]);
      }
    }
    for (int i = 0; i < at.length; i++) {
      if (at[i] == null && speech.cues().first(i) == i) {
        described(i).ifPresent(this::put);
      }
    }
  }

  private void named(Mention mention, String name) {
    put(Speaker.other(mention, name, Kind.ORGANISATION, Gender.UNKNOWN));
  }

  private void put(Speaker speaker) {
    for (int i = speaker.first(); i < speaker.end(); i++) {
      at[i] = speaker;
    }
  }

  /** The speaker that a word belongs to; a pronoun belongs to the last person of its gender. */
  Optional<Speaker> at(int token) {
    if (token < 0 || token >= at.length) {
      return Optional.empty();
    }
    return Optional.ofNullable(at[token]).or(() -> pronoun(token));
  }

  private Optional<Speaker> pronoun(int token) {
    return speech.cues().at(token).filter(Cue::pronoun).flatMap(cue -> last(token, cue.gender()));
  }

  /** The last person of a gender before a word; one of unknown gender where there is none. */
  private Optional<Speaker> last(int token, Gender gender) {
    Optional<Speaker> unknown = Optional.empty();
    int last = before(token) - 1;
    for (int i = last; i >= 0 && i > last - LOOK_BACK; i--) {
      Speaker speaker = persons.get(i);
      if (speaker.source().gender() == gender) {
        return Optional.of(moved(speaker, token));
      }
      if (speaker.source().gender() == Gender.UNKNOWN && unknown.isEmpty()) {
        unknown = Optional.of(moved(speaker, token));
      }
    }
    return unknown;
  }

  private static Speaker moved(Speaker speaker, int token) {
    return new Speaker(token, token + 1, speaker.key(), speaker.source());
  }

  /** How many mentions of persons stand before a word. */
  private int before(int token) {
    int low = 0;
    int high = persons.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (persons.get(middle).first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Someone without a name: a group, an unnamed source, a bearer of a role. */
  private Optional<Speaker> described(int token) {
    Optional<Cue> cue = speech.cues().at(token);
    if (cue.isEmpty() || besideName(token)) {
      return Optional.empty();
    }
    return switch (cue.get()) {
      case GROUP_SPEAKER, DOCUMENT_SPEAKER, ORGANISATION_HEAD, ORGANISATION_BEFORE ->
          Optional.of(described(token, Kind.GROUP));
      case ANONYMOUS_SPEAKER -> Optional.of(described(token, Kind.ANONYMOUS));
      case TITLE, ROLE, ROLE_FEMALE, ROLE_MALE, KIN_FEMALE, KIN_MALE, NOUN_FEMALE, NOUN_MALE ->
          Optional.of(role(token));
      default -> Optional.empty();
    };
  }

  /** A role before or in apposition to a name belongs to it. */
  private boolean besideName(int token) {
    int end = speech.cues().end(token);
    return end < at.length && at[end] != null && speech.gap(end - 1).isBlank();
  }

  private Speaker described(int token, Kind kind) {
    Mention mention = phrases.around(new Mention(token, speech.cues().end(token)));
    return Speaker.other(mention, surface(mention), kind, Gender.UNKNOWN);
  }

  private Speaker role(int token) {
    Mention mention = new Mention(token, speech.cues().end(token));
    Mention whole = phrases.around(mention);
    Gender gender = speech.cues().at(token).map(Cue::gender).orElse(Gender.UNKNOWN);
    if (many(mention)) {
      return Speaker.other(whole, surface(whole), Kind.GROUP, Gender.UNKNOWN);
    }
    if (speech.cues().is(whole.firstToken() - 1, Cue.INDEFINITE)) {
      return Speaker.other(whole, surface(whole), Kind.ANONYMOUS, gender);
    }
    return bearer(mention)
        .orElseGet(() -> Speaker.other(whole, surface(whole), Kind.PERSON, gender));
  }

  /** True where the dictionary form of the role is not the one printed: the plural. */
  private boolean many(Mention mention) {
    String term = speech.cues().finding(mention.firstToken()).orElseThrow().entry().term();
    return !surface(mention).toLowerCase(Locale.ROOT).equals(term)
        && surface(mention).length() >= term.length();
  }

  /** The person whom the text gives this role. */
  private Optional<Speaker> bearer(Mention mention) {
    String role = surface(mention);
    for (int i = 0; i < people.size(); i++) {
      if (people.get(i).role().filter(role::equalsIgnoreCase).isPresent()) {
        return Optional.of(Speaker.person(mention, i, people.get(i)));
      }
    }
    return Optional.empty();
  }

  private String surface(Mention mention) {
    return speech.surface(mention.firstToken(), mention.endToken());
  }
}
