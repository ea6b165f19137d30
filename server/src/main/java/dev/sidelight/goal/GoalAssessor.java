package dev.sidelight.goal;

import dev.sidelight.language.Messages;
import dev.sidelight.lexicon.Confidence;
import dev.sidelight.lexicon.Entry;
import dev.sidelight.lexicon.Finding;
import dev.sidelight.tag.Prominence;
import dev.sidelight.tag.Reading;
import dev.sidelight.text.Selector;
import dev.sidelight.text.Sentence;
import dev.sidelight.text.Text;
import dev.sidelight.text.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the goals that an article touches by terms built on the goals' targets and indicators, and
 * tells by the words around them whether what is reported helps or harms (method, section 9).
 */
public final class GoalAssessor {
  private static final String LEXICON = "goals";
  private static final int MOST = 3;
  private static final int WINDOW = 8;
  private static final int NEGATION_REACH = 3;
  private static final double USUAL_WORDS = 400;
  private static final double LEAST_SCORE = 5;
  private static final double OF_THE_FIRST = 0.45;
  private static final double STRICT_SCORE = 8;

  /** In a text of a few sentences one strong term is what there is. */
  private static final int SHORT_WORDS = 150;

  private static final double SHORT_SCORE = 3;
  private static final Set<Integer> STRICT = Set.of(16, 17);
  private static final double STRONG = 2;
  private static final double SPECIFIC = 3;
  private static final double DIRECT_DENSITY = 4;
  private static final double LEAN = 0.2;
  private static final double BOTH_SIDES = 0.3;
  private static final int SHOWN = 8;

  /** One goal in the making. */
  private record Draft(int goal, double score, List<Finding> findings) {
    long terms() {
      return findings.stream().map(f -> f.entry().term()).distinct().count();
    }

    double strongest() {
      return findings.stream().mapToDouble(Finding::weight).max().orElse(0);
    }
  }

  /** The goals that an article touches, strongest first, at most three. */
  public List<GoalAssessment> assess(Reading reading, Messages messages) {
    List<Draft> drafts = drafts(reading);
    return drafts.stream()
        .filter(d -> isShort(reading) || d.score() >= OF_THE_FIRST * drafts.getFirst().score())
        .limit(MOST)
        .map(d -> assessment(reading, d, messages))
        .toList();
  }

  private static List<Draft> drafts(Reading reading) {
    Map<Integer, List<Finding>> byGoal = new TreeMap<>();
    for (Finding finding : reading.findings().select(LEXICON, f -> f.weight() > 0)) {
      byGoal.computeIfAbsent(goal(finding.entry()), g -> new ArrayList<>()).add(finding);
    }
    return byGoal.entrySet().stream()
        .map(e -> new Draft(e.getKey(), score(reading.text(), e.getValue()), e.getValue()))
        .filter(draft -> isShort(reading) ? holdsShort(draft) : holds(draft))
        .sorted(Comparator.comparingDouble((Draft d) -> -d.score()).thenComparingInt(Draft::goal))
        .toList();
  }

  /** The number in a category like {@code 5.2-}. */
  private static int goal(Entry entry) {
    String digits = entry.category().replaceAll("[+-]$", "");
    int stop = digits.indexOf('.');
    return Integer.parseInt(stop < 0 ? digits : digits.substring(0, stop));
  }

  private static double score(Text text, List<Finding> findings) {
    double score = 0;
    Map<String, List<Finding>> byTerm =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    f -> f.entry().term(), LinkedHashMap::new, Collectors.toList()));
    for (List<Finding> met : byTerm.values()) {
      double place =
          met.stream()
              .mapToDouble(f -> Prominence.of(text.sentences().get(f.sentence()).zone()))
              .max()
              .orElse(1);
      score += met.getFirst().weight() * place * (1 + Math.log(met.size()));
    }
    return score / Math.sqrt(Math.max(1, text.words() / USUAL_WORDS));
  }

  private static boolean isShort(Reading reading) {
    return reading.text().words() < SHORT_WORDS;
  }

  private static boolean holdsShort(Draft draft) {
    return draft.score() >= SHORT_SCORE && draft.strongest() >= STRONG;
  }

  private static boolean holds(Draft draft) {
    boolean strict = STRICT.contains(draft.goal());
    return draft.score() >= (strict ? STRICT_SCORE : LEAST_SCORE)
        && draft.terms() >= 2
        && draft.strongest() >= (strict ? SPECIFIC : STRONG);
  }

  private static GoalAssessment assessment(Reading reading, Draft draft, Messages messages) {
    Polarities polarities = new Polarities(reading, draft.findings());
    GoalAssessment.Polarity polarity = polarities.all();
    GoalAssessment.Relevance relevance = relevance(reading.text(), draft);
    String label = messages.label(Messages.Kind.GOALS, String.valueOf(draft.goal()));
    return new GoalAssessment(
        draft.goal(),
        "http://metadata.un.org/sdg/" + draft.goal(),
        label,
        polarity,
        relevance,
        confidence(draft),
        explain(reading, draft, polarity, relevance, label, messages),
        evidence(reading, draft, polarities));
  }

  private static GoalAssessment.Relevance relevance(Text text, Draft draft) {
    boolean front =
        draft.findings().stream()
            .filter(f -> f.weight() >= STRONG)
            .map(f -> text.sentences().get(f.sentence()).zone())
            .anyMatch(zone -> zone == Zone.HEADLINE || zone == Zone.LEAD);
    double weights = draft.findings().stream().mapToDouble(Finding::weight).sum();
    double density = 1000 * weights / Math.max(1, text.words());
    return front && density >= DIRECT_DENSITY
        ? GoalAssessment.Relevance.DIRECT
        : GoalAssessment.Relevance.INDIRECT;
  }

  private static Confidence confidence(Draft draft) {
    if (draft.score() >= 3 * LEAST_SCORE && draft.terms() >= 4) {
      return Confidence.HIGH;
    }
    return draft.score() >= 1.6 * LEAST_SCORE ? Confidence.MEDIUM : Confidence.LOW;
  }

  private static String explain(
      Reading reading,
      Draft draft,
      GoalAssessment.Polarity polarity,
      GoalAssessment.Relevance relevance,
      String label,
      Messages messages) {
    Map<String, Finding> terms = new LinkedHashMap<>();
    strongest(draft).forEach(f -> terms.putIfAbsent(f.entry().term(), f));
    List<String> quotes =
        terms.values().stream()
            .limit(3)
            .map(f -> reading.text().cut(f.span()))
            .map(words -> messages.text("quote", Map.of("words", words)))
            .toList();
    Set<String> targets = targets(draft);
    String first =
        messages.text(
            "goal.touches",
            Map.of(
                "goal", label,
                "quotes", messages.list(quotes),
                "count", draft.terms(),
                "relevance", relevance.name().toLowerCase(java.util.Locale.ROOT)));
    String second =
        messages.text(
            "goal." + polarity.name().toLowerCase(java.util.Locale.ROOT), Map.of("goal", label));
    return targets.isEmpty()
        ? first + " " + second
        : first
            + " "
            + messages.text(
                "goal.targets", Map.of("targets", messages.list(targets), "count", targets.size()))
            + " "
            + second;
  }

  private static Set<String> targets(Draft draft) {
    return draft.findings().stream()
        .filter(f -> f.weight() >= SPECIFIC)
        .map(f -> f.category().replaceAll("[+-]$", ""))
        .filter(category -> category.contains("."))
        .limit(2)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<Finding> strongest(Draft draft) {
    return draft.findings().stream()
        .sorted(
            Comparator.comparingDouble((Finding f) -> -f.weight())
                .thenComparingInt(Finding::firstToken))
        .toList();
  }

  private static List<GoalEvidence> evidence(Reading reading, Draft draft, Polarities polarities) {
    return strongest(draft).stream()
        .limit(SHOWN)
        .map(f ->
            new GoalEvidence(
                f.entry().term(),
                polarities.of(f),
                f.span().field(),
                Selector.pair(
                    reading.text().field(f.span().field()), f.span().start(), f.span().end())))
        .toList();
  }

  /**
   * Which way each finding points: its own polarity, turned by what is said to be done about it.
   */
  private static final class Polarities {
    private final Reading reading;
    private final Map<Integer, List<Finding>> cues;
    private final List<Finding> findings;

    private Polarities(Reading reading, List<Finding> findings) {
      this.reading = reading;
      this.findings = findings;
      this.cues =
          reading.findings().select("polarity", f -> true).stream()
              .collect(Collectors.groupingBy(Finding::sentence));
    }

    private GoalAssessment.Polarity all() {
      double good = findings.stream().filter(f -> sign(f) > 0).count();
      double bad = findings.stream().filter(f -> sign(f) < 0).count();
      double both = good + bad;
      if (both > 0 && Math.min(good, bad) >= BOTH_SIDES * both) {
        return GoalAssessment.Polarity.MIXED;
      }
      double lean = (good - bad) / (both + 1);
      return lean > LEAN
          ? GoalAssessment.Polarity.POSITIVE
          : lean < -LEAN ? GoalAssessment.Polarity.NEGATIVE : GoalAssessment.Polarity.UNCLEAR;
    }

    private GoalAssessment.Polarity of(Finding finding) {
      int sign = sign(finding);
      return sign > 0
          ? GoalAssessment.Polarity.POSITIVE
          : sign < 0 ? GoalAssessment.Polarity.NEGATIVE : GoalAssessment.Polarity.UNCLEAR;
    }

    private int sign(Finding finding) {
      String category = finding.category();
      int own = category.endsWith("+") ? 1 : category.endsWith("-") ? -1 : 0;
      int said = 0;
      boolean reversed = false;
      for (Finding cue : cues.getOrDefault(finding.sentence(), List.of())) {
        if (!near(finding, cue)) {
          continue;
        }
        int turn = negated(cue) ? -1 : 1;
        switch (cue.category()) {
          case "harm" -> said -= turn;
          case "progress" -> said += turn;
          default -> reversed |= turn > 0;
        }
      }
      if (reversed && own < 0) {
        return 1;
      }
      return Integer.signum(own != 0 ? 2 * own + said : said);
    }

    /** Within a few words, and not one inside the other. */
    private static boolean near(Finding finding, Finding cue) {
      boolean apart =
          cue.firstToken() >= finding.endToken() || cue.endToken() <= finding.firstToken();
      return apart
          && cue.firstToken() - finding.endToken() <= WINDOW
          && finding.firstToken() - cue.endToken() <= WINDOW;
    }

    private boolean negated(Finding cue) {
      Sentence sentence = reading.text().sentences().get(cue.sentence());
      int from = Math.max(sentence.firstToken(), cue.firstToken() - NEGATION_REACH);
      return reading.text().tokens().subList(from, cue.firstToken()).stream()
          .anyMatch(token -> reading.text().language().negators().contains(token.form()));
    }
  }
}
