package dev.sidelight.analysis;

import java.util.Optional;

/** Keeps analyses that have ended, for a while. Safe for several threads. */
public interface AnalysisStore {
  /** The analysis of that id, where it is still kept. */
  Optional<Analysis> find(String id);

  /** Keeps an analysis that has ended. */
  void keep(Analysis analysis);

  /**
   * Forgets an analysis.
   *
   * @return whether it was kept
   */
  boolean forget(String id);
}
