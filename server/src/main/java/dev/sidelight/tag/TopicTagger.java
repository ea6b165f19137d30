package dev.sidelight.tag;

import dev.sidelight.language.Messages;
import dev.sidelight.lexicon.Findings;
import dev.sidelight.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Names the topics of a text: the Media Topics that its words point to, by a finer topic where one
 * stands out.
 */
final class TopicTagger {
  private static final double LEAST_SCORE = 2;
  private static final double LEAST_SHARE = 0.18;
  private static final int MOST = 3;
  private static final double FINER_SCORE = 5;
  private static final double FINER_PART = 0.35;

  private final Topics topics;

  TopicTagger(Topics topics) {
    this.topics = topics;
  }

  /** Up to three topics, strongest first; none where the text gives none. */
  List<Tags.TopicTag> tag(Text text, Findings findings, Messages messages) {
    List<Prominence.Weighed> weighed = Prominence.weigh(text, findings.of("topics"));
    Map<String, Double> tops = new TreeMap<>();
    weighed.forEach(w -> tops.merge(topics.top(w.category()), w.score(), Double::sum));
    double all = tops.values().stream().mapToDouble(Double::doubleValue).sum();
    List<Tags.TopicTag> tags = new ArrayList<>();
    tops.entrySet().stream()
        .filter(top -> top.getValue() >= LEAST_SCORE && top.getValue() >= LEAST_SHARE * all)
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .forEach(top -> tags.add(tag(top.getKey(), top.getValue(), all, weighed, messages)));
    return tags;
  }

  private Tags.TopicTag tag(
      String top, double score, double all, List<Prominence.Weighed> weighed, Messages messages) {
    double share = Math.round(1000 * score / all) / 1000.0;
    Optional<String> finer =
        weighed.stream()
            .filter(w -> !w.category().equals(top) && topics.top(w.category()).equals(top))
            .filter(w -> w.score() >= FINER_SCORE && w.score() >= FINER_PART * score)
            .filter(w -> w.terms() > 1 && w.strongest() >= 2)
            .map(Prominence.Weighed::category)
            .findFirst();
    String id = finer.orElse(top);
    return new Tags.TopicTag(
        id,
        messages.label(Messages.Kind.TOPICS, id),
        share,
        finer.isPresent() ? Optional.of(top) : Optional.empty());
  }
}
