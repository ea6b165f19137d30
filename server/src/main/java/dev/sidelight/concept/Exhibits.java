package dev.sidelight.concept;

import dev.sidelight.entity.Source;
import dev.sidelight.entity.Utterance;
import dev.sidelight.language.Messages;
import dev.sidelight.tag.Reading;
import dev.sidelight.text.Selector;
import dev.sidelight.text.Span;
import dev.sidelight.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows marks as evidence: with quote, place, voice and the reason in the card's language. */
final class Exhibits {
  private final String concept;
  private final Reading reading;
  private final Messages messages;

  Exhibits(String concept, Reading reading, Messages messages) {
    this.concept = concept;
    this.reading = reading;
    this.messages = messages;
  }

  /**
   * The marks as evidence: the newsroom's words first, heavier before lighter, then as in the text.
   */
  List<Evidence> of(List<Mark> marks) {
    List<Mark> order = new ArrayList<>(marks);
    order.sort(
        Comparator.comparing((Mark mark) -> voice(mark) == Evidence.Voice.SOURCE)
            .thenComparingDouble(mark -> -Math.abs(mark.weight() * mark.factor()))
            .thenComparingInt(Mark::firstToken)
            .thenComparing(Mark::category));
    List<Evidence> shown = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Mark mark : order) {
      Evidence evidence = evidence(mark);
      if (ids.add(evidence.id())) {
        shown.add(evidence);
      }
    }
    return shown;
  }

  /** Whose words a mark stands in. */
  Evidence.Voice voice(Mark mark) {
    boolean source =
        reading.voices().at(mark.firstToken()).isPresent()
            || Voicing.quoted(reading, mark.firstToken());
    return source ? Evidence.Voice.SOURCE : Evidence.Voice.AUTHOR;
  }

  /** The letters of a mark as printed. */
  String quote(Mark mark) {
    return reading.text().cut(span(mark));
  }

  Span span(Mark mark) {
    return reading.text().span(mark.firstToken(), mark.endToken());
  }

  private Evidence evidence(Mark mark) {
    Text text = reading.text();
    Span span = span(mark);
    Optional<Utterance> said = reading.voices().at(mark.firstToken());
    return new Evidence(
        ConceptScore.evidenceId(concept, span),
        mark.entry(),
        mark.category(),
        messages.text("category." + concept + "." + mark.category()),
        messages.text("reason." + mark.reason()),
        voice(mark),
        said.flatMap(reading.voices()::source).map(Source::name),
        mark.weight(),
        Ledger.round(mark.factor()),
        mark.gloss().filter(gloss -> !messages.tag().equals(text.language().tag())),
        mark.neutral(),
        acceptable(mark),
        span.field(),
        Selector.pair(text.field(span.field()), span.start(), span.end()));
  }

  private Optional<String> acceptable(Mark mark) {
    String key = "acceptable." + mark.reason();
    return messages.has(key) ? Optional.of(messages.text(key)) : Optional.empty();
  }
}
