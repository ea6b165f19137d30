package dev.sidelight.goal;

import dev.sidelight.text.Field;
import dev.sidelight.text.Selector;
import java.util.List;

/**
 * A word or phrase of the article that speaks of a goal.
 *
 * @param polarity which way it points here; never mixed
 * @param field what the selector counts in
 */
public record GoalEvidence(
    String entry, GoalAssessment.Polarity polarity, Field field, List<Selector> selector) {
  public GoalEvidence {
    selector = List.copyOf(selector);
  }
}
