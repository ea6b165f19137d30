package dev.sidelight.goal;

import dev.sidelight.lexicon.Confidence;
import java.util.List;

/**
 * A Sustainable Development Goal that the article touches.
 *
 * @param goal its number, 1 to 17
 * @param id its IRI
 * @param label its name in the card's language
 * @param evidence the words behind it, at least one
 */
public record GoalAssessment(
    int goal,
    String id,
    String label,
    Polarity polarity,
    Relevance relevance,
    Confidence confidence,
    String explanation,
    List<GoalEvidence> evidence) {

  /** Whether what is told moves the goal nearer or farther. */
  public enum Polarity {
    POSITIVE,
    NEGATIVE,
    MIXED,
    UNCLEAR
  }

  /** Whether the goal is the article's matter or touched in passing. */
  public enum Relevance {
    DIRECT,
    INDIRECT
  }

  public GoalAssessment {
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("goal " + goal + ": evidence expected, none found");
    }
    evidence = List.copyOf(evidence);
  }
}
