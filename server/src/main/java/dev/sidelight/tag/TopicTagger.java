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
        .filter(top -> top.getValue() >= LEAST_SCORE)
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .filter(top -> tags.isEmpty() || top.getValue() >= LEAST_SHARE * all)
        .forEach(top -> add(tags, top.getKey(), all, tops, weighed, messages));
    return tags;
  }

  /** The Media Topic, and behind it the finer topic that most of it rests on. */
  private void add(
      List<Tags.TopicTag> tags,
      String top,
      double all,
      Map<String, Double> tops,
      List<Prominence.Weighed> weighed,
      Messages messages) {
    double score = tops.get(top);
    tags.add(tag(top, score / all, Optional.empty(), messages));
    weighed.stream()
        .filter(w -> !w.category().equals(top) && topics.top(w.category()).equals(top))
        .filter(w -> w.score() >= FINER_SCORE && w.score() >= FINER_PART * score)
        .filter(w -> w.terms() > 1 && w.strongest() >= 2)
        .findFirst()
        .ifPresent(w -> tags.add(tag(w.category(), w.score() / all, Optional.of(top), messages)));
  }

  private static Tags.TopicTag tag(
      String id, double share, Optional<String> parent, Messages messages) {
    String label = messages.title(Messages.Kind.TOPICS, id);
    return new Tags.TopicTag(id, label, Math.round(1000 * share) / 1000.0, parent);
  }
}
