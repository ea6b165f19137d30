package dev.sidelight.entity;

import dev.sidelight.lexicon.Findings;
import dev.sidelight.text.Text;
import java.util.List;

/**
 * Finds who speaks in a text: each quotation and each reported clause goes to the person,
 * organisation, group or unnamed source that the nearest verb of saying names.
 */
public final class VoiceFinder {
  /** Who speaks, and where. */
  public Voices find(Text text, Findings findings, Entities entities) {
    Speech speech = new Speech(text, findings);
    Speakers speakers = new Speakers(speech, entities);
    List<Said> said = new SpeechFinder(speech, speakers).find();
    return new VoiceBook(said).voices();
  }
}
