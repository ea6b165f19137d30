package dev.sidelight.question;

import dev.sidelight.text.Selector;
import java.util.List;
import java.util.Optional;

/**
 * A question that a reader may ask, and the article's own answer.
 *
 * @param id {@code context}, {@code consequences} or {@code outlook}
 * @param question in the card's language
 * @param answer one to three sentences of the text, a pair of selectors each; empty where the
 *     article gives no answer
 * @param note what the answer is, or that the article does not say
 */
public record QuestionAndAnswer(
    String id, String question, Optional<List<List<Selector>>> answer, String note) {
  public QuestionAndAnswer {
    answer = answer.map(List::copyOf);
  }
}
