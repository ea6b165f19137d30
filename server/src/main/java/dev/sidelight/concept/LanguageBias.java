package dev.sidelight.concept;

import dev.sidelight.extract.Article;
import dev.sidelight.language.Messages;
import dev.sidelight.tag.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Loaded wording in the newsroom's own voice: judgement, name-calling, euphemism, boosters, verbs
 * that comment on the speaker (Recasens et al. 2013; SemEval-2020 task 11), set against plain
 * attribution and figures.
 */
final class LanguageBias implements Concept {
  private static final String ID = "language-bias";
  private static final String ATTRIBUTION = LoadedLanguage.REGISTER;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public ConceptScore assess(Reading reading, Calibration calibration, Messages messages) {
    List<Mark> marks = new LoadedLanguage(reading, calibration).marks();
    Exhibits exhibits = new Exhibits(ID, reading, messages);
    List<Mark> shown = shown(marks, calibration);
    List<Mark> own =
        shown.stream().filter(m -> exhibits.voice(m) == Evidence.Voice.AUTHOR).toList();
    int quoted = shown.size() - own.size();
    Verdict verdict = new Verdict(ID, reading, calibration.scale(ID), messages);
    List<LedgerLine> ledger = new Ledger(ID, reading.text(), messages).ofMarks(marks);
    List<Evidence> evidence = exhibits.of(shown);
    String explanation =
        explain(
            reading,
            calibration,
            messages,
            marks,
            evidence,
            quoted,
            verdict.level(Ledger.measure(ledger)));
    return verdict.of(
        new Verdict.Findings(ledger, evidence, quoted, List.of(), List.of(), explanation),
        Optional.empty());
  }

  /**
   * What is marked in the text: heavy enough, of a category that is marked, and not only words with
   * a plain sense.
   */
  private static List<Mark> shown(List<Mark> marks, Calibration calibration) {
    double least = calibration.value(ID, "evidence-weight");
    List<Mark> heavy =
        marks.stream()
            .filter(mark -> mark.weight() >= least && calibration.marks(ID, mark.category()))
            .toList();
    return heavy.stream().allMatch(Mark::ambiguous) ? List.of() : heavy;
  }

  private static String explain(
      Reading reading,
      Calibration calibration,
      Messages messages,
      List<Mark> marks,
      List<Evidence> evidence,
      int quoted,
      int level) {
    Wording wording = new Wording(ID, messages);
    int words = reading.text().words();
    long own = evidence.stream().filter(e -> e.voice() == Evidence.Voice.AUTHOR).count();
    long attributed = marks.stream().filter(m -> m.category().equals(ATTRIBUTION)).count();
    if (own == 0) {
      wording.say("none", Map.of("words", words));
    } else {
      long sentences = new LoadedLanguage(reading, calibration).loadedSentences(marks);
      wording.say(
          "verdict",
          Map.of(
              "level",
              String.valueOf(level),
              "hits",
              own,
              "words",
              words,
              "loaded",
              sentences,
              "sentences",
              reading.text().sentences().size()));
      wording.say(
          "examples",
          Map.of("count", Math.min(own, 3), "quotes", wording.quotes(quotes(own(evidence)))));
      plainer(wording, own(evidence).toList());
    }
    wording.sayIf(quoted > 0, "quoted", Map.of("count", quoted));
    wording.sayIf(attributed > 1, "attribution", Map.of("count", attributed));
    wording.sayIf(reading.article().genre() == Article.Genre.OPINION, "opinion", Map.of());
    wording.sayIf(own == 0, "limit", Map.of());
    return wording.text();
  }

  /** Offers the plainer wording of the strongest examples that have one. */
  private static void plainer(Wording wording, List<Evidence> own) {
    List<String> pairs =
        own.stream()
            .filter(e -> !e.neutral().isEmpty())
            .map(e -> wording.quote(e.neutral().getFirst()))
            .distinct()
            .limit(2)
            .toList();
    Optional<Evidence> first = own.stream().filter(e -> !e.neutral().isEmpty()).findFirst();
    wording.sayIf(
        !pairs.isEmpty(),
        "plainer",
        Map.of(
            "loaded",
            first.map(e -> wording.quote(exact(e))).orElse(""),
            "plain",
            pairs.isEmpty() ? "" : pairs.getFirst()));
  }

  private static Stream<Evidence> own(List<Evidence> evidence) {
    return evidence.stream().filter(e -> e.voice() == Evidence.Voice.AUTHOR);
  }

  private static Stream<String> quotes(Stream<Evidence> evidence) {
    return evidence.map(LanguageBias::exact);
  }

  static String exact(Evidence evidence) {
    return ((dev.sidelight.text.Selector.TextQuoteSelector) evidence.selector().getFirst()).exact();
  }
}
