package dev.sidelight.language;

import dev.sidelight.data.DataException;
import dev.sidelight.data.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells in which language a text is written (decision 0005): by its script where one language alone
 * writes it; else by OpenNLP's detector, which our own letter sequences complete with the languages
 * that it was never shown, and telling words where two languages look alike. What the page or the
 * client says of its language only settles close calls.
 */
public final class LanguageGuesser {
  /** So much of a text is enough to tell, and more costs time only. */
  private static final int SAMPLE = 2_000;

  /** Below so many letters a text is too short to contradict what its page says. */
  private static final int SHORT = 40;

  /** A hint wins over the best guess while it is at least this likely in comparison. */
  private static final double CLOSE_CALL = 0.5;

  /** How much a letter's lower loss speaks for a language that the detector does not know. */
  private static final double NEWCOMER = 0.25;

  /** A text that costs more by letter than this is in another script. */
  private static final double FOREIGN = 6;

  /** How much it speaks between two languages that the detector knows. */
  private static final double REVIEW = 0.1;

  /** Letters are not independent: more than so many tell no more. */
  private static final int MOST_LETTERS = 200;

  /** How much one telling word speaks for its language, natural logarithm. */
  private static final double TELLING = 0.6;

  private static final int MOST_TELLING = 12;

  /** A language that telling words speak for starts at least at this part of the best. */
  private static final double IN_SIGHT = 0.05;

  private static final double GRAIN = 100.0;

  private static final String MODEL = "langdetect-183.bin";

  /**
   * A language and how sure the guess is.
   *
   * @param tag BCP 47 tag, {@code und} where the text has no letters
   * @param confidence 0..1, one minus half the square of the runner-up's likelihood in comparison
   */
  public record Guess(String tag, double confidence) {}

  private final LanguageDetectorME detector;
  private final Map<String, String> tags;
  private final Set<String> detected;
  private final Scripts scripts = Scripts.load();
  private final LetterSequences sequences = LetterSequences.load();
  private final TellingWords telling = TellingWords.load();
  private final Map<String, Double> rarity = rarity();

  private LanguageGuesser(LanguageDetectorME detector, Map<String, String> tags) {
    this.detector = detector;
    this.tags = tags;
    this.detected =
        Arrays.stream(detector.getSupportedLanguages())
            .map(this::tag)
            .collect(Collectors.toUnmodifiableSet());
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
    Optional<String> said = hint.map(this::primary).filter(tag -> !tag.isEmpty());
    long letters = sample.codePoints().filter(Character::isLetter).count();
    if (letters == 0) {
      return new Guess(said.orElse("und"), 0);
    }
    Optional<Scripts.Written> written = scripts.written(sample);
    Map<String, Double> likely =
        written.map(w -> sharers(w.languages(), sample)).orElseGet(() -> likelihoods(sample));
    String best = best(likely);
    boolean trusted =
        said.isPresent()
            && (letters < SHORT
                || likely.getOrDefault(said.get(), 0.0) >= CLOSE_CALL * likely.get(best));
    String chosen = trusted ? said.get() : best;
    double share = written.map(Scripts.Written::share).orElse(1.0);
    return new Guess(chosen, Math.round(share * confidence(likely, chosen) * GRAIN) / GRAIN);
  }

  /** How likely each of the languages is that share a script. */
  private Map<String, Double> sharers(List<String> languages, String sample) {
    Map<String, Double> likely = new TreeMap<>();
    languages.forEach(tag -> likely.put(tag, 1.0));
    countWords(likely, telling.count(sample));
    return likely;
  }

  /** How likely each language is; only the proportions mean something. */
  private Map<String, Double> likelihoods(String sample) {
    Map<String, Double> likely = new TreeMap<>();
    for (opennlp.tools.langdetect.Language language : detector.predictLanguages(sample)) {
      String tag = tag(language.getLang());
      likely.merge(tag, language.getConfidence() * rarity.getOrDefault(tag, 1.0), Math::max);
    }
    weighLetters(likely, sequences.weigh(sample));
    countWords(likely, telling.count(sample));
    return likely;
  }

  /**
   * Brings in the languages that the detector does not know, each by its distance to the best that
   * both know, and lets the letters have a word between those that it does know.
   */
  private void weighLetters(Map<String, Double> likely, LetterSequences.Losses losses) {
    int letters = Math.min(MOST_LETTERS, losses.letters());
    double known = leastKnown(losses.mean());
    double top = likely.get(best(likely));
    losses.mean().entrySet().stream()
        .filter(e -> e.getValue() < FOREIGN)
        .forEach(e -> {
          double gain = letters * (known - e.getValue());
          if (detected.contains(e.getKey())) {
            likely.computeIfPresent(e.getKey(), (tag, own) -> own * Math.exp(REVIEW * gain));
          } else {
            likely.put(e.getKey(), top * Math.exp(NEWCOMER * gain));
          }
        });
  }

  private double leastKnown(Map<String, Double> losses) {
    return losses.entrySet().stream()
        .filter(e -> detected.contains(e.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .filter(loss -> loss < FOREIGN)
        .min()
        .orElse(FOREIGN);
  }

  /** Lets telling words speak; they bring their language into sight where it was not. */
  private static void countWords(Map<String, Double> likely, Map<String, Double> words) {
    double sight = IN_SIGHT * likely.get(best(likely));
    words.forEach((tag, count) -> {
      double own = Math.max(sight, likely.getOrDefault(tag, 0.0));
      likely.put(tag, own * Math.exp(TELLING * Math.min(MOST_TELLING, count)));
    });
  }

  private static String best(Map<String, Double> likely) {
    return likely.entrySet().stream()
        .max(Comparator.comparingDouble(Map.Entry::getValue))
        .orElseThrow()
        .getKey();
  }

  /** How far the chosen language stands above the best other one. */
  private static double confidence(Map<String, Double> likely, String chosen) {
    double own = likely.getOrDefault(chosen, 0.0);
    double rest =
        likely.entrySet().stream()
            .filter(e -> !e.getKey().equals(chosen))
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElse(0);
    if (own <= rest) {
      return rest == 0 ? 0 : 0.5 * own / rest;
    }
    double ratio = rest / own;
    return 1 - 0.5 * ratio * ratio;
  }

  private String tag(String code) {
    return tags.getOrDefault(code, code);
  }

  private String primary(String hint) {
    return tag(Locale.forLanguageTag(hint.replace('_', '-')).getLanguage());
  }

  private static Map<String, String> tags() {
    Map<String, String> tags = new HashMap<>();
    for (String two : Locale.getISOLanguages()) {
      iso3(two).ifPresent(three -> tags.put(three, Locale.of(two).toLanguageTag()));
    }
    List<Tsv.Row> rows = Tsv.read("world/language-codes.tsv").rows();
    rows.forEach(row -> tags.put(row.get("code"), row.get("tag")));
    return Map.copyOf(tags);
  }

  private static Map<String, Double> rarity() {
    return Tsv.read("world/rare-languages.tsv").rows().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row.get("language"), row -> Double.parseDouble(row.get("factor"))));
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
