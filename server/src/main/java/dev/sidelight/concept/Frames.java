package dev.sidelight.concept;

import dev.sidelight.language.Messages;
import dev.sidelight.lexicon.Finding;
import dev.sidelight.tag.Reading;
import dev.sidelight.text.Zone;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which policy frames (Boydstun et al. 2014) and generic news frames (Semetko and Valkenburg 2000)
 * a text is told in. A sentence votes once a frame, with its prominence: headline 3, lead 1.5, body
 * 1.
 */
final class Frames {
  private static final String LEXICON = "frames";
  private static final double GRAIN = 1e3;

  private final Reading reading;
  private final Calibration calibration;
  private final Map<String, Double> votes = new TreeMap<>();
  private final Map<String, Double> headline = new TreeMap<>();
  private final double sum;

  Frames(Reading reading, Calibration calibration) {
    this.reading = reading;
    this.calibration = calibration;
    Set<String> seen = new HashSet<>();
    for (Finding finding : reading.findings().select(LEXICON, f -> true)) {
      vote(finding, seen);
    }
    this.sum = votes.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private void vote(Finding finding, Set<String> seen) {
    if (!seen.add(finding.sentence() + " " + finding.category() + " " + finding.entry().term())) {
      return;
    }
    Zone zone = reading.text().sentences().get(finding.sentence()).zone();
    double first = seen.add(finding.sentence() + " " + finding.category()) ? 1 : 0.25;
    double factor = calibration.factor(LEXICON, finding.category());
    double vote = prominence(zone) * finding.weight() * factor * first;
    votes.merge(finding.category(), vote, Double::sum);
    if (zone == Zone.HEADLINE) {
      headline.merge(finding.category(), vote, Double::sum);
    }
  }

  private static double prominence(Zone zone) {
    return switch (zone) {
      case HEADLINE -> 3;
      case LEAD -> 1.5;
      case BODY, HEADING -> 1;
    };
  }

  /** All frames met, strongest first. */
  List<FrameShare> shares(Messages messages) {
    return votes.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(vote ->
            new FrameShare(
                vote.getKey(),
                messages.label(Messages.Kind.FRAMES, vote.getKey()),
                Math.round(vote.getValue() / sum * GRAIN) / GRAIN))
        .toList();
  }

  /** How many votes there are. */
  double votes() {
    return sum;
  }

  /**
   * How far one frame outweighs the others: Herfindahl's index between equal shares (0) and one
   * frame alone (1).
   */
  double dominance(int frames) {
    double squares = votes.values().stream().mapToDouble(v -> v / sum * v / sum).sum();
    return sum == 0 ? 0 : Component.clip((squares - 1.0 / frames) / (1 - 1.0 / frames));
  }

  /** The headline's strongest frame, where its words point to one. */
  Optional<String> headlineFirst() {
    return headline.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /**
   * True where the headline's strongest frame is not among the three strongest of the whole text.
   */
  boolean headlineStandsApart() {
    return headlineFirst().filter(this::isMinor).isPresent();
  }

  private boolean isMinor(String first) {
    return votes.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(3)
        .noneMatch(vote -> vote.getKey().equals(first));
  }
}
