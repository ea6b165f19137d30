package dev.sidelight.analysis;

/**
 * A card in the making, or what came of it.
 *
 * @param id the card's name
 * @param cardLanguage the language of the card's sentences
 * @param state how it stands
 */
public record Analysis(String id, String cardLanguage, AnalysisState state) {
  /** True where nothing will change any more. */
  public boolean isEnded() {
    return !(state instanceof AnalysisState.Pending);
  }
}
