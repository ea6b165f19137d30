package dev.sidelight.concept;

import dev.sidelight.extract.Article;
import dev.sidelight.language.Messages;
import dev.sidelight.lexicon.Confidence;
import dev.sidelight.tag.Reading;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Puts a concept's result together: the score by the scale, or the reason why there is none, and
 * how sure it is.
 *
 * @param concept the concept's id
 * @param reading the article
 * @param scale the concept's cuts in the article's language
 * @param messages the sentences of the card's language
 */
record Verdict(String concept, Reading reading, Scale scale, Messages messages) {
  private static final int LEAST_WORDS = 120;
  private static final int LEAST_SENTENCES = 8;
  private static final int MEDIUM_SENTENCES = 15;
  private static final int HIGH_SENTENCES = 50;
  private static final List<Confidence> LEVELS =
      List.of(Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH);

  /** What was found, in the concept's own arithmetic and words. */
  record Findings(
      List<LedgerLine> ledger,
      List<Evidence> evidence,
      int quoted,
      List<Searched> searched,
      List<FrameShare> frames,
      String explanation) {}

  /** The score that a measure gives, before anything withholds it. */
  int level(double measure) {
    return scale.score(measure);
  }

  /**
   * The finished result.
   *
   * @param withheld code of the reason for which this concept cannot be judged here, as {@code
   *     no-people}
   */
  ConceptScore of(Findings found, Optional<String> withheld) {
    double measure = Ledger.measure(found.ledger());
    Optional<String> code = general().or(() -> withheld);
    return new ConceptScore(
        concept,
        messages.text("concept." + concept),
        code.isPresent() ? OptionalInt.empty() : OptionalInt.of(scale.score(measure)),
        OptionalDouble.of(scale.intensity(measure)),
        code.isPresent() ? Confidence.LOW : confidence(),
        found.explanation(),
        code.map(c -> messages.text("withheld." + c)),
        code,
        OptionalDouble.of(measure),
        Optional.of(scale.cuts()),
        found.ledger(),
        found.evidence(),
        found.quoted(),
        found.searched(),
        found.frames());
  }

  /** Why no concept at all can be judged on this text. */
  private Optional<String> general() {
    if (reading.article().genre() == Article.Genre.SATIRE) {
      return Optional.of("satire");
    }
    boolean few =
        reading.text().words() < LEAST_WORDS || reading.text().bodySentences() < LEAST_SENTENCES;
    return few ? Optional.of("too-short") : Optional.empty();
  }

  /**
   * By the standard error of a mean over so many sentences; lowered where the text is no plain full
   * report.
   */
  Confidence confidence() {
    int sentences = reading.text().bodySentences();
    int level = sentences >= HIGH_SENTENCES ? 2 : sentences >= MEDIUM_SENTENCES ? 1 : 0;
    Article.Genre genre = reading.article().genre();
    boolean plain = genre == Article.Genre.REPORT || genre == Article.Genre.UNKNOWN;
    int lowered = (plain ? 0 : 1) + (reading.article().access() == Article.Access.TEASER ? 1 : 0);
    return LEVELS.get(Math.max(0, level - lowered));
  }
}
