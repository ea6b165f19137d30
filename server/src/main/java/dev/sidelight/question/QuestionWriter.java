package dev.sidelight.question;

import dev.sidelight.entity.Organisation;
import dev.sidelight.language.Messages;
import dev.sidelight.lexicon.Finding;
import dev.sidelight.tag.Reading;
import dev.sidelight.tag.Tags;
import dev.sidelight.text.Field;
import dev.sidelight.text.Selector;
import dev.sidelight.text.Sentence;
import dev.sidelight.text.Text;
import dev.sidelight.text.Token;
import dev.sidelight.text.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks three questions about an article's own subject and answers them with its own sentences,
 * chosen by cue words: what lies behind, what follows, what is demanded or planned. No sentence
 * answers two questions (method, section 14).
 */
public final class QuestionWriter {
  /**
   * The questions in the order of the card; outlook chooses first, since its cues are the surest.
   */
  private static final List<String> QUESTIONS = List.of("context", "consequences", "outlook");

  private static final List<String> CHOICE = List.of("outlook", "consequences", "context");
  private static final double LEAST_SCORE = 2;
  private static final int MOST_SENTENCES = 2;
  private static final int LEAST_WORDS = 7;
  private static final int MOST_WORDS = 60;
  private static final double OF_THE_BEST = 0.6;

  private record Scored(Sentence sentence, double score) {}

  /** The three questions with their answers. */
  public List<QuestionAndAnswer> write(Reading reading, Messages messages) {
    Map<String, List<Sentence>> answers = answers(reading);
    Map<String, String> slots = slots(reading, messages);
    return QUESTIONS.stream()
        .map(id -> question(id, reading.text(), answers.get(id), slots, messages))
        .toList();
  }

  private static QuestionAndAnswer question(
      String id, Text text, List<Sentence> answer, Map<String, String> slots, Messages messages) {
    String question = messages.text("question." + id, slots);
    if (answer.isEmpty()) {
      return new QuestionAndAnswer(id, question, Optional.empty(), messages.text("question.none"));
    }
    List<List<Selector>> pairs =
        answer.stream()
            .map(s -> Selector.pair(text.body(), s.span().start(), s.span().end()))
            .toList();
    boolean quoted = answer.stream().anyMatch(s -> quoted(text, s));
    String note =
        messages.text(
            "question.note." + id,
            Map.of("count", answer.size(), "quoted", String.valueOf(quoted)));
    return new QuestionAndAnswer(id, question, Optional.of(pairs), note);
  }

  private static boolean quoted(Text text, Sentence sentence) {
    return text.tokens(sentence).stream().filter(Token::quoted).count() * 2 > sentence.words();
  }

  private static Map<String, List<Sentence>> answers(Reading reading) {
    Set<Integer> taken = new HashSet<>();
    Map<String, List<Sentence>> answers = new HashMap<>();
    for (String id : CHOICE) {
      List<Scored> scored = score(reading, id, taken);
      List<Sentence> best =
          scored.stream()
              .filter(s -> s.score() >= OF_THE_BEST * scored.getFirst().score())
              .limit(MOST_SENTENCES)
              .map(Scored::sentence)
              .sorted(Comparator.comparingInt(Sentence::index))
              .toList();
      best.forEach(s -> taken.add(s.index()));
      answers.put(id, best);
    }
    return answers;
  }

  private static List<Scored> score(Reading reading, String id, Set<Integer> taken) {
    Map<Integer, Set<String>> seen = new HashMap<>();
    Map<Integer, Double> cues = new HashMap<>();
    for (Finding finding : reading.findings().of("questions", id)) {
      if (seen.computeIfAbsent(finding.sentence(), s -> new HashSet<>())
          .add(finding.entry().term())) {
        cues.merge(finding.sentence(), finding.weight(), Double::sum);
      }
    }
    Set<String> subject = subject(reading);
    List<Scored> scored = new ArrayList<>();
    cues.forEach((index, weight) -> {
      Sentence sentence = reading.text().sentences().get(index);
      if (fits(reading.text(), sentence, id) && !taken.contains(index)) {
        scored.add(new Scored(sentence, weight + about(reading.text(), sentence, subject)));
      }
    });
    return scored.stream()
        .filter(s -> s.score() >= LEAST_SCORE)
        .sorted(
            Comparator.comparingDouble((Scored s) -> -s.score())
                .thenComparingInt(s -> s.sentence().index()))
        .toList();
  }

  private static boolean fits(Text text, Sentence sentence, String id) {
    boolean body =
        sentence.zone() == Zone.BODY || (sentence.zone() == Zone.LEAD && !id.equals("context"));
    return body
        && sentence.span().field() == Field.TEXT
        && sentence.words() >= LEAST_WORDS
        && sentence.words() <= MOST_WORDS
        && !text.cut(sentence.span()).endsWith("?");
  }

  /** The stems of headline and topic words: what the article is about. */
  private static Set<String> subject(Reading reading) {
    Text text = reading.text();
    Set<String> stems =
        text.sentences().stream()
            .filter(s -> s.zone() == Zone.HEADLINE)
            .flatMap(s -> text.tokens(s).stream())
            .filter(t -> !text.stopWords().contains(t.form()) && t.form().length() > 2)
            .map(Token::stem)
            .collect(Collectors.toCollection(HashSet::new));
    reading.findings().select("keywords", f -> f.weight() >= 2).stream()
        .flatMap(f -> text.tokens().subList(f.firstToken(), f.endToken()).stream())
        .map(Token::stem)
        .forEach(stems::add);
    return stems;
  }

  private static double about(Text text, Sentence sentence, Set<String> subject) {
    long met =
        text.tokens(sentence).stream()
            .map(Token::stem)
            .filter(subject::contains)
            .distinct()
            .count();
    return Math.min(1.5, 0.5 * met);
  }

  /**
   * What the questions name: the article's issues, event, place and organisation, where it has
   * them.
   */
  private static Map<String, String> slots(Reading reading, Messages messages) {
    Tags tags = reading.tags();
    Optional<String> event =
        reading.findings().of("keywords").isEmpty()
            ? Optional.empty()
            : concept(tags, reading).map(messages::inSentence);
    List<String> issues =
        java.util.stream.Stream.concat(
                tags.themes().stream().map(Tags.ThemeTag::label),
                tags.leading().stream().map(Tags.TopicTag::label))
            .distinct()
            .map(messages::inSentence)
            .filter(issue -> event.filter(issue::contains).isEmpty())
            .limit(2)
            .map(issue -> messages.text("quote", Map.of("words", issue)))
            .toList();
    return Map.of(
        "issues", issues.isEmpty() ? "" : messages.list(issues),
        "hasIssues", String.valueOf(!issues.isEmpty()),
        "event", event.orElse(""),
        "hasEvent", String.valueOf(event.isPresent()),
        "place", tags.places().stream().findFirst().map(Tags.PlaceTag::label).orElse(""),
        "hasPlace", String.valueOf(!tags.places().isEmpty()),
        "org",
            reading.entities().organisations().stream()
                .findFirst()
                .map(Organisation::name)
                .orElse(""),
        "hasOrg", String.valueOf(!reading.entities().organisations().isEmpty()));
  }

  /** The weightiest keyword that is a concept, not a name. */
  private static Optional<String> concept(Tags tags, Reading reading) {
    Set<String> names = new HashSet<>();
    reading.entities().organisations().forEach(o -> names.add(o.name()));
    reading.entities().people().forEach(p -> names.add(p.name()));
    return tags.keywords().stream()
        .map(Tags.KeywordTag::term)
        .filter(term -> !names.contains(term))
        .findFirst();
  }
}
