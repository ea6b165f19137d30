package dev.sidelight.card;

import dev.sidelight.entity.Entities;
import dev.sidelight.entity.EntitiesPart;
import dev.sidelight.entity.Gender;
import dev.sidelight.entity.Place;
import dev.sidelight.entity.Source;
import dev.sidelight.entity.Utterance;
import dev.sidelight.entity.Voices;
import dev.sidelight.entity.VoicesPart;
import dev.sidelight.text.Text;
import dev.sidelight.text.Token;
import java.util.List;
import java.util.stream.IntStream;

/** Writes names and voices as the card shows them. */
final class Parts {
  private static final double GRAIN = 1e3;

  private Parts() {}

  static EntitiesPart entities(Text text, Entities entities) {
    return new EntitiesPart(
        entities.organisations().stream()
            .map(o -> new EntitiesPart.Organization(o.name(), o.mentions().size(), o.id()))
            .toList(),
        entities.people().stream()
            .map(p -> new EntitiesPart.Person(p.name(), p.gender(), p.mentions().size(), p.role()))
            .toList(),
        entities.places().stream()
            .filter(place -> !place.demonym())
            .map((Place p) -> new EntitiesPart.PlaceName(p.name(), p.mentions().size()))
            .toList());
  }

  static VoicesPart voices(Text text, Voices voices) {
    int[] quotes = new int[voices.sources().size()];
    int[] words = new int[quotes.length];
    for (Utterance said : voices.utterances()) {
      said.source()
          .ifPresent(i -> {
            quotes[i] += said.quoted() ? 1 : 0;
            words[i] += said.words();
          });
    }
    List<VoicesPart.Speaker> speakers =
        IntStream.range(0, quotes.length)
            .mapToObj(i -> speaker(voices.sources().get(i), quotes[i], words[i]))
            .toList();
    return new VoicesPart(
        speakers,
        new VoicesPart.ByGender(
            persons(voices, Gender.FEMALE),
            persons(voices, Gender.MALE),
            persons(voices, Gender.UNKNOWN)),
        (int)
            voices.sources().stream()
                .filter(s -> s.kind() == VoicesPart.Speaker.Kind.ANONYMOUS)
                .count(),
        quotedShare(text));
  }

  private static VoicesPart.Speaker speaker(Source source, int quotes, int words) {
    return new VoicesPart.Speaker(source.name(), source.kind(), source.gender(), quotes, words);
  }

  private static int persons(Voices voices, Gender gender) {
    return (int)
        voices.sources().stream()
            .filter(s -> s.kind() == VoicesPart.Speaker.Kind.PERSON && s.gender() == gender)
            .count();
  }

  private static double quotedShare(Text text) {
    long quoted = text.tokens().stream().filter(Token::quoted).count();
    int all = Math.max(1, text.tokens().size());
    return Math.round(GRAIN * quoted / all) / GRAIN;
  }
}
