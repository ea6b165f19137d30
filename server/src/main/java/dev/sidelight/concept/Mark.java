package dev.sidelight.concept;

import dev.sidelight.lexicon.Entry;
import dev.sidelight.lexicon.Finding;
import java.util.List;
import java.util.Optional;

/**
 * One place in a text that counts for a concept, before it is put into words.
 *
 * @param entry the lexicon's term or the pattern's name
 * @param category category of the ledger
 * @param reason key of the sentence that says why it counts
 * @param weight the entry's own weight
 * @param factor by what it is multiplied here: voice, negation, place
 * @param points what it adds to the measure
 * @param firstToken index of the first word
 * @param endToken index behind the last word
 * @param neutral plainer wordings
 * @param gloss short English meaning
 * @param ambiguous true where it has a plain sense as well and is never sole evidence
 */
record Mark(
    String entry,
    String category,
    String reason,
    double weight,
    double factor,
    double points,
    int firstToken,
    int endToken,
    List<String> neutral,
    Optional<String> gloss,
    boolean ambiguous) {

  /** A finding as it counts here. */
  static Mark of(Finding finding, double factor, double points) {
    Entry entry = finding.entry();
    return new Mark(
        entry.term(),
        entry.category(),
        entry.reason(),
        entry.weight(),
        factor,
        points,
        finding.firstToken(),
        finding.endToken(),
        entry.neutral(),
        entry.gloss(),
        entry.is(Entry.Flag.AMB));
  }

  /** The same under another category of the ledger. */
  Mark as(String other) {
    return new Mark(
        entry,
        other,
        reason,
        weight,
        factor,
        points,
        firstToken,
        endToken,
        neutral,
        gloss,
        ambiguous);
  }

  /** The same with other points. */
  Mark worth(double other) {
    return new Mark(
        entry,
        category,
        reason,
        weight,
        factor,
        other,
        firstToken,
        endToken,
        neutral,
        gloss,
        ambiguous);
  }
}
