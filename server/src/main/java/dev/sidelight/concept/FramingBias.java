package dev.sidelight.concept;

import dev.sidelight.entity.Utterance;
import dev.sidelight.extract.Article;
import dev.sidelight.language.Messages;
import dev.sidelight.lexicon.Finding;
import dev.sidelight.tag.Reading;
import dev.sidelight.text.Token;
import dev.sidelight.text.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One-sided presentation: one frame that crowds out the others, a headline and lead that are
 * stronger than the body, harm without an actor, one side that supplies the words, a headline that
 * shouts (method, section 5).
 */
final class FramingBias implements Concept {
  private static final String ID = "framing-bias";
  private static final int FRAMES = 17;
  private static final int LEAST_VOTES = 5;
  private static final int LEAST_EVENTS = 3;
  private static final int LEAST_SOURCES = 3;
  private static final int FEW_WORDS = 40;
  private static final double MOST_CUES = 0.5;
  private static final double CLOSE = 0.05;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public ConceptScore assess(Reading reading, Calibration calibration, Messages messages) {
    Frames frames = new Frames(reading, calibration);
    List<Component> components = components(reading, calibration, frames);
    List<Mark> marks = components.stream().flatMap(c -> c.marks().stream()).toList();
    Exhibits exhibits = new Exhibits(ID, reading, messages);
    List<LedgerLine> ledger = new Ledger(ID, reading.text(), messages).ofComponents(components);
    List<Evidence> evidence = exhibits.of(marks);
    Verdict verdict = new Verdict(ID, reading, calibration.scale(ID), messages);
    List<FrameShare> shares = frames.shares(messages);
    String explanation =
        explain(messages, frames, components, exhibits, verdict.level(Ledger.measure(ledger)));
    Optional<String> withheld =
        reading.article().genre() == Article.Genre.LIVE ? Optional.of("live") : Optional.empty();
    return verdict.of(
        new Verdict.Findings(ledger, evidence, 0, List.of(), shares, explanation), withheld);
  }

  private static List<Component> components(
      Reading reading, Calibration calibration, Frames frames) {
    List<Component> components = new ArrayList<>();
    List<Mark> loaded = new LoadedLanguage(reading, calibration).marks();
    if (frames.votes() >= LEAST_VOTES) {
      components.add(dominance(calibration, frames));
    }
    components.add(slant(reading, calibration, loaded, frames));
    Agency agency = new Agency(reading);
    if (agency.events() >= LEAST_EVENTS) {
      double value = (agency.share() - 0.5) / 0.4;
      List<Mark> shown = value > 0 ? agency.agentless() : List.of();
      components.add(Component.of("agency", calibration.value(ID, "agency"), value, shown));
    }
    attribution(reading, calibration).ifPresent(components::add);
    if (!reading.article().headline().isEmpty()) {
      components.add(headline(reading, calibration, loaded));
    }
    return components;
  }

  private static Component dominance(Calibration calibration, Frames frames) {
    double value = (frames.dominance(FRAMES) - calibration.value(ID, "usual-dominance")) / 0.35;
    return new Component(
        "dominance", calibration.value(ID, "dominance"), Component.clip(value), 1, List.of());
  }

  /** Headline and lead against the body. */
  private static Component slant(
      Reading reading, Calibration calibration, List<Mark> loaded, Frames frames) {
    LoadedLanguage language = new LoadedLanguage(reading, calibration);
    double front = language.value(loaded, List.of(Zone.HEADLINE, Zone.LEAD));
    double body = language.value(loaded, List.of(Zone.BODY, Zone.HEADING));
    double value = Component.clip((front - body) / 0.6) + (frames.headlineStandsApart() ? 0.3 : 0);
    List<Mark> marks =
        loaded.stream()
            .filter(m -> value > 0 && m.weight() * m.factor() >= 1)
            .filter(m -> front(reading, m))
            .map(m -> m.as("slant"))
            .toList();
    return Component.of("slant", calibration.value(ID, "slant"), value, marks);
  }

  private static boolean front(Reading reading, Mark mark) {
    Zone zone = reading.text().sentenceOf(mark.firstToken()).zone();
    return zone == Zone.HEADLINE || zone == Zone.LEAD;
  }

  /** The part of the attributed words that the most quoted source supplies. */
  private static Optional<Component> attribution(Reading reading, Calibration calibration) {
    Map<Integer, Integer> words = new java.util.TreeMap<>();
    for (Utterance utterance : reading.voices().utterances()) {
      utterance.source().ifPresent(s -> words.merge(s, utterance.words(), Integer::sum));
    }
    int all = words.values().stream().mapToInt(Integer::intValue).sum();
    if (words.isEmpty() || all < FEW_WORDS) {
      return Optional.empty();
    }
    double most =
        (double) words.values().stream().mapToInt(Integer::intValue).max().orElse(0) / all;
    double value =
        words.size() == 1
            ? 1
            : words.size() < LEAST_SOURCES ? (most - 0.75) / 0.25 : (most - 0.6) / 0.35;
    return Optional.of(
        new Component(
            "attribution",
            calibration.value(ID, "attribution"),
            Component.clip(value),
            words.size(),
            List.of()));
  }

  /** A headline that sells: sensation, teasing, shouting. */
  private static Component headline(Reading reading, Calibration calibration, List<Mark> loaded) {
    List<Mark> marks = new ArrayList<>();
    loaded.stream()
        .filter(m -> zone(reading, m) == Zone.HEADLINE && m.weight() >= 1)
        .filter(m ->
            List.of("sensation", "emotion", "moral-outrage", "ridicule").contains(m.category()))
        .map(m -> m.as("headline"))
        .forEach(marks::add);
    for (Finding finding : reading.findings().select(ID, f -> shouts(reading, f))) {
      marks.add(Mark.of(finding, 1, 0).as("headline"));
    }
    double sum = marks.stream().mapToDouble(Mark::weight).sum() + signs(reading);
    return Component.of("headline", calibration.value(ID, "headline"), sum / 4, marks);
  }

  private static boolean shouts(Reading reading, Finding finding) {
    boolean headline = reading.text().sentences().get(finding.sentence()).zone() == Zone.HEADLINE;
    return headline
        && (finding.category().equals("clickbait") || finding.category().equals("headline-shout"));
  }

  /** Exclamation marks, three dots, a question, words in capitals that are no acronyms. */
  private static double signs(Reading reading) {
    String headline = reading.article().headline();
    long shouted =
        reading.text().tokens().stream()
            .takeWhile(token -> token.span().field() == dev.sidelight.text.Field.HEADLINE)
            .filter(token -> capitals(reading, token))
            .count();
    boolean all = shouted * 2 > reading.text().tokens().size();
    return (headline.contains("!") ? 1 : 0)
        + (headline.endsWith("?") ? 0.5 : 0)
        + (headline.endsWith("…") || headline.endsWith("...") ? 0.5 : 0)
        + (all ? 0 : Math.min(1, shouted * 0.5));
  }

  private static boolean capitals(Reading reading, Token token) {
    String word = reading.text().surface(token);
    return word.length() >= 6 && word.chars().allMatch(Character::isUpperCase);
  }

  private static Zone zone(Reading reading, Mark mark) {
    return reading.text().sentenceOf(mark.firstToken()).zone();
  }

  private static String explain(
      Messages messages, Frames frames, List<Component> components, Exhibits exhibits, int level) {
    Wording wording = new Wording(ID, messages);
    List<FrameShare> shares = frames.shares(messages);
    shares(wording, shares);
    if (shares.size() > 1) {
      frames.headlineFirst().ifPresent(first -> headlineFirst(wording, shares, first));
    }
    List<Component> speaking =
        components.stream()
            .filter(c -> c.value() > 0.05)
            .sorted(Comparator.comparingDouble(c -> -c.value() * c.weight()))
            .limit(2)
            .toList();
    for (Component component : speaking) {
      Stream<String> words =
          component.marks().stream()
              .sorted(Comparator.comparingDouble(m -> -m.weight()))
              .map(exhibits::quote);
      String quotes = wording.quotes(words);
      wording.say(
          component.id() + (component.marks().isEmpty() ? "" : "-quoted"),
          Map.of("quotes", quotes, "count", component.count(), "number", component.marks().size()));
    }
    wording.sayIf(speaking.isEmpty(), "even", Map.of());
    if (shares.size() > 3 && level > 0) {
      wording.say("missing", Map.of("frame", shares.getLast().label()));
    }
    return wording.text();
  }

  private static void headlineFirst(Wording wording, List<FrameShare> shares, String first) {
    shares.stream()
        .filter(share -> share.id().equals(first))
        .forEach(share ->
            wording.say(
                "headline-first",
                Map.of(
                    "frame", share.label(),
                    "same", String.valueOf(share.equals(shares.getFirst())))));
  }

  private static void shares(Wording wording, List<FrameShare> shares) {
    if (shares.isEmpty()) {
      wording.say("no-frame", Map.of());
    } else if (shares.size() == 1) {
      wording.say("one-frame", Map.of("frame", shares.getFirst().label()));
    } else {
      wording.say(
          "frames",
          Map.of(
              "lean", lean(shares.getFirst().share(), shares.get(1).share()),
              "frame", shares.getFirst().label(),
              "share", Math.round(100 * shares.getFirst().share()),
              "second", shares.get(1).label(),
              "secondShare", Math.round(100 * shares.get(1).share())));
    }
  }

  /** How clearly the first frame leads. */
  private static String lean(double first, double second) {
    return first >= MOST_CUES ? "most" : first - second < CLOSE ? "close" : "ahead";
  }
}
