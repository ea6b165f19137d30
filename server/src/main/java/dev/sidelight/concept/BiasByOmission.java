package dev.sidelight.concept;

import dev.sidelight.entity.Mention;
import dev.sidelight.entity.VoicesPart;
import dev.sidelight.extract.Article;
import dev.sidelight.language.Messages;
import dev.sidelight.lexicon.Finding;
import dev.sidelight.tag.Reading;
import dev.sidelight.text.Selector;
import dev.sidelight.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one article can show of what it leaves out: the basic facts, an answer of those accused,
 * enough and various sources, the perspectives that reports on its topic have, a base for its
 * figures (method, section 6). It never claims more than that something was not found in this text.
 */
final class BiasByOmission implements Concept {
  static final String ID = "bias-by-omission";

  private static final int SHORT_WORDS = 250;
  private static final int LEAST_FIGURES = 3;
  private static final int ENOUGH_SOURCES = 4;
  private static final int ENOUGH_KINDS = 3;
  private static final double FRONT = 0.4;
  private static final double MOST_POINTS = 0.65;
  private static final double FEW_POINTS = 0.4;
  private static final Set<String> KINDS =
      Set.of(
          "source-official",
          "source-expert",
          "source-affected",
          "source-civil",
          "source-company",
          "source-document",
          "source-media");

  private final Checklists checklists;

  BiasByOmission(Checklists checklists) {
    this.checklists = checklists;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public ConceptScore assess(Reading reading, Calibration calibration, Messages messages) {
    Inquiry inquiry = new Inquiry(reading, calibration, messages);
    inquiry.basics();
    inquiry.replies();
    inquiry.sources();
    inquiry.perspectives();
    inquiry.figures();
    return inquiry.result();
  }

  /** One article's inquiry: what was looked for, component by component. */
  private final class Inquiry {
    private final Reading reading;
    private final Calibration calibration;
    private final Messages messages;
    private final List<Component> components = new ArrayList<>();
    private final List<Searched> searched = new ArrayList<>();
    private final List<String> unanswered = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private int named;

    private Inquiry(Reading reading, Calibration calibration, Messages messages) {
      this.reading = reading;
      this.calibration = calibration;
      this.messages = messages;
    }

    /** Who, when, where, why and how, in headline, lead and the first two fifths. */
    private void basics() {
      double gaps = 0;
      gaps += look("who", 1, Stream.concat(people(), organisations()));
      gaps += look("when", 1, findings("when"));
      gaps += look("where", 1, places());
      gaps += look("why", 0.5, findings("why"));
      gaps += look("how", 0.5, findings("how"));
      add("basics", gaps / 4, List.of());
    }

    private double look(String what, double gap, Stream<Span> spans) {
      Optional<Span> first = spans.filter(this::inFront).findFirst();
      note("searched." + what, Map.of(), first);
      return first.isPresent() ? 0 : gap;
    }

    private boolean inFront(Span span) {
      return span.field() == dev.sidelight.text.Field.HEADLINE
          || span.start() <= FRONT * reading.text().body().length();
    }

    /** Whether those whom the text reports as accused are given a word. */
    private void replies() {
      List<Accused.Party> parties = new Accused(reading).parties();
      if (parties.isEmpty() || opinion()) {
        return;
      }
      List<Mark> marks = new ArrayList<>();
      for (Accused.Party party : parties) {
        Finding accusation = party.accusation();
        Map<String, String> slots = Map.of("name", party.name());
        searched.add(
            new Searched(
                messages.text("searched.reply", slots),
                party.answered(),
                Optional.empty(),
                Optional.empty()));
        if (!party.answered()) {
          unanswered.add(party.name());
          marks.add(Mark.of(accusation, 1, 0).as("reply"));
        }
      }
      add("reply", (double) unanswered.size() / parties.size(), marks);
    }

    /** How many named sources there are and of how many kinds. */
    private void sources() {
      named =
          (int)
              reading.voices().sources().stream()
                  .filter(s ->
                      s.kind() == VoicesPart.Speaker.Kind.PERSON
                          || s.kind() == VoicesPart.Speaker.Kind.ORGANISATION)
                  .count();
      Set<String> kinds =
          findingsWhere(f -> KINDS.contains(f.category()))
              .map(Finding::category)
              .collect(Collectors.toSet());
      searched.add(counted("searched.sources", named, named >= 2));
      searched.add(counted("searched.kinds", kinds.size(), kinds.size() >= 2));
      if (opinion()) {
        return;
      }
      List<Mark> vague =
          findingsWhere(
                  f -> f.category().equals("vague-source") || f.category().equals("anonymous"))
              .map(f -> Mark.of(f, 1, 0).as("sources"))
              .toList();
      double few =
          Math.max(1 - named / (double) ENOUGH_SOURCES, 1 - kinds.size() / (double) ENOUGH_KINDS);
      double value = few + (vague.size() > named ? 0.2 : 0);
      add("sources", isShort() ? value / 2 : value, vague);
    }

    private Searched counted(String key, int count, boolean found) {
      return new Searched(
          messages.text(key, Map.of("count", count)), found, Optional.empty(), Optional.empty());
    }

    /** The perspectives on the checklist of the article's topic. */
    private void perspectives() {
      List<String> aspects = isShort() ? List.of() : checklists.of(reading.tags());
      for (String aspect : aspects) {
        Optional<Span> first =
            reading.findings().of("aspects", aspect).stream().map(Finding::span).findFirst();
        searched.add(searched(messages.title(Messages.Kind.ASPECTS, aspect), first));
        if (first.isEmpty()) {
          missing.add(messages.label(Messages.Kind.ASPECTS, aspect));
        }
      }
      if (!aspects.isEmpty()) {
        add("perspectives", missing.size() / (double) aspects.size(), List.of());
      }
    }

    /** Figures of change or share without anything to compare them with, and without a source. */
    private void figures() {
      Set<Integer> based =
          findingsWhere(
                  f -> f.category().equals("comparator") || f.category().equals("source-document"))
              .map(Finding::sentence)
              .collect(Collectors.toSet());
      List<Finding> figures = findingsWhere(f -> f.category().equals("figure")).toList();
      List<Mark> bare =
          figures.stream()
              .filter(f ->
                  !based.contains(f.sentence()) && reading.voices().at(f.firstToken()).isEmpty())
              .map(f -> Mark.of(f, 1, 0).as("figures"))
              .toList();
      if (figures.size() >= LEAST_FIGURES) {
        double share = bare.size() / (double) figures.size();
        searched.add(counted("searched.figures", bare.size(), bare.isEmpty()));
        add("figures", share, bare);
      }
    }

    private ConceptScore result() {
      Exhibits exhibits = new Exhibits(ID, reading, messages);
      List<LedgerLine> ledger = new Ledger(ID, reading.text(), messages).ofComponents(components);
      List<Evidence> evidence =
          exhibits.of(
              components.stream()
                  .filter(c -> c.value() > 0)
                  .flatMap(c -> c.marks().stream())
                  .toList());
      Verdict verdict = new Verdict(ID, reading, calibration.scale(ID), messages);
      return verdict.of(
          new Verdict.Findings(ledger, evidence, 0, searched, List.of(), explanation()),
          withheld());
    }

    private Optional<String> withheld() {
      if (reading.article().access() == Article.Access.TEASER) {
        return Optional.of("teaser");
      }
      return reading.article().genre() == Article.Genre.LIVE
          ? Optional.of("live")
          : Optional.empty();
    }

    private String explanation() {
      Wording wording = new Wording(ID, messages);
      wording.sayIf(
          !unanswered.isEmpty(),
          "unanswered",
          Map.of("names", wording.list(unanswered), "count", unanswered.size()));
      wording.sayIf(
          !missing.isEmpty(),
          "missing",
          Map.of(
              "aspects",
              wording.list(missing.stream().limit(3).toList()),
              "count",
              missing.size()));
      long present = searched.stream().filter(Searched::found).count();
      wording.say("sources", Map.of("count", named, "anonymous", anonymous()));
      return wording
          .say("checked", Map.of("found", present, "all", searched.size(), "part", part(present)))
          .text();
    }

    /** How much of the checklist was found. */
    private String part(long present) {
      double share = present / (double) searched.size();
      return share == 1
          ? "all"
          : share >= MOST_POINTS ? "most" : share < FEW_POINTS ? "few" : "some";
    }

    private long anonymous() {
      return reading.voices().sources().stream()
          .filter(s -> s.kind() == VoicesPart.Speaker.Kind.ANONYMOUS)
          .count();
    }

    private void add(String id, double value, List<Mark> marks) {
      components.add(Component.of(id, calibration.value(ID, id), value, marks));
    }

    private void note(String key, Map<String, ?> slots, Optional<Span> where) {
      searched.add(searched(messages.text(key, slots), where));
    }

    private Searched searched(String label, Optional<Span> where) {
      return new Searched(
          label,
          where.isPresent(),
          where.map(Span::field),
          where.map(s -> Selector.pair(reading.text().field(s.field()), s.start(), s.end())));
    }

    private boolean opinion() {
      return reading.article().genre() == Article.Genre.OPINION;
    }

    private boolean isShort() {
      return reading.text().words() < SHORT_WORDS;
    }

    private Stream<Finding> findingsWhere(Predicate<Finding> condition) {
      return reading.findings().select(ID, condition).stream();
    }

    private Stream<Span> findings(String category) {
      return findingsWhere(f -> f.category().equals(category)).map(Finding::span);
    }

    private Stream<Span> people() {
      return spans(reading.entities().people().stream().flatMap(p -> p.mentions().stream()));
    }

    private Stream<Span> organisations() {
      return spans(reading.entities().organisations().stream().flatMap(o -> o.mentions().stream()));
    }

    private Stream<Span> places() {
      return spans(reading.entities().places().stream().flatMap(p -> p.mentions().stream()));
    }

    private Stream<Span> spans(Stream<Mention> mentions) {
      return mentions
          .sorted(Comparator.comparingInt(Mention::firstToken))
          .map(m -> reading.text().span(m.firstToken(), m.endToken()));
    }
  }
}
