package dev.sidelight.tag;

import dev.sidelight.entity.Entities;
import dev.sidelight.entity.Mention;
import dev.sidelight.language.Messages;
import dev.sidelight.lexicon.Finding;
import dev.sidelight.lexicon.Findings;
import dev.sidelight.text.Text;
import dev.sidelight.text.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Names keywords: concepts of the thesaurus in the card's language, organisations and people in the
 * article's spelling, and phrases that the article itself repeats, by co-occurrence of content
 * words (after RAKE, Rose et al. 2010).
 */
final class KeywordTagger {
  private static final int CONCEPTS = 6;
  private static final int NAMES = 3;
  private static final int PHRASES = 2;
  private static final int MOST = 9;
  private static final int REPEATED = 4;
  private static final int LETTERS = 4;
  private static final double LEAST_SCORE = 3;

  /** In a longer text a concept that is named once is no keyword, be it in the headline. */
  private static final int SHORT_WORDS = 200;

  private record Candidate(String term, double score) {}

  /** Up to nine keywords, weightiest first. */
  List<Tags.KeywordTag> tag(Text text, Findings findings, Entities entities, Messages messages) {
    List<Candidate> candidates = new ArrayList<>(concepts(text, findings, messages));
    candidates.addAll(names(text, entities));
    candidates.addAll(phrases(text));
    candidates.sort(
        Comparator.comparingDouble((Candidate c) -> -c.score()).thenComparing(Candidate::term));
    double most = candidates.isEmpty() ? 1 : candidates.getFirst().score();
    Map<String, Tags.KeywordTag> tags = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      String hashtag = hashtag(candidate.term());
      if (!hashtag.isEmpty() && tags.size() < MOST && fresh(tags.keySet(), hashtag)) {
        double weight = Math.round(1000 * candidate.score() / most) / 1000.0;
        tags.put(hashtag, new Tags.KeywordTag(candidate.term(), hashtag, weight));
      }
    }
    return List.copyOf(tags.values());
  }

  private static List<Candidate> concepts(Text text, Findings findings, Messages messages) {
    Map<String, Long> counts =
        findings.of("keywords").stream()
            .collect(Collectors.groupingBy(Finding::category, Collectors.counting()));
    int least = text.words() < SHORT_WORDS ? 1 : 2;
    return Prominence.weigh(text, findings.of("keywords")).stream()
        .filter(w -> w.score() >= LEAST_SCORE && counts.get(w.category()) >= least)
        .limit(CONCEPTS)
        .map(w -> new Candidate(messages.title(Messages.Kind.KEYWORDS, w.category()), w.score()))
        .toList();
  }

  private static List<Candidate> names(Text text, Entities entities) {
    List<Candidate> names = new ArrayList<>();
    entities
        .organisations()
        .forEach(o -> names.add(new Candidate(o.name(), score(text, o.mentions()) * 1.2)));
    entities.people().forEach(p -> names.add(new Candidate(p.name(), score(text, p.mentions()))));
    names.sort(
        Comparator.comparingDouble((Candidate c) -> -c.score()).thenComparing(Candidate::term));
    return names.stream().filter(c -> c.score() >= LEAST_SCORE).limit(NAMES).toList();
  }

  private static double score(Text text, List<Mention> mentions) {
    double best = 0;
    for (Mention mention : mentions) {
      best = Math.max(best, Prominence.of(text.sentenceOf(mention.firstToken()).zone()));
    }
    return 2 * best * (1 + Math.log(mentions.size()));
  }

  /** Two content words side by side, in lower case, that the article repeats. */
  private static List<Candidate> phrases(Text text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int i = 1; i < text.tokens().size(); i++) {
      Token first = text.tokens().get(i - 1);
      Token second = text.tokens().get(i);
      if (first.sentence() == second.sentence() && content(text, first) && content(text, second)) {
        counts.merge(first.form() + " " + second.form(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .filter(pair -> pair.getValue() >= REPEATED)
        .map(pair -> new Candidate(pair.getKey(), 1.5 * (1 + Math.log(pair.getValue()))))
        .sorted(
            Comparator.comparingDouble((Candidate c) -> -c.score()).thenComparing(Candidate::term))
        .limit(PHRASES)
        .toList();
  }

  private static boolean content(Text text, Token token) {
    return token.form().length() >= LETTERS
        && token.form().chars().allMatch(Character::isLetter)
        && !text.stopWords().contains(token.form())
        && Character.isLowerCase(text.surface(token).charAt(0));
  }

  /** No near double: neither holds the other. */
  private static boolean fresh(Collection<String> taken, String hashtag) {
    String low = hashtag.toLowerCase(Locale.ROOT);
    return taken.stream()
        .map(other -> other.toLowerCase(Locale.ROOT))
        .noneMatch(other -> other.contains(low) || low.contains(other));
  }

  /** The words of a term joined, each with a capital: OnlinePrivacy. */
  static String hashtag(String term) {
    StringBuilder tag = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < term.length(); ) {
      int c = term.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        tag.appendCodePoint(start ? Character.toTitleCase(c) : c);
        start = false;
      } else {
        start = true;
      }
    }
    return tag.toString();
  }
}
