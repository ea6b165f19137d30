package dev.sidelight.concept;

import dev.sidelight.extract.Article;
import dev.sidelight.language.Messages;
import dev.sidelight.tag.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
        new Explanation(reading, messages, own, exhibits.of(own), marks)
            .text(quoted, verdict.level(Ledger.measure(ledger)));
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

  /** What is found, put into two to five sentences. */
  private record Explanation(
      Reading reading,
      Messages messages,
      List<Mark> marks,
      List<Evidence> evidence,
      List<Mark> ledger) {

    String text(int quoted, int level) {
      Wording wording = new Wording(ID, messages);
      boolean opinion = reading.article().genre() == Article.Genre.OPINION;
      long attributed = ledger.stream().filter(m -> m.category().equals(ATTRIBUTION)).count();
      if (evidence.isEmpty()) {
        wording.say("none", Map.of("words", reading.text().words()));
      } else {
        verdict(wording, level);
        kinds(wording);
      }
      String own = evidence.isEmpty() ? "none" : "some";
      wording.sayIfRoom(opinion, "opinion", Map.of());
      boolean both = attributed <= 1 || wording.room() > 1;
      wording.sayIfRoom(quoted > 0 && both, "quoted", Map.of("count", quoted, "own", own));
      wording.sayIfRoom(attributed > 1, "attribution", Map.of("count", attributed));
      return wording.sayIf(evidence.isEmpty(), "limit", Map.of()).text();
    }

    private void verdict(Wording wording, int level) {
      long loaded =
          marks.stream()
              .map(m -> reading.text().tokens().get(m.firstToken()).sentence())
              .distinct()
              .count();
      wording.say(
          "verdict",
          Map.of(
              "level", String.valueOf(level),
              "hits", evidence.size(),
              "words", reading.text().words(),
              "loaded", loaded,
              "sentences", reading.text().sentences().size()));
    }

    /** The two kinds that weigh most, and a plainer wording behind the first that has one. */
    private void kinds(Wording wording) {
      Map<String, List<Evidence>> groups = new TreeMap<>();
      evidence.forEach(e -> groups.computeIfAbsent(e.category(), c -> new ArrayList<>()).add(e));
      List<List<Evidence>> order =
          groups.values().stream()
              .sorted(Comparator.comparingDouble(group -> -weight(group)))
              .limit(2)
              .map(Explanation::distinct)
              .toList();
      boolean plainer = false;
      for (List<Evidence> group : order) {
        String quotes = wording.quotes(group.stream().map(LanguageBias::exact));
        String category = group.getFirst().category();
        wording.sayOf(category, "kind", Map.of("quotes", quotes, "count", group.size()));
        plainer = plainer || plainer(wording, group);
      }
    }

    private static double weight(List<Evidence> group) {
      return group.stream().mapToDouble(e -> e.weight() * e.factor()).sum();
    }

    /** One of each wording. */
    private static List<Evidence> distinct(List<Evidence> group) {
      Map<String, Evidence> byWords = new LinkedHashMap<>();
      group.forEach(e -> byWords.putIfAbsent(exact(e).toLowerCase(Locale.ROOT), e));
      return List.copyOf(byWords.values());
    }

    /** Offers the plainer wording of the first quoted example that has one. */
    private static boolean plainer(Wording wording, List<Evidence> examples) {
      Optional<Evidence> first =
          examples.stream().limit(Wording.QUOTES).filter(e -> !e.neutral().isEmpty()).findFirst();
      first.ifPresent(e ->
          wording.say(
              "plainer",
              Map.of(
                  "loaded", wording.quote(exact(e)),
                  "plain", wording.quote(e.neutral().getFirst()))));
      return first.isPresent();
    }
  }

  static String exact(Evidence evidence) {
    return ((dev.sidelight.text.Selector.TextQuoteSelector) evidence.selector().getFirst()).exact();
  }
}
