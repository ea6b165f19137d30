package dev.sidelight.summary;

import dev.sidelight.lexicon.Finding;
import dev.sidelight.tag.Reading;
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
 * Chooses the sentences of a summary by place, nearness to the headline, nearness to the other
 * sentences (a centrality after LexRank, Erkan and Radev 2004) and names in them; the second one
 * must add something (maximal marginal relevance, Carbonell and Goldstein 1998). Method, section
 * 13.
 */
public final class Summarizer {
  private static final double FRONT = 0.6;
  private static final int LEAST_WORDS = 8;
  private static final int MOST_WORDS = 45;
  private static final int MOST_LETTERS = 420;
  private static final int MOST_SENTENCES = 60;
  private static final double QUOTED = 0.6;
  private static final double PENALTY = 0.3;
  private static final double RELEVANCE = 0.7;

  private record Candidate(Sentence sentence, Set<String> stems, double score) {}

  /** One or two sentences in order of the text; none where the text has none. */
  public List<Sentence> summarize(Reading reading) {
    List<Candidate> candidates = candidates(reading);
    Optional<Candidate> first =
        candidates.stream().max(Comparator.comparingDouble(Candidate::score));
    if (first.isEmpty()) {
      return List.of();
    }
    List<Sentence> chosen = new ArrayList<>();
    chosen.add(first.get().sentence());
    second(candidates, first.get()).ifPresent(c -> chosen.add(c.sentence()));
    chosen.sort(Comparator.comparingInt(Sentence::index));
    return chosen;
  }

  private static Optional<Candidate> second(List<Candidate> candidates, Candidate first) {
    int left = MOST_LETTERS - length(first);
    return candidates.stream()
        .filter(c ->
            c.sentence().index() != first.sentence().index() && length(c) < left && c.score() > 0)
        .max(
            Comparator.comparingDouble(
                c -> RELEVANCE * c.score() - (1 - RELEVANCE) * likeness(c.stems(), first.stems())));
  }

  private static int length(Candidate candidate) {
    return candidate.sentence().span().end() - candidate.sentence().span().start();
  }

  private static List<Candidate> candidates(Reading reading) {
    Text text = reading.text();
    List<Sentence> body =
        text.sentences().stream()
            .filter(s -> s.zone() == Zone.LEAD || s.zone() == Zone.BODY)
            .limit(MOST_SENTENCES)
            .toList();
    int front = (int) Math.ceil(FRONT * body.size());
    Map<Integer, Set<String>> stems = new HashMap<>();
    body.forEach(s -> stems.put(s.index(), stems(text, s)));
    Set<String> headline =
        text.sentences().stream()
            .filter(s -> s.zone() == Zone.HEADLINE)
            .flatMap(s -> stems(text, s).stream())
            .collect(Collectors.toSet());
    Set<Integer> pointing = pointing(reading);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < front; i++) {
      Sentence sentence = body.get(i);
      Set<String> own = stems.get(sentence.index());
      double central =
          stems.entrySet().stream()
              .filter(e -> e.getKey() != sentence.index())
              .mapToDouble(e -> likeness(own, e.getValue()))
              .average()
              .orElse(0);
      double score =
          0.35 / (1 + i)
              + 0.25 * overlap(headline, own)
              + 0.25 * Math.min(1, 5 * central)
              + 0.15 * named(reading, sentence)
              - penalties(text, sentence, pointing);
      candidates.add(new Candidate(sentence, own, score));
    }
    return candidates;
  }

  /** Sentences that begin with a word that points outside: "But", "He", « Cela ». */
  private static Set<Integer> pointing(Reading reading) {
    return reading.findings().of("summary", "dangling").stream()
        .map(Finding::sentence)
        .collect(Collectors.toSet());
  }

  private static double penalties(Text text, Sentence sentence, Set<Integer> pointing) {
    double quoted =
        text.tokens(sentence).stream().filter(Token::quoted).count() / (double) sentence.words();
    boolean question = text.cut(sentence.span()).endsWith("?");
    boolean length = sentence.words() < LEAST_WORDS || sentence.words() > MOST_WORDS;
    return PENALTY
        * ((quoted > QUOTED ? 1 : 0)
            + (question ? 1 : 0)
            + (length ? 1 : 0)
            + (pointing.contains(sentence.index()) ? 1 : 0));
  }

  private static double named(Reading reading, Sentence sentence) {
    long names =
        java.util.stream.Stream.of(
                reading.entities().people().stream().flatMap(p -> p.mentions().stream()),
                reading.entities().organisations().stream().flatMap(o -> o.mentions().stream()),
                reading.entities().places().stream().flatMap(p -> p.mentions().stream()))
            .flatMap(mentions -> mentions)
            .filter(
                m -> m.firstToken() >= sentence.firstToken() && m.endToken() <= sentence.endToken())
            .count();
    return Math.min(1, names / 3.0);
  }

  private static Set<String> stems(Text text, Sentence sentence) {
    Set<String> stems = new HashSet<>();
    for (Token token : text.tokens(sentence)) {
      if (!text.stopWords().contains(token.form()) && token.form().length() > 2) {
        stems.add(token.stem());
      }
    }
    return stems;
  }

  private static double overlap(Set<String> headline, Set<String> own) {
    if (headline.isEmpty()) {
      return 0;
    }
    return headline.stream().filter(own::contains).count() / (double) headline.size();
  }

  /** Cosine of two sets of stems. */
  private static double likeness(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    return a.stream().filter(b::contains).count() / Math.sqrt((double) a.size() * b.size());
  }
}
