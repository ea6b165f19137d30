package dev.sidelight.concept;

import dev.sidelight.language.Messages;
import dev.sidelight.tag.Reading;

/** One of the measured concepts. */
public interface Concept {
  /** Its id, also the name of its lexicon, its page and its messages. */
  String id();

  /**
   * Measures an article.
   *
   * @param reading everything that is known of the article
   * @param calibration the fitted numbers of the article's language
   * @param messages the sentences of the card's language
   */
  ConceptScore assess(Reading reading, Calibration calibration, Messages messages);
}
