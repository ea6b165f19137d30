package dev.sidelight.concept;

import java.util.List;

/** All concepts in card order. */
public final class Concepts {
  private Concepts() {}

  /** The list; adding a concept adds a line here. */
  public static List<Concept> load() {
    return List.of(
        new FramingBias(),
        new LanguageBias(),
        new BiasByOmission(Checklists.load()),
        new FalseDichotomy(),
        new GenderBias());
  }
}
