package dev.sidelight.concept;

import dev.sidelight.data.Tsv;
import dev.sidelight.tag.Tags;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The perspectives that a full report on a topic or theme has, from {@code world/checklists.tsv}.
 */
public final class Checklists {
  private final Map<String, List<String>> aspects = new HashMap<>();

  private Checklists() {}

  /** Reads all checklists. */
  public static Checklists load() {
    Checklists checklists = new Checklists();
    Tsv.read("world/checklists.tsv")
        .rows()
        .forEach(row -> checklists.aspects.put(row.get("topic"), row.list("aspects")));
    return checklists;
  }

  /**
   * The aspects for an article: its leading topic's list, else its theme's, else its Media Topic's.
   */
  List<String> of(Tags tags) {
    Stream<String> leading = tags.leading().stream().map(Tags.TopicTag::id);
    Stream<String> themes = tags.themes().stream().limit(1).map(Tags.ThemeTag::id);
    Stream<String> topics = tags.topics().stream().limit(1).map(Tags.TopicTag::id);
    return Stream.of(leading, themes, topics)
        .flatMap(ids -> ids)
        .filter(aspects::containsKey)
        .findFirst()
        .map(aspects::get)
        .orElse(List.of());
  }
}
