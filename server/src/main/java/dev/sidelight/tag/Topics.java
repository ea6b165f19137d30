package dev.sidelight.tag;

import dev.sidelight.data.Tsv;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The tree of topics: IPTC Media Topics on top, finer topics below, from {@code world/topics.tsv}.
 */
public final class Topics {
  private final Map<String, String> parents = new HashMap<>();

  private Topics() {}

  /** Reads the tree. */
  public static Topics load() {
    Topics topics = new Topics();
    Tsv.read("world/topics.tsv")
        .rows()
        .forEach(
            row -> row.optional("parent").ifPresent(p -> topics.parents.put(row.get("id"), p)));
    return topics;
  }

  /** The topic above a finer one. */
  Optional<String> parent(String id) {
    return Optional.ofNullable(parents.get(id));
  }

  /** The Media Topic that a topic belongs to, itself where it is one. */
  String top(String id) {
    return parents.getOrDefault(id, id);
  }
}
