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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The loaded wording of a text, sentence by sentence. A sentence's value is the sum over its
 * findings of weight, voice and negation, divided by the root of its length plus eight words; the
 * text's value is the mean over its sentences, the headline counting one and a half times (method,
 * sections 3.1 and 3.2).
 */
final class LoadedLanguage {
  static final String LEXICON = "language-bias";
  static final String SCARE_QUOTE = "scare-quote";

  private static final double SMOOTHING = 8;
  private static final double HEADLINE = 1.5;
  private static final int NEGATION_REACH = 3;
  private static final double NEGATED = 0.5;

  private final Reading reading;
  private final Text text;
  private final Calibration calibration;
  private final boolean[] masked;
  private final double[] zone;
  private final double whole;

  LoadedLanguage(Reading reading, Calibration calibration) {
    this.reading = reading;
    this.text = reading.text();
    this.calibration = calibration;
    this.masked = names(reading);
    this.zone = zones();
    this.whole = sum(zone);
  }

  /** Every finding that counts, factual register with negative points included. */
  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (Finding finding : reading.findings().select(LEXICON, f -> !masked[f.firstToken()])) {
      marks.add(mark(finding));
    }
    scareQuotes(marks);
    return marks;
  }

  /** The value of the sentences in some zones, 0 where there are none. */
  double value(List<Mark> marks, List<Zone> zones) {
    double weights = 0;
    for (Sentence sentence : text.sentences()) {
      weights += zones.contains(sentence.zone()) ? zone[sentence.index()] : 0;
    }
    double points =
        marks.stream()
            .filter(mark -> zones.contains(text.sentenceOf(mark.firstToken()).zone()))
            .mapToDouble(Mark::points)
            .sum();
    return weights == 0 ? 0 : points * whole / weights;
  }

  /** How many sentences of the newsroom carry at least one loaded word. */
  long loadedSentences(List<Mark> marks) {
    return marks.stream()
        .filter(mark -> mark.weight() >= 1 && mark.factor() >= NEGATED)
        .map(mark -> text.tokens().get(mark.firstToken()).sentence())
        .distinct()
        .count();
  }

  private Mark mark(Finding finding) {
    double factor =
        Voicing.factor(reading, finding.firstToken())
            * (negated(finding) ? NEGATED : 1)
            * calibration.factor(LEXICON, finding.category());
    return Mark.of(finding, factor, points(finding.weight() * factor, finding.sentence()));
  }

  private double points(double value, int sentence) {
    if (whole == 0) {
      return 0;
    }
    int words = text.sentences().get(sentence).words();
    return zone[sentence] * value / Math.sqrt(words + SMOOTHING) / whole;
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

  private void scareQuotes(List<Mark> marks) {
    double weight = calibration.value(LEXICON, "scare-quote");
    for (Quotation quotation : text.quotations()) {
      int first = quotation.firstToken();
      if (quotation.depth() == 0
          && Voicing.scare(reading, quotation.index())
          && inLowerCase(quotation)) {
        double points = points(weight, text.tokens().get(first).sentence());
        marks.add(
            new Mark(
                text.cut(quotation.span()),
                SCARE_QUOTE,
                "distancing-quotes",
                weight,
                1,
                points,
                first,
                quotation.endToken(),
                List.of(),
                Optional.empty(),
                false));
      }
    }
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
      java.util.Arrays.fill(weights, 1);
    }
    return weights;
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
