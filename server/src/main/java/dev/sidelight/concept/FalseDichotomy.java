package dev.sidelight.concept;

import dev.sidelight.language.Messages;
import dev.sidelight.lexicon.Finding;
import dev.sidelight.tag.Reading;
import dev.sidelight.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Only two ways are offered where there may be more (false dilemma, SemEval-2020 task 11):
 * either-or, no third way, with us or against us, two groups set against each other as blocks.
 * Words that open a third way near by count against it (method, section 7).
 */
final class FalseDichotomy implements Concept {
  private static final String ID = "false-dichotomy";
  private static final String GROUP = "group:";
  private static final String OPPOSITION = "opposition";
  private static final String RELIEF = "relief";
  private static final String GROUPS = "groups";
  private static final double LONG_WORDS = 800;
  private static final int LEAST_SENTENCES = 4;
  private static final double MOST_THIRD = 0.2;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public ConceptScore assess(Reading reading, Calibration calibration, Messages messages) {
    double length = Math.min(1, LONG_WORDS / Math.max(1, reading.text().words()));
    List<Mark> marks = new ArrayList<>(patterns(reading, calibration, length));
    Optional<Blocks> blocks = blocks(reading);
    blocks.ifPresent(found -> marks.addAll(found.marks(calibration.value(ID, "groups") * length)));
    Exhibits exhibits = new Exhibits(ID, reading, messages);
    List<LedgerLine> ledger = new Ledger(ID, reading.text(), messages).ofMarks(marks);
    List<Evidence> evidence = exhibits.of(marks.stream().filter(m -> m.points() > 0).toList());
    int quoted = (int) evidence.stream().filter(e -> e.voice() == Evidence.Voice.SOURCE).count();
    return new Verdict(ID, reading, calibration.scale(ID), messages)
        .of(
            new Verdict.Findings(
                ledger,
                evidence,
                quoted,
                List.of(),
                List.of(),
                explain(reading, messages, evidence, blocks)),
            Optional.empty());
  }

  /** Patterns, each less what opens a third way in its paragraph; relief alone counts nothing. */
  private static List<Mark> patterns(Reading reading, Calibration calibration, double length) {
    Map<Integer, Integer> relief = new HashMap<>();
    for (Finding finding : reading.findings().of(ID, RELIEF)) {
      relief.merge(reading.text().sentences().get(finding.sentence()).block(), 1, Integer::sum);
    }
    List<Mark> marks = new ArrayList<>();
    for (Finding finding : reading.findings().select(ID, FalseDichotomy::pattern)) {
      int block = reading.text().sentences().get(finding.sentence()).block();
      double eased = relief.containsKey(block) ? 0.5 : 1;
      double factor =
          Voicing.factor(reading, finding.firstToken())
              * eased
              * calibration.factor(ID, finding.category());
      marks.add(Mark.of(finding, factor, finding.weight() * factor * length));
    }
    return marks;
  }

  private static boolean pattern(Finding finding) {
    String category = finding.category();
    return !category.startsWith(GROUP) && !category.equals(OPPOSITION) && !category.equals(RELIEF);
  }

  /** What opens a third way in the paragraph of a pattern, as printed. */
  private static List<String> relief(Reading reading) {
    List<Sentence> sentences = reading.text().sentences();
    Set<Integer> blocks =
        reading.findings().select(ID, FalseDichotomy::pattern).stream()
            .map(f -> sentences.get(f.sentence()).block())
            .collect(Collectors.toSet());
    return reading.findings().of(ID, RELIEF).stream()
        .filter(f -> blocks.contains(sentences.get(f.sentence()).block()))
        .map(f -> reading.text().cut(f.span()))
        .toList();
  }

  /**
   * Two groups that sentence after sentence sets against each other, with hardly a third one in
   * sight.
   */
  private record Blocks(String first, String second, List<Finding> findings) {
    List<Mark> marks(double points) {
      List<Mark> marks = new ArrayList<>();
      for (Finding finding : findings) {
        marks.add(Mark.of(finding, 1, points / findings.size()).as(GROUPS));
      }
      return marks;
    }
  }

  private static Optional<Blocks> blocks(Reading reading) {
    Map<Integer, Set<String>> groups = new TreeMap<>();
    for (Finding finding : reading.findings().select(ID, f -> f.category().startsWith(GROUP))) {
      groups
          .computeIfAbsent(finding.sentence(), s -> new TreeSet<>())
          .add(finding.entry().subcategory());
    }
    Map<String, Integer> pairs = new TreeMap<>();
    groups.values().stream()
        .filter(present -> present.size() >= 2)
        .forEach(present -> pairs(present).forEach(pair -> pairs.merge(pair, 1, Integer::sum)));
    return pairs.entrySet().stream()
        .filter(pair -> pair.getValue() >= LEAST_SENTENCES)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .flatMap(pair -> opposed(reading, groups, pair.getKey()));
  }

  private static Set<String> pairs(Set<String> present) {
    Set<String> pairs = new HashSet<>();
    List<String> names = List.copyOf(new TreeSet<>(present));
    for (int i = 0; i < names.size(); i++) {
      for (int k = i + 1; k < names.size(); k++) {
        pairs.add(names.get(i) + " " + names.get(k));
      }
    }
    return pairs;
  }

  private static Optional<Blocks> opposed(
      Reading reading, Map<Integer, Set<String>> groups, String pair) {
    List<String> names = List.of(pair.split(" ", -1));
    long third = groups.values().stream().filter(present -> !names.containsAll(present)).count();
    Set<Integer> together = new HashSet<>();
    groups.forEach((sentence, present) -> {
      if (present.containsAll(names)) {
        together.add(sentence);
      }
    });
    List<Finding> markers =
        reading.findings().of(ID, OPPOSITION).stream()
            .filter(f -> together.contains(f.sentence()))
            .toList();
    boolean alone = third <= MOST_THIRD * groups.size();
    return markers.isEmpty() || !alone
        ? Optional.empty()
        : Optional.of(new Blocks(names.get(0), names.get(1), markers));
  }

  private static String explain(
      Reading reading, Messages messages, List<Evidence> evidence, Optional<Blocks> blocks) {
    Wording wording = new Wording(ID, messages);
    List<String> own =
        evidence.stream()
            .filter(e -> e.voice() == Evidence.Voice.AUTHOR && !e.category().equals(GROUPS))
            .map(LanguageBias::exact)
            .toList();
    long quoted = evidence.stream().filter(e -> e.voice() == Evidence.Voice.SOURCE).count();
    if (own.isEmpty()) {
      wording.say("none", Map.of("words", reading.text().words()));
    } else {
      wording.say("found", Map.of("count", own.size(), "quotes", wording.quotes(own.stream())));
      evidence.stream()
          .filter(e -> e.voice() == Evidence.Voice.AUTHOR)
          .findFirst()
          .ifPresent(e -> wording.sayOf(e.category(), "advice", Map.of()));
    }
    wording.sayIf(quoted > 0, "quoted", Map.of("count", quoted));
    blocks.ifPresent(b ->
        wording.say(
            "blocks",
            Map.of(
                "first", messages.text("group." + b.first()),
                "second", messages.text("group." + b.second()))));
    List<String> relief = relief(reading);
    wording.sayIf(
        !own.isEmpty() && !relief.isEmpty(),
        "opens",
        Map.of("quotes", wording.quotes(relief.stream())));
    wording.sayIf(own.isEmpty() && blocks.isEmpty(), "limit", Map.of());
    return wording.text();
  }
}
