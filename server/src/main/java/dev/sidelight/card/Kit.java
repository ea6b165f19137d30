package dev.sidelight.card;

import dev.sidelight.concept.Calibration;
import dev.sidelight.entity.EntityFinder;
import dev.sidelight.entity.VoiceFinder;
import dev.sidelight.language.Language;
import dev.sidelight.lexicon.Lexicons;
import dev.sidelight.text.TextReader;

/** Everything that reading one language takes. */
record Kit(
    TextReader reader,
    Lexicons lexicons,
    EntityFinder names,
    VoiceFinder voices,
    Calibration calibration) {
  static Kit load(Language language) {
    TextReader reader = new TextReader(language);
    Lexicons lexicons = Lexicons.load(language, reader);
    return new Kit(
        reader,
        lexicons,
        EntityFinder.load(reader, lexicons),
        VoiceFinder.load(reader, lexicons),
        Calibration.load(language.tag()));
  }
}
