package dev.sidelight.card;

import dev.sidelight.concept.ConceptScore;
import dev.sidelight.entity.EntitiesPart;
import dev.sidelight.entity.VoicesPart;
import dev.sidelight.goal.GoalAssessment;
import dev.sidelight.question.QuestionAndAnswer;
import dev.sidelight.tag.Tags;
import java.util.List;

/**
 * What Sidelight says of one article; equal in shape to card.schema.json.
 *
 * @param schemaVersion {@link #SCHEMA_VERSION}
 * @param dataVersion {@code sha256:} and a hash of lexicons and tables
 * @param cardLanguage language of the card's own sentences
 * @param gist one sentence in the card's language
 * @param concepts all of them, in card order
 */
public record Card(
    String schemaVersion,
    String dataVersion,
    String cardLanguage,
    ArticleFacts article,
    String gist,
    Tags tags,
    EntitiesPart entities,
    VoicesPart voices,
    List<QuestionAndAnswer> questions,
    List<ConceptScore> concepts,
    List<GoalAssessment> goals,
    Method method) {
  /** The version of card.schema.json that this record follows. */
  public static final String SCHEMA_VERSION = "1.0.0";

  public Card {
    questions = List.copyOf(questions);
    concepts = List.copyOf(concepts);
    goals = List.copyOf(goals);
  }
}
