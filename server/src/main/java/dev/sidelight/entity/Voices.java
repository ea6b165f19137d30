package dev.sidelight.entity;

import java.util.List;
import java.util.Optional;

/**
 * Who speaks in a text, and where. What no utterance covers is the newsroom's own voice.
 *
 * @param sources everyone who is quoted or reported, most words first
 * @param utterances in order of the text, without overlap; a quotation of one to three words
 *     without a verb of saying is no utterance
 */
public record Voices(List<Source> sources, List<Utterance> utterances) {
  public Voices {
    sources = List.copyOf(sources);
    utterances = List.copyOf(utterances);
  }

  /** The utterance that a word belongs to. */
  public Optional<Utterance> at(int token) {
    int low = 0;
    int high = utterances.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Utterance utterance = utterances.get(middle);
      if (token < utterance.firstToken()) {
        high = middle - 1;
      } else if (token >= utterance.endToken()) {
        low = middle + 1;
      } else {
        return Optional.of(utterance);
      }
    }
    return Optional.empty();
  }

  /** The source that speaks an utterance, where the text tells it. */
  public Optional<Source> source(Utterance utterance) {
    return utterance.source().isPresent()
        ? Optional.of(sources.get(utterance.source().getAsInt()))
        : Optional.empty();
  }
}
