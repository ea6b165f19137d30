package dev.sidelight.summary;

import dev.sidelight.entity.Mention;
import dev.sidelight.lexicon.Finding;
import dev.sidelight.tag.Reading;
import dev.sidelight.text.Sentence;
import dev.sidelight.text.Text;
import dev.sidelight.text.Token;
import dev.sidelight.text.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses the one or two sentences that together say most of what the article keeps coming back to
 * and what its headline says, in favour of its beginning. Pairs are weighed as pairs, so that the
 * second sentence is paid only for what it adds, and one that points back is no flaw behind the
 * sentence that it points to. Method, section 13.
 */
public final class Summarizer {
  private static final int LEAST_WORDS = 8;
  private static final int MOST_WORDS = 60;
  private static final int MOST_LETTERS = 420;

  /** So many sentences are looked at for what the article is about. */
  private static final int MOST_SENTENCES = 60;

  /** So many of them may be chosen; news comes first. */
  private static final int FRONT = 12;

  private static final double QUOTED = 0.6;
  private static final int MANY_NAMES = 6;

  private static final double FIRST = 0.5;
  private static final double LATE = 0.25;
  private static final double COVERAGE = 4;
  private static final double HEADLINE = 0.5;
  private static final double NAMES = 0.4;
  private static final double FLAW = 0.6;

  /** To begin with what points outside weighs more than other flaws. */
  private static final double LOST = 1.5;

  /** One or two sentences in order of the text; none where no sentence is short enough. */
  public List<Sentence> summarize(Reading reading) {
    List<Sentence> body = body(reading.text());
    Map<String, Integer> repeated = repeated(reading.text(), body);
    Set<String> headline = headline(reading.text());
    List<Candidate> front = candidates(reading, body);
    List<Candidate> best = List.of();
    double most = Double.NEGATIVE_INFINITY;
    for (List<Candidate> choice : choices(front)) {
      double score = score(choice, repeated, headline);
      if (score > most) {
        most = score;
        best = choice;
      }
    }
    return best.stream().map(Candidate::sentence).toList();
  }

  /** Every single candidate and every pair that is short enough. */
  private static List<List<Candidate>> choices(List<Candidate> front) {
    List<List<Candidate>> choices = new ArrayList<>();
    for (int i = 0; i < front.size(); i++) {
      Candidate first = front.get(i);
      choices.add(List.of(first));
      for (Candidate second : front.subList(i + 1, front.size())) {
        if (first.letters() + 1 + second.letters() <= MOST_LETTERS) {
          choices.add(List.of(first, second));
        }
      }
    }
    return choices;
  }

  private static double score(
      List<Candidate> choice, Map<String, Integer> repeated, Set<String> headline) {
    Set<String> stems = new HashSet<>();
    double score = 0;
    int names = 0;
    for (Candidate candidate : choice) {
      stems.addAll(candidate.stems());
      names += candidate.names();
      score +=
          FIRST / (1 + candidate.place())
              - LATE * Math.log(1 + candidate.place())
              - FLAW * flaws(candidate, choice);
    }
    return score
        + COVERAGE * covered(stems, repeated)
        + HEADLINE * overlap(headline, stems)
        + NAMES * Math.min(MANY_NAMES, names) / MANY_NAMES;
  }

  /** What points back is no flaw behind the sentence that it points to. */
  private static double flaws(Candidate candidate, List<Candidate> choice) {
    boolean lost =
        candidate.pointing()
            && choice.stream().noneMatch(other -> other.place() == candidate.place() - 1);
    return candidate.flaws() + (lost ? LOST : 0);
  }

  /** The part of all repetitions in the article that these stems take part in. */
  private static double covered(Set<String> stems, Map<String, Integer> repeated) {
    double all = repeated.values().stream().mapToInt(Integer::intValue).sum();
    int own = stems.stream().mapToInt(stem -> repeated.getOrDefault(stem, 0)).sum();
    return all == 0 ? 0 : own / all;
  }

  private static double overlap(Set<String> headline, Set<String> stems) {
    return headline.isEmpty()
        ? 0
        : headline.stream().filter(stems::contains).count() / (double) headline.size();
  }

  private static List<Sentence> body(Text text) {
    return text.sentences().stream()
        .filter(s -> s.zone() == Zone.LEAD || s.zone() == Zone.BODY)
        .limit(MOST_SENTENCES)
        .toList();
  }

  /** In how many other sentences each stem stands again. */
  private static Map<String, Integer> repeated(Text text, List<Sentence> body) {
    Map<String, Integer> counts = new HashMap<>();
    body.forEach(s -> stems(text, s).forEach(stem -> counts.merge(stem, 1, Integer::sum)));
    counts.replaceAll((stem, count) -> count - 1);
    return counts;
  }

  private static Set<String> headline(Text text) {
    return text.sentences().stream()
        .filter(s -> s.zone() == Zone.HEADLINE)
        .flatMap(s -> stems(text, s).stream())
        .collect(Collectors.toSet());
  }

  private static List<Candidate> candidates(Reading reading, List<Sentence> body) {
    Set<Integer> pointing = pointing(reading);
    List<Mention> mentions = mentions(reading).toList();
    List<Candidate> candidates = new ArrayList<>();
    for (int place = 0; place < body.size() && candidates.size() < FRONT; place++) {
      Sentence sentence = body.get(place);
      int letters = sentence.span().end() - sentence.span().start();
      if (letters <= MOST_LETTERS) {
        candidates.add(
            new Candidate(
                sentence,
                place,
                letters,
                stems(reading.text(), sentence),
                named(mentions, sentence),
                flaws(reading.text(), sentence),
                pointing.contains(sentence.index())));
      }
    }
    return candidates;
  }

  /** Sentences that begin with a word that points outside: "But", "He", « Cela ». */
  private static Set<Integer> pointing(Reading reading) {
    return reading.findings().of("summary", "dangling").stream()
        .map(Finding::sentence)
        .collect(Collectors.toSet());
  }

  private static int flaws(Text text, Sentence sentence) {
    double quoted = text.tokens(sentence).stream().filter(Token::quoted).count();
    return (quoted > QUOTED * sentence.words() ? 1 : 0)
        + (text.cut(sentence.span()).endsWith("?") ? 1 : 0)
        + (sentence.words() < LEAST_WORDS || sentence.words() > MOST_WORDS ? 1 : 0);
  }

  private static Stream<Mention> mentions(Reading reading) {
    return Stream.of(
            reading.entities().people().stream().flatMap(p -> p.mentions().stream()),
            reading.entities().organisations().stream().flatMap(o -> o.mentions().stream()),
            reading.entities().places().stream().flatMap(p -> p.mentions().stream()))
        .flatMap(mentions -> mentions);
  }

  private static int named(List<Mention> mentions, Sentence sentence) {
    return (int)
        mentions.stream()
            .filter(
                m -> m.firstToken() >= sentence.firstToken() && m.endToken() <= sentence.endToken())
            .count();
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
}
