package dev.sidelight.card;

import dev.sidelight.concept.ConceptScore;
import dev.sidelight.concept.FrameShare;
import dev.sidelight.entity.Organisation;
import dev.sidelight.entity.Person;
import dev.sidelight.language.Messages;
import dev.sidelight.tag.Reading;
import dev.sidelight.tag.Tags;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Composes the gist: who reports, about what, where, naming whom, told in which frame. */
final class GistWriter {
  private static final int NAMES = 3;

  private GistWriter() {}

  static String write(Reading reading, List<ConceptScore> concepts, Messages messages) {
    List<String> topics =
        reading.tags().leading().stream()
            .map(topic -> messages.label(Messages.Kind.TOPICS, topic.id()))
            .toList();
    List<String> places =
        reading.tags().places().stream().limit(2).map(Tags.PlaceTag::label).toList();
    List<String> names =
        Stream.concat(
                reading.entities().organisations().stream().limit(2).map(Organisation::name),
                reading.entities().people().stream().limit(2).map(Person::name))
            .limit(NAMES)
            .toList();
    Optional<String> frame =
        concepts.stream().flatMap(c -> c.frames().stream()).map(FrameShare::label).findFirst();
    Optional<String> outlet =
        reading.article().outlet().name().or(reading.article().outlet()::domain);
    return messages.text(
        "gist",
        Map.of(
            "genre", reading.article().genre().name().toLowerCase(Locale.ROOT),
            "hasOutlet", String.valueOf(outlet.isPresent()),
            "outlet", outlet.orElse(""),
            "hasTopic", String.valueOf(!topics.isEmpty()),
            "topic", topics.isEmpty() ? "" : topics.getFirst(),
            "hasPlace", String.valueOf(!places.isEmpty()),
            "place", messages.list(places),
            "hasNames", String.valueOf(!names.isEmpty()),
            "names", messages.list(names),
            "frame", frame.orElse("none")));
  }
}
