package dev.sidelight.entity;

import dev.sidelight.lexicon.Findings;
import dev.sidelight.lexicon.Lexicons;
import dev.sidelight.text.Text;
import dev.sidelight.text.TextReader;
import java.util.List;

/**
 * Finds who speaks in a text: each quotation and each reported clause goes to the person,
 * organisation, group or unnamed source that the nearest verb of saying names. Unchangeable, safe
 * for several threads.
 */
public final class VoiceFinder {
  private final Endings endings;

  private VoiceFinder(Endings endings) {
    this.endings = endings;
  }

  /** Reads what the words of a language tell of its speakers. */
  public static VoiceFinder load(TextReader reader, Lexicons lexicons) {
    return new VoiceFinder(Endings.load(reader.language(), lexicons));
  }

  /** Who speaks, and where. */
  public Voices find(Text text, Findings findings, Entities entities) {
    Speech speech = new Speech(text, Cues.of(text, findings, endings));
    Speakers speakers = new Speakers(speech, entities);
    List<Said> said = new SpeechFinder(speech, speakers).find();
    return new VoiceBook(said).voices();
  }
}
