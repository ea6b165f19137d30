package dev.sidelight.entity;

import dev.sidelight.language.Language;
import dev.sidelight.lexicon.Findings;
import dev.sidelight.lexicon.Lexicons;
import dev.sidelight.text.Text;
import dev.sidelight.text.Texts;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Texts of tests with their names and voices, found with the real data. */
record Readings(Text text, Entities entities, Voices voices) {
  private static final Map<String, Lexicons> LEXICONS = new ConcurrentHashMap<>();
  private static final Map<String, EntityFinder> FINDERS = new ConcurrentHashMap<>();

  static Readings of(String tag, String headline, String body) {
    Text text = Texts.read(tag, headline, body);
    Findings findings = lexicons(tag).find(text);
    Entities entities =
        FINDERS
            .computeIfAbsent(tag, t -> EntityFinder.load(Texts.reader(t), lexicons(t)))
            .find(text, findings, Optional.empty());
    return new Readings(
        text,
        entities,
        VoiceFinder.load(Texts.reader(tag), lexicons(tag)).find(text, findings, entities));
  }

  private static Lexicons lexicons(String tag) {
    return LEXICONS.computeIfAbsent(tag, t -> Lexicons.load(Language.load(t), Texts.reader(t)));
  }

  static Readings english(String body) {
    return of("en", "", body);
  }

  static Readings french(String body) {
    return of("fr", "", body);
  }

  /** The words of an utterance as printed. */
  String said(int utterance) {
    Utterance said = voices.utterances().get(utterance);
    return text.cut(text.span(said.firstToken(), said.endToken()));
  }

  /** The name of the one who speaks an utterance, or a question mark. */
  String speaker(int utterance) {
    return voices.source(voices.utterances().get(utterance)).map(Source::name).orElse("?");
  }
}
