package dev.sidelight.http;

import dev.sidelight.card.ArticleFacts;
import dev.sidelight.card.Card;
import dev.sidelight.card.Method;
import dev.sidelight.concept.ConceptScore;
import dev.sidelight.concept.Evidence;
import dev.sidelight.concept.FrameShare;
import dev.sidelight.concept.LedgerLine;
import dev.sidelight.concept.Searched;
import dev.sidelight.entity.EntitiesPart;
import dev.sidelight.entity.Gender;
import dev.sidelight.entity.VoicesPart;
import dev.sidelight.extract.Article;
import dev.sidelight.extract.Outlet;
import dev.sidelight.goal.GoalAssessment;
import dev.sidelight.goal.GoalEvidence;
import dev.sidelight.lexicon.Confidence;
import dev.sidelight.question.QuestionAndAnswer;
import dev.sidelight.tag.Tags;
import dev.sidelight.text.Field;
import dev.sidelight.text.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Cards made by hand for the tests of what carries cards. */
final class Cards {
  private Cards() {}

  /** A card about a text, every field of it filled. */
  static Card full(String text, String cardLanguage) {
    return card(text, cardLanguage, scored(text));
  }

  /** A card about a text, everything left out that may be. */
  static Card bare(String text, String cardLanguage) {
    return card(text, cardLanguage, withheld());
  }

  private static Card card(String text, String cardLanguage, List<ConceptScore> concepts) {
    boolean full = concepts.getFirst().score().isPresent();
    List<Selector> all = Selector.pair(text, 0, text.length());
    return new Card(
        Card.SCHEMA_VERSION,
        "sha256:" + "0".repeat(64),
        cardLanguage,
        facts(text, full),
        "A text.",
        new Tags(
            List.of(
                new Tags.TopicTag(
                    "topic:elections", "elections", 1, some("medtop:11000000", full))),
            List.of(new Tags.ThemeTag("human-rights", "Human rights")),
            List.of(new Tags.PlaceTag("CN", "China", Tags.PlaceTag.Kind.COUNTRY, 2)),
            List.of(new Tags.KeywordTag("night bus", "NightBus", 0.5))),
        new EntitiesPart(
            List.of(new EntitiesPart.Organization("Weibo", 1, some("Q92526", full))),
            List.of(new EntitiesPart.Person("Ann Lee", Gender.FEMALE, 1, some("mayor", full))),
            List.of(new EntitiesPart.PlaceName("Merrow", 1))),
        new VoicesPart(
            List.of(
                new VoicesPart.Speaker(
                    "Ann Lee", VoicesPart.Speaker.Kind.PERSON, Gender.FEMALE, 1, 9)),
            new VoicesPart.ByGender(1, 0, 0),
            0,
            0.1),
        List.of(
            new QuestionAndAnswer("context", "Why?", Optional.of(List.of(all)), "One sentence."),
            new QuestionAndAnswer("outlook", "What next?", Optional.empty(), "No answer.")),
        concepts,
        List.of(
            new GoalAssessment(
                5,
                "http://metadata.un.org/sdg/5",
                "Gender Equality",
                GoalAssessment.Polarity.NEGATIVE,
                GoalAssessment.Relevance.DIRECT,
                Confidence.LOW,
                "It says so.",
                List.of(
                    new GoalEvidence("parity", GoalAssessment.Polarity.UNCLEAR, Field.TEXT, all)))),
        new Method(Method.NAME, "1", new TreeMap<>(java.util.Map.of("en", 5)), "Words only."));
  }

  private static ArticleFacts facts(String text, boolean full) {
    return new ArticleFacts(
        some("https://news.example/a", full),
        some("A headline", full),
        some("A standfirst", full),
        full
            ? new Outlet(some("news.example", full), some("News", full), some("GB", full))
            : Outlet.UNKNOWN,
        full ? List.of("Ann Lee") : List.of(),
        some("2026-11-02T10:00:00Z", full),
        some("2026-11-03", full),
        "en",
        0.99,
        3,
        1,
        Article.Genre.REPORT,
        Article.Access.FULL,
        text,
        text,
        some(text, full),
        some(text, full));
  }

  private static List<ConceptScore> scored(String text) {
    List<Selector> all = Selector.pair(text, 0, text.length());
    List<ConceptScore> scores = new ArrayList<>();
    for (String id : ids()) {
      scores.add(
          new ConceptScore(
              id,
              id,
              OptionalInt.of(2),
              OptionalDouble.of(0.3),
              Confidence.MEDIUM,
              "It says so.",
              Optional.empty(),
              Optional.empty(),
              OptionalDouble.of(0.29),
              Optional.of(List.of(0.1, 0.2, 0.3, 0.4, 0.5)),
              List.of(new LedgerLine("emotion", "Emotion", 1, 0.29, 0.29, List.of("fury"))),
              List.of(
                  new Evidence(
                      id + "-1",
                      "fury",
                      "emotion",
                      "Emotion",
                      "It names a feeling.",
                      Evidence.Voice.SOURCE,
                      Optional.of("Ann Lee"),
                      2,
                      0.25,
                      Optional.of("rage"),
                      List.of("protest"),
                      Optional.of("it is quoted"),
                      Field.HEADLINE,
                      Selector.pair("A headline", 2, 10))),
              1,
              List.of(
                  new Searched("A reply", true, Optional.of(Field.TEXT), Optional.of(all)),
                  new Searched("A number", false, Optional.empty(), Optional.empty())),
              List.of(new FrameShare("quality-of-life", "Quality of life", 1))));
    }
    return scores;
  }

  private static List<ConceptScore> withheld() {
    return ids().stream()
        .map(id ->
            new ConceptScore(
                id,
                id,
                OptionalInt.empty(),
                OptionalDouble.empty(),
                Confidence.LOW,
                "It says so.",
                Optional.of("Too short."),
                Optional.of("too-short"),
                OptionalDouble.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of()))
        .toList();
  }

  private static List<String> ids() {
    return List.of(
        "framing-bias", "language-bias", "bias-by-omission", "false-dichotomy", "gender-bias");
  }

  private static Optional<String> some(String value, boolean present) {
    return present ? Optional.of(value) : Optional.empty();
  }
}
