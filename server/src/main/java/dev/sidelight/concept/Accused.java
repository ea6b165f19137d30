package dev.sidelight.concept;

import dev.sidelight.entity.Mention;
import dev.sidelight.entity.Source;
import dev.sidelight.lexicon.Finding;
import dev.sidelight.tag.Reading;
import dev.sidelight.text.Sentence;
import dev.sidelight.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Persons and organisations whom the text reports as accused, and whether it reports an answer: the
 * accused is quoted, or a wording of reply stands with the name or in the sentence after.
 */
final class Accused {
  private static final int REACH = 8;
  private static final int AUXILIARY_REACH = 3;

  /**
   * One accused party.
   *
   * @param name as the text names it
   * @param accusation where it is first accused
   * @param answered whether the text reports an answer
   */
  record Party(String name, Finding accusation, boolean answered) {}

  private record Named(String name, List<Mention> mentions) {}

  private final Reading reading;
  private final Set<String> auxiliaries;
  private final List<Named> named;
  private final List<Finding> replies;

  Accused(Reading reading) {
    this.reading = reading;
    this.auxiliaries = Set.copyOf(reading.text().language().words("passiveAuxiliaries"));
    this.named = named(reading);
    this.replies = reading.findings().of(BiasByOmission.ID, "reply");
  }

  private static List<Named> named(Reading reading) {
    List<Named> named = new ArrayList<>();
    reading.entities().people().forEach(p -> named.add(new Named(p.name(), p.mentions())));
    reading.entities().organisations().forEach(o -> named.add(new Named(o.name(), o.mentions())));
    return named;
  }

  /** The accused parties, in order of the text. */
  List<Party> parties() {
    Map<Named, Finding> first = new LinkedHashMap<>();
    for (Finding accusation : reading.findings().of(BiasByOmission.ID, "accusation")) {
      target(accusation).ifPresent(party -> first.putIfAbsent(party, accusation));
    }
    return first.entrySet().stream()
        .map(e -> new Party(e.getKey().name(), e.getValue(), answered(e.getKey(), first.size())))
        .toList();
  }

  /** A passive accuses what stands before it, an active verb what stands behind it. */
  private Optional<Named> target(Finding accusation) {
    Sentence sentence = reading.text().sentences().get(accusation.sentence());
    int at = accusation.firstToken();
    boolean passive =
        reading
            .text()
            .tokens()
            .subList(Math.max(sentence.firstToken(), at - AUXILIARY_REACH), at)
            .stream()
            .map(Token::form)
            .anyMatch(auxiliaries::contains);
    int from = passive ? Math.max(sentence.firstToken(), at - REACH) : accusation.endToken();
    int to = passive ? at : Math.min(sentence.endToken(), accusation.endToken() + REACH);
    return named.stream()
        .filter(
            n -> n.mentions().stream().anyMatch(m -> m.firstToken() >= from && m.endToken() <= to))
        .findFirst();
  }

  private boolean answered(Named party, int parties) {
    boolean speaks =
        reading.voices().sources().stream().map(Source::name).anyMatch(party.name()::equals);
    return speaks
        || (parties == 1 && !replies.isEmpty())
        || replies.stream().anyMatch(reply -> near(party, reply.sentence()));
  }

  private boolean near(Named party, int sentence) {
    return party.mentions().stream()
        .map(m -> reading.text().tokens().get(m.firstToken()).sentence())
        .anyMatch(s -> s == sentence || s + 1 == sentence);
  }
}
