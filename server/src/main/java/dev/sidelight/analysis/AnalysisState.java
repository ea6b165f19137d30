package dev.sidelight.analysis;

/** How an analysis stands. */
public sealed interface AnalysisState {
  /** Not ready yet. */
  record Pending() implements AnalysisState {}

  /**
   * The card is made.
   *
   * @param card as JSON, ready to be sent
   */
  record Done(String card) implements AnalysisState {}

  /**
   * There is no card.
   *
   * @param cause what went wrong
   * @param detail what was expected and what was found
   */
  record Failed(AnalysisFailure.Cause cause, String detail) implements AnalysisState {}
}
