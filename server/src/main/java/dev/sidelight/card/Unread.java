package dev.sidelight.card;

import dev.sidelight.concept.ConceptScore;
import dev.sidelight.entity.Entities;
import dev.sidelight.entity.Voices;
import dev.sidelight.extract.Article;
import dev.sidelight.language.LanguageGuesser;
import dev.sidelight.language.Messages;
import dev.sidelight.lexicon.Confidence;
import dev.sidelight.lexicon.Findings;
import dev.sidelight.tag.Reading;
import dev.sidelight.tag.Tags;
import dev.sidelight.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a card says where lexicons are missing, all of a language's or one concept's: the facts, and
 * that nothing can be scored.
 */
final class Unread {
  /** No lexicon of the article's language is there. */
  static final String LANGUAGE = "unsupported-language";

  /** The language has lexicons, but none of this concept yet. */
  static final String CONCEPT = "no-lexicon";

  private Unread() {}

  static Reading reading(Article article, Text text) {
    return new Reading(
        article,
        text,
        new Findings(Map.of()),
        Entities.NONE,
        new Voices(List.of(), List.of()),
        new Tags(List.of(), List.of(), List.of(), List.of()));
  }

  static String gist(LanguageGuesser.Guess guess, Messages messages) {
    return messages.text("gist.unread", Map.of("language", name(guess, messages)));
  }

  static ConceptScore score(
      String concept, String code, LanguageGuesser.Guess guess, Messages messages) {
    String reason = messages.text("withheld." + code, Map.of("language", name(guess, messages)));
    return new ConceptScore(
        concept,
        messages.text("concept." + concept),
        OptionalInt.empty(),
        OptionalDouble.empty(),
        Confidence.LOW,
        reason,
        Optional.of(reason),
        Optional.of(code),
        OptionalDouble.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        0,
        List.of(),
        List.of());
  }

  private static String name(LanguageGuesser.Guess guess, Messages messages) {
    String name = Locale.forLanguageTag(guess.tag()).getDisplayLanguage(messages.locale());
    return name.isEmpty() || guess.tag().equals("und")
        ? messages.text("language.unknown", Map.of())
        : name;
  }
}
