package dev.sidelight.concept;

import dev.sidelight.entity.Mention;
import dev.sidelight.lexicon.Finding;
import dev.sidelight.tag.Reading;
import dev.sidelight.text.Quotation;
import dev.sidelight.text.Sentence;
import dev.sidelight.text.Text;
import dev.sidelight.text.Token;
import dev.sidelight.text.Zone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The loaded wording of a text. Each finding counts its weight, by voice, negation and repetition;
 * the text's measure is their sum to a hundred words, drawn towards zero in short texts as if so
 * many plain words more stood there (additive smoothing). The headline counts one and a half times;
 * of an entry that comes again, and of the categories that lie in every text, each further finding
 * counts less, since the fifth "said" of a report tells no more than the second (method, section 3,
 * with decision 0008).
 */
final class LoadedLanguage {
  static final String LEXICON = "language-bias";
  static final String SCARE_QUOTE = "scare-quote";

  /** Category of plain attribution and measurement. */
  static final String REGISTER = "report-neutral";

  private static final double HUNDRED = 100;
  private static final double SENTENCE_SMOOTHING = 8;
  private static final double HEADLINE = 1.5;
  private static final int NEGATION_REACH = 3;
  private static final double NEGATED = 0.5;

  private final Reading reading;
  private final Text text;
  private final Calibration calibration;
  private final boolean[] masked;
  private final double[] zone;
  private final double words;

  LoadedLanguage(Reading reading, Calibration calibration) {
    this.reading = reading;
    this.text = reading.text();
    this.calibration = calibration;
    this.masked = names(reading);
    this.zone = zones();
    this.words = ownWords() + calibration.value(LEXICON, "plain-words");
  }

  /** Every finding that counts, factual register with negative points included. */
  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    Repetition repetition = new Repetition(LEXICON, calibration);
    CapitalNames names = new CapitalNames(text);
    for (Finding finding :
        reading.findings().select(LEXICON, f -> !masked[f.firstToken()] && !names.holds(f))) {
      marks.add(mark(finding, repetition));
    }
    scareQuotes(marks, repetition);
    figures(marks, repetition);
    return marks;
  }

  /**
   * How loaded the sentences of some zones are: the mean of their values, each the sum of its marks
   * over the root of its length (method, section 3.1); 0 where there are none.
   */
  double value(List<Mark> marks, List<Zone> zones) {
    double weights = 0;
    for (Sentence sentence : text.sentences()) {
      weights += zones.contains(sentence.zone()) ? zone[sentence.index()] : 0;
    }
    double sum = 0;
    for (Mark mark : marks) {
      Sentence sentence = text.sentenceOf(mark.firstToken());
      if (zones.contains(sentence.zone())) {
        double root = Math.sqrt(sentence.words() + SENTENCE_SMOOTHING);
        sum += zone[sentence.index()] * mark.weight() * mark.factor() / root;
      }
    }
    return weights == 0 ? 0 : sum / weights;
  }

  /** How many sentences of the newsroom carry at least one loaded word. */
  long loadedSentences(List<Mark> marks) {
    return marks.stream()
        .filter(mark -> mark.weight() >= 1 && mark.factor() >= NEGATED)
        .map(mark -> text.tokens().get(mark.firstToken()).sentence())
        .distinct()
        .count();
  }

  private Mark mark(Finding finding, Repetition repetition) {
    double voice = Voicing.factor(reading, finding.firstToken());
    double factor =
        voice
            * (negated(finding) ? NEGATED : 1)
            * calibration.factor(LEXICON, finding.category())
            * repetition.of(finding.entry().term(), finding.category(), voice);
    return Mark.of(finding, factor, points(finding.weight() * factor, finding.sentence()));
  }

  /** What a value adds to the measure: to a hundred words, the text's place weighed in. */
  private double points(double value, int sentence) {
    return zone[sentence] * value * HUNDRED / words;
  }

  /**
   * A negator shortly before, in the same sentence: a denied label still frames, but half as much.
   */
  private boolean negated(Finding finding) {
    int from =
        Math.max(
            text.sentences().get(finding.sentence()).firstToken(),
            finding.firstToken() - NEGATION_REACH);
    return finding.weight() > 0
        && text.tokens().subList(from, finding.firstToken()).stream()
            .map(Token::form)
            .anyMatch(text.language().negators()::contains);
  }

  private void scareQuotes(List<Mark> marks, Repetition repetition) {
    double weight = calibration.value(LEXICON, "scare-quote");
    for (Quotation quotation : text.quotations()) {
      int first = quotation.firstToken();
      if (quotation.depth() == 0
          && Voicing.scare(reading, quotation.index())
          && inLowerCase(quotation)) {
        String quoted = text.cut(quotation.span());
        double factor = repetition.of(quoted, SCARE_QUOTE, 1);
        double points = points(weight * factor, text.tokens().get(first).sentence());
        marks.add(
            pattern(
                quoted,
                SCARE_QUOTE,
                "distancing-quotes",
                weight,
                factor,
                points,
                first,
                quotation.endToken()));
      }
    }
  }

  /** Figures that no entry holds: a text that measures tells what can be checked. */
  private void figures(List<Mark> marks, Repetition repetition) {
    double weight = calibration.value(LEXICON, "figure");
    boolean[] taken = masked.clone();
    marks.forEach(mark -> Arrays.fill(taken, mark.firstToken(), mark.endToken(), true));
    for (int i = 0; i < taken.length; i++) {
      Token token = text.tokens().get(i);
      if (!taken[i] && Character.isDigit(token.form().charAt(0))) {
        double voice = Voicing.factor(reading, i);
        double factor = voice * repetition.of(token.form(), REGISTER, voice);
        double points = points(weight * factor, token.sentence());
        marks.add(pattern(token.form(), REGISTER, "measurement", weight, factor, points, i, i + 1));
      }
    }
  }

  /** A mark that no entry makes. */
  private static Mark pattern(
      String name,
      String category,
      String reason,
      double weight,
      double factor,
      double points,
      int first,
      int end) {
    return new Mark(
        name,
        category,
        reason,
        weight,
        factor,
        points,
        first,
        end,
        List.of(),
        Optional.empty(),
        false);
  }

  /**
   * A title or a name in quotation marks is no distance: one of its words begins with a capital.
   */
  private boolean inLowerCase(Quotation quotation) {
    return text.tokens().subList(quotation.firstToken(), quotation.endToken()).stream()
        .map(text::surface)
        .noneMatch(
            word -> Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)));
  }

  /** Each sentence's part: 1, more for the headline, 0 inside a quotation unless all is quoted. */
  private double[] zones() {
    double[] weights = new double[text.sentences().size()];
    for (Sentence sentence : text.sentences()) {
      boolean quoted = allQuoted(sentence);
      weights[sentence.index()] = quoted ? 0 : sentence.zone() == Zone.HEADLINE ? HEADLINE : 1;
    }
    if (sum(weights) == 0) {
      Arrays.fill(weights, 1);
    }
    return weights;
  }

  /** The words outside sentences that a source says whole; all where there are no others. */
  private int ownWords() {
    return text.sentences().stream()
        .filter(sentence -> zone[sentence.index()] > 0)
        .mapToInt(Sentence::words)
        .sum();
  }

  private boolean allQuoted(Sentence sentence) {
    return text.tokens(sentence).stream().allMatch(Token::quoted);
  }

  /**
   * The words of names: "Great Britain", "Radical Party", a company called "Pigeonhole" carry
   * nothing.
   */
  private static boolean[] names(Reading reading) {
    boolean[] masked = new boolean[reading.text().tokens().size()];
    Stream.of(
            reading.entities().people().stream().flatMap(person -> person.mentions().stream()),
            reading.entities().organisations().stream().flatMap(org -> org.mentions().stream()),
            reading.entities().places().stream().flatMap(place -> place.mentions().stream()))
        .flatMap(mentions -> mentions)
        .forEach(mention -> mask(masked, mention));
    return masked;
  }

  private static void mask(boolean[] masked, Mention mention) {
    for (int i = mention.firstToken(); i < mention.endToken(); i++) {
      masked[i] = true;
    }
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
