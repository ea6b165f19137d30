package dev.sidelight.language;

import dev.sidelight.data.DataException;
import dev.sidelight.data.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells in which language a text is written, by its letter sequences (OpenNLP's detector of 183
 * languages, see decision 0005). What the page or the client says of its language only settles
 * close calls.
 */
public final class LanguageGuesser {
  /** So much of a text is enough to tell, and more costs time only. */
  private static final int SAMPLE = 2_000;

  /** Below so many letters a text is too short to contradict what its page says. */
  private static final int SHORT = 40;

  /** A hint wins over the best guess while it is at least this likely in comparison. */
  private static final double CLOSE_CALL = 0.5;

  private static final String MODEL = "langdetect-183.bin";

  /**
   * A language and how sure the guess is.
   *
   * @param tag BCP 47 tag, {@code und} where the text has no letters
   * @param confidence 0..1, one minus the likelihood of the runner-up in comparison
   */
  public record Guess(String tag, double confidence) {}

  private final LanguageDetectorME detector;
  private final Map<String, String> tags;

  private LanguageGuesser(LanguageDetectorME detector, Map<String, String> tags) {
    this.detector = detector;
    this.tags = tags;
  }

  /** Reads the model; takes about a second. */
  public static LanguageGuesser load() {
    try (InputStream in = LanguageGuesser.class.getClassLoader().getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new DataException(MODEL + " expected on the class path, found nothing");
      }
      return new LanguageGuesser(new LanguageDetectorME(new LanguageDetectorModel(in)), tags());
    } catch (IOException e) {
      throw new UncheckedIOException(MODEL, e);
    }
  }

  /**
   * Guesses the language of a text.
   *
   * @param hint what the page or the client says, if anything
   */
  public Guess guess(String text, Optional<String> hint) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    Optional<String> said = hint.map(LanguageGuesser::primary).filter(tag -> !tag.isEmpty());
    long letters = sample.codePoints().filter(Character::isLetter).count();
    if (letters == 0) {
      return new Guess(said.orElse("und"), 0);
    }
    opennlp.tools.langdetect.Language[] ranked = detector.predictLanguages(sample);
    if (said.isPresent() && (letters < SHORT || closeCall(ranked, said.get()))) {
      return new Guess(said.get(), confidence(ranked, said.get()));
    }
    String best = tag(ranked[0]);
    return new Guess(best, confidence(ranked, best));
  }

  private boolean closeCall(opennlp.tools.langdetect.Language[] ranked, String said) {
    return likelihood(ranked, said) >= CLOSE_CALL * ranked[0].getConfidence();
  }

  /** How far the chosen language stands above the best other one. */
  private double confidence(opennlp.tools.langdetect.Language[] ranked, String chosen) {
    double own = likelihood(ranked, chosen);
    for (opennlp.tools.langdetect.Language other : ranked) {
      if (!tag(other).equals(chosen)) {
        double rest = other.getConfidence();
        double sure = own <= rest ? 0.5 * own / rest : 1 - 0.5 * rest / own;
        return Math.round(sure * 100) / 100.0;
      }
    }
    return 1;
  }

  private double likelihood(opennlp.tools.langdetect.Language[] ranked, String tag) {
    for (opennlp.tools.langdetect.Language language : ranked) {
      if (tag(language).equals(tag)) {
        return language.getConfidence();
      }
    }
    return 0;
  }

  private String tag(opennlp.tools.langdetect.Language language) {
    return tags.getOrDefault(language.getLang(), language.getLang());
  }

  private static String primary(String hint) {
    return Locale.forLanguageTag(hint.replace('_', '-')).getLanguage();
  }

  private static Map<String, String> tags() {
    Map<String, String> tags = new HashMap<>();
    for (String two : Locale.getISOLanguages()) {
      iso3(two).ifPresent(three -> tags.put(three, two));
    }
    Tsv.read("world/language-codes.tsv")
        .rows()
        .forEach(row -> tags.put(row.get("code"), row.get("tag")));
    return Map.copyOf(tags);
  }

  /** The three-letter form of a code; a few codes have none. */
  private static Optional<String> iso3(String two) {
    try {
      return Optional.of(Locale.of(two).getISO3Language());
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }
}
