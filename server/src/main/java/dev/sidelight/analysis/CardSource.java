package dev.sidelight.analysis;

/** Makes the card of a page or text that is at hand. */
@FunctionalInterface
public interface CardSource {
  /**
   * The card as JSON. Equal arguments give equal cards.
   *
   * @param request with html or text
   * @param cardLanguage the language of the card's sentences
   * @throws AnalysisFailure where no card can be made of it
   */
  String make(AnalysisRequest request, String cardLanguage);
}
