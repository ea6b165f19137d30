package dev.sidelight.entity;

import dev.sidelight.entity.VoicesPart.ByGender;
import dev.sidelight.entity.VoicesPart.Speaker.Kind;
import dev.sidelight.text.Text;
import java.util.List;
import java.util.Optional;

/** Writes the card's parts on entities and voices. */
public final class PartWriter {
  private static final String WIKIDATA = "Q";
  private static final double ROUND = 1_000;

  /** Who and what is named; places of which only the adjective is named are left out. */
  public EntitiesPart entities(Entities entities) {
    return new EntitiesPart(
        entities.organisations().stream().map(PartWriter::organisation).toList(),
        entities.people().stream().map(PartWriter::person).toList(),
        entities.places().stream().filter(p -> !p.demonym()).map(PartWriter::place).toList());
  }

  private static EntitiesPart.Organization organisation(Organisation organisation) {
    Optional<String> wikidata = organisation.id().filter(id -> id.startsWith(WIKIDATA));
    return new EntitiesPart.Organization(
        organisation.name(), organisation.mentions().size(), wikidata);
  }

  private static EntitiesPart.Person person(Person person) {
    return new EntitiesPart.Person(
        person.name(), person.gender(), person.mentions().size(), person.role());
  }

  private static EntitiesPart.PlaceName place(Place place) {
    return new EntitiesPart.PlaceName(place.name(), place.mentions().size());
  }

  /** Who speaks and how much. */
  public VoicesPart voices(Voices voices, Text text) {
    List<VoicesPart.Speaker> speakers =
        java.util.stream.IntStream.range(0, voices.sources().size())
            .mapToObj(i -> speaker(voices, i))
            .toList();
    return new VoicesPart(speakers, byGender(speakers), anonymous(speakers), share(voices, text));
  }

  private static VoicesPart.Speaker speaker(Voices voices, int index) {
    Source source = voices.sources().get(index);
    List<Utterance> own =
        voices.utterances().stream()
            .filter(u -> u.source().isPresent() && u.source().getAsInt() == index)
            .toList();
    int words = own.stream().mapToInt(Utterance::words).sum();
    return new VoicesPart.Speaker(source.name(), source.kind(), source.gender(), own.size(), words);
  }

  private static ByGender byGender(List<VoicesPart.Speaker> speakers) {
    return new ByGender(
        persons(speakers, Gender.FEMALE),
        persons(speakers, Gender.MALE),
        persons(speakers, Gender.UNKNOWN));
  }

  private static int persons(List<VoicesPart.Speaker> speakers, Gender gender) {
    return (int)
        speakers.stream().filter(s -> s.kind() == Kind.PERSON && s.gender() == gender).count();
  }

  private static int anonymous(List<VoicesPart.Speaker> speakers) {
    return (int) speakers.stream().filter(s -> s.kind() == Kind.ANONYMOUS).count();
  }

  /** Quoted words over all words of the body, to three digits. */
  private static double share(Voices voices, Text text) {
    int quoted =
        voices.utterances().stream().filter(Utterance::quoted).mapToInt(Utterance::words).sum();
    int all = Math.max(1, text.words());
    return Math.round(ROUND * Math.min(1, (double) quoted / all)) / ROUND;
  }
}
