package dev.sidelight.concept;

import dev.sidelight.language.Messages;
import dev.sidelight.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts marks and components into the lines of a ledger whose points add up to the measure. */
final class Ledger {
  private static final double GRAIN = 1e4;
  private static final int WORDS = 12;

  private final String concept;
  private final Text text;
  private final Messages messages;

  Ledger(String concept, Text text, Messages messages) {
    this.concept = concept;
    this.text = text;
    this.messages = messages;
  }

  /** One line a category, the heaviest first. */
  List<LedgerLine> ofMarks(List<Mark> marks) {
    Map<String, List<Mark>> groups = new LinkedHashMap<>();
    marks.forEach(
        mark -> groups.computeIfAbsent(mark.category(), c -> new ArrayList<>()).add(mark));
    return groups.entrySet().stream()
        .map(group -> line(group.getKey(), group.getValue()))
        .sorted(
            Comparator.comparingDouble((LedgerLine line) -> -Math.abs(line.points()))
                .thenComparing(LedgerLine::category))
        .toList();
  }

  /** One line a component; components that do not apply are not given here. */
  List<LedgerLine> ofComponents(List<Component> components) {
    double whole = components.stream().mapToDouble(Component::weight).sum();
    return components.stream()
        .map(c ->
            new LedgerLine(
                c.id(),
                label(c.id()),
                c.count(),
                round(c.weight() / whole),
                round(c.value() * c.weight() / whole),
                words(c.marks())))
        .toList();
  }

  /** The sum of the lines, free of binary dust. */
  static double measure(List<LedgerLine> lines) {
    return round(lines.stream().mapToDouble(LedgerLine::points).sum());
  }

  /** The name of a category in the card's language. */
  String label(String category) {
    return messages.text("category." + concept + "." + category);
  }

  private LedgerLine line(String category, List<Mark> marks) {
    double weight = marks.stream().mapToDouble(Mark::weight).average().orElse(0);
    double points = marks.stream().mapToDouble(Mark::points).sum();
    return new LedgerLine(
        category, label(category), marks.size(), round(weight), round(points), words(marks));
  }

  private List<String> words(List<Mark> marks) {
    Set<String> words = new LinkedHashSet<>();
    marks.forEach(mark -> words.add(text.cut(text.span(mark.firstToken(), mark.endToken()))));
    return words.stream().limit(WORDS).toList();
  }

  static double round(double value) {
    return Math.round(value * GRAIN) / GRAIN;
  }
}
