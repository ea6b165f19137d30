package dev.sidelight.concept;

import dev.sidelight.lexicon.Confidence;
import dev.sidelight.text.Field;
import dev.sidelight.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One measured concept as the card shows it.
 *
 * @param score 0 to 5; empty where it is withheld, then there is a reason
 * @param intensity the continuous measure behind the score, 0 to 1; empty where the language has no
 *     lexicons
 * @param confidence how sure the method is of the score
 * @param explanation two to five sentences in the card's language
 * @param reason why there is no score
 * @param reasonCode the same for programs, as {@code too-short}
 * @param measure sum of the ledger's points
 * @param cuts five ascending values of the measure; the score is how many of them it reaches
 * @param quoted how many findings stand inside quotations
 * @param searched what was looked for; only where the concept looks for something missing
 * @param frames the frames of the text; framing bias only
 */
public record ConceptScore(
    String id,
    String label,
    OptionalInt score,
    OptionalDouble intensity,
    Confidence confidence,
    String explanation,
    Optional<String> reason,
    Optional<String> reasonCode,
    OptionalDouble measure,
    Optional<List<Double>> cuts,
    List<LedgerLine> ledger,
    List<Evidence> evidence,
    int quoted,
    List<Searched> searched,
    List<FrameShare> frames) {
  public ConceptScore {
    if (score.isPresent() == reason.isPresent()) {
      throw new IllegalArgumentException(id + ": either a score or a reason expected");
    }
    cuts = cuts.map(List::copyOf);
    ledger = List.copyOf(ledger);
    evidence = List.copyOf(evidence);
    searched = List.copyOf(searched);
    frames = List.copyOf(frames);
  }

  /** The id of evidence for a concept at a place; the same in every card of the same text. */
  public static String evidenceId(String concept, Span span) {
    String field = span.field() == Field.HEADLINE ? "h" : "t";
    return concept + ":" + field + span.start() + "-" + span.end();
  }
}
