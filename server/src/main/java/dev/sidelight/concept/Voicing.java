package dev.sidelight.concept;

import dev.sidelight.tag.Reading;
import dev.sidelight.text.Quotation;
import dev.sidelight.text.Token;

/** How much a word counts by whose it is: the newsroom's fully, a source's little. */
final class Voicing {
  /** Up to so many quoted words without a verb of saying are the newsroom's own distance. */
  private static final int SCARE_WORDS = 3;

  private static final double QUOTED = 0.25;
  private static final double REPORTED = 0.5;
  private static final double OWN = 1;

  private Voicing() {}

  /** The factor of a word: 1 the newsroom's, 0.5 reported, 0.25 quoted (method, section 1.4). */
  static double factor(Reading reading, int token) {
    return reading
        .voices()
        .at(token)
        .map(utterance -> utterance.quoted() ? QUOTED : REPORTED)
        .orElse(quoted(reading, token) ? QUOTED : OWN);
  }

  /** True inside a quotation that is longer than scare quotes. */
  static boolean quoted(Reading reading, int token) {
    Token word = reading.text().tokens().get(token);
    return word.quoted() && !scare(reading, word.quotation());
  }

  /** True for a few words in quotation marks that no verb of saying gives to anybody. */
  static boolean scare(Reading reading, int quotation) {
    Quotation quoted = reading.text().quotations().get(quotation);
    return quoted.words() > 0
        && quoted.words() <= SCARE_WORDS
        && quoted.closed()
        && reading.voices().at(quoted.firstToken()).isEmpty();
  }
}
