package dev.sidelight.concept;

import dev.sidelight.entity.Gender;
import dev.sidelight.entity.Mention;
import dev.sidelight.entity.Person;
import dev.sidelight.entity.Source;
import dev.sidelight.entity.Utterance;
import dev.sidelight.language.Messages;
import dev.sidelight.lexicon.Finding;
import dev.sidelight.tag.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is named and who speaks by gender, and words that treat the genders unequally: gendered
 * nouns, looks, family, stereotypes, blame of victims (method, section 8). Works the same in both
 * directions; unknown gender stays unknown.
 */
final class GenderBias implements Concept {
  private static final String ID = "gender-bias";
  private static final int LEAST_PEOPLE = 5;
  private static final int LEAST_SPEAKERS = 3;
  private static final int PERSON_REACH = 8;
  private static final int FEW = 3;
  private static final Set<String> OF_PERSONS = Set.of("appearance", "family");
  private static final Set<String> WORDING =
      Set.of("gendered-noun", "generic-masculine", "diminutive", "marking", "unequal-naming");
  private static final Set<String> STEREOTYPES =
      Set.of("stereotype", "generalisation", "role-bound");
  private static final Set<String> VICTIMS = Set.of("victim-blame", "minimising");

  /** Two-sided binomial tests at a tenth: so many of n of one gender are hardly chance. */
  private static final double CHANCE = 0.1;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public ConceptScore assess(Reading reading, Calibration calibration, Messages messages) {
    Census census = new Census(reading);
    boolean subject = violence(reading) || census.words() == 0;
    List<Component> components = new ArrayList<>();
    if (!subject && census.known() >= LEAST_PEOPLE) {
      components.add(balance("mentions", calibration, census.women(), census.men()));
    }
    if (!subject && census.speakers() >= LEAST_SPEAKERS) {
      components.add(
          balance(
              "voices", calibration, census.speaking(Gender.FEMALE), census.speaking(Gender.MALE)));
    }
    wordings(reading, calibration, components);
    List<LedgerLine> ledger = new Ledger(ID, reading.text(), messages).ofComponents(components);
    List<Mark> marks = components.stream().flatMap(c -> c.marks().stream()).toList();
    Exhibits exhibits = new Exhibits(ID, reading, messages);
    List<Evidence> evidence = exhibits.of(marks);
    int quoted = (int) evidence.stream().filter(e -> e.voice() == Evidence.Voice.SOURCE).count();
    String explanation = explain(messages, census, components, evidence, exhibits);
    Optional<String> withheld =
        census.known() == 0 && marks.isEmpty() ? Optional.of("no-people") : Optional.empty();
    return new Verdict(ID, reading, calibration.scale(ID), messages)
        .of(
            new Verdict.Findings(ledger, evidence, quoted, List.of(), List.of(), explanation),
            withheld);
  }

  private static void wordings(
      Reading reading, Calibration calibration, List<Component> components) {
    double thousands = Math.max(0.4, reading.text().words() / 1000.0);
    List<Mark> terms = marks(reading, f -> WORDING.contains(f.category()), "terms");
    components.add(component("terms", calibration, terms, FEW * thousands));
    List<Mark> personal =
        marks(
            reading,
            f -> OF_PERSONS.contains(f.category()) && nearPerson(reading, f),
            "looks-and-family");
    components.add(component("looks-and-family", calibration, personal, FEW));
    List<Mark> stereotypes = marks(reading, f -> STEREOTYPES.contains(f.category()), "stereotypes");
    components.add(component("stereotypes", calibration, stereotypes, 2));
    naming(reading, calibration).ifPresent(components::add);
    if (violence(reading)) {
      List<Mark> victims = marks(reading, f -> VICTIMS.contains(f.category()), "victims");
      components.add(component("victims", calibration, victims, 2));
      long structure =
          reading.findings().of(ID, "structure").stream().map(Finding::entry).distinct().count();
      double value = structure == 0 ? 1 : structure == 1 ? 0.5 : 0;
      components.add(
          new Component(
              "structure", calibration.value(ID, "structure"), value, (int) structure, List.of()));
    }
  }

  private static Component component(
      String id, Calibration calibration, List<Mark> marks, double enough) {
    double sum = marks.stream().mapToDouble(m -> m.weight() * m.factor()).sum();
    return Component.of(id, calibration.value(ID, id), sum / enough, marks);
  }

  private static List<Mark> marks(
      Reading reading, java.util.function.Predicate<Finding> condition, String category) {
    return reading.findings().select(ID, condition).stream()
        .map(f -> Mark.of(f, Voicing.factor(reading, f.firstToken()), 0).as(category))
        .toList();
  }

  /** True where a person is named shortly before or behind, in the same sentence. */
  private static boolean nearPerson(Reading reading, Finding finding) {
    return reading.entities().people().stream()
        .flatMap(p -> p.mentions().stream())
        .filter(m -> reading.text().tokens().get(m.firstToken()).sentence() == finding.sentence())
        .anyMatch(m ->
            m.firstToken() - finding.endToken() <= PERSON_REACH
                && finding.firstToken() - m.endToken() <= PERSON_REACH);
  }

  /**
   * The subject is violence of a gendered kind: then numbers of women and men are facts, not
   * findings.
   */
  private static boolean violence(Reading reading) {
    return reading.findings().of(ID, "violence").size() >= FEW;
  }

  /** One gender by first name, the other by surname, where both are met often enough to tell. */
  private static Optional<Component> naming(Reading reading, Calibration calibration) {
    Map<Gender, int[]> counts = new EnumMap<>(Gender.class);
    Map<Gender, List<Mark>> firsts = new EnumMap<>(Gender.class);
    for (Person person : reading.entities().people()) {
      for (Mention mention : person.mentions()) {
        count(reading, person, mention, counts, firsts);
      }
    }
    int[] women = counts.getOrDefault(Gender.FEMALE, new int[2]);
    int[] men = counts.getOrDefault(Gender.MALE, new int[2]);
    if (women[0] + women[1] < FEW || men[0] + men[1] < FEW) {
      return Optional.empty();
    }
    double gap = share(women) - share(men);
    Gender familiar = gap > 0 ? Gender.FEMALE : Gender.MALE;
    List<Mark> marks = Math.abs(gap) > 0.3 ? firsts.getOrDefault(familiar, List.of()) : List.of();
    return Optional.of(
        Component.of(
            "naming", calibration.value(ID, "naming"), marks.isEmpty() ? 0 : Math.abs(gap), marks));
  }

  private static double share(int[] counts) {
    return counts[0] / (double) (counts[0] + counts[1]);
  }

  /** Counts a one-word mention as first name (0) or surname (1). */
  private static void count(
      Reading reading,
      Person person,
      Mention mention,
      Map<Gender, int[]> counts,
      Map<Gender, List<Mark>> firsts) {
    List<String> names = List.of(person.name().split(" ", -1));
    if (mention.endToken() - mention.firstToken() != 1
        || names.size() < 2
        || Voicing.quoted(reading, mention.firstToken())) {
      return;
    }
    String word = reading.text().surface(reading.text().tokens().get(mention.firstToken()));
    int kind = word.equals(names.getFirst()) ? 0 : word.equals(names.getLast()) ? 1 : 2;
    if (kind == 2) {
      return;
    }
    counts.computeIfAbsent(person.gender(), g -> new int[2])[kind]++;
    if (kind == 0) {
      firsts
          .computeIfAbsent(person.gender(), g -> new ArrayList<>())
          .add(
              new Mark(
                  word,
                  "naming",
                  "first-name-only",
                  1,
                  1,
                  0,
                  mention.firstToken(),
                  mention.endToken(),
                  List.of(names.getLast()),
                  Optional.empty(),
                  false));
    }
  }

  private static Component balance(String id, Calibration calibration, int women, int men) {
    int all = women + men;
    double share = all == 0 ? 0.5 : women / (double) all;
    boolean chance = twoSided(Math.min(women, men), all) >= CHANCE;
    double value = chance ? 0 : Math.abs(0.5 - share) / 0.5;
    return new Component(id, calibration.value(ID, id), Component.clip(value), all, List.of());
  }

  /** The chance that a fair coin falls at most k times of n on one side, both sides together. */
  private static double twoSided(int k, int n) {
    double term = Math.pow(0.5, n);
    double sum = 0;
    for (int i = 0; i <= k; i++) {
      sum += term;
      term = term * (n - i) / (i + 1);
    }
    return Math.min(1, 2 * sum);
  }

  /** Numbers of people and speakers by gender. */
  private record Census(Reading reading) {
    int people(Gender gender) {
      return (int) reading.entities().people().stream().filter(p -> p.gender() == gender).count();
    }

    int women() {
      return people(Gender.FEMALE);
    }

    int men() {
      return people(Gender.MALE);
    }

    int known() {
      return women() + men();
    }

    int words() {
      return reading.text().words();
    }

    int speakers() {
      return speaking(Gender.FEMALE) + speaking(Gender.MALE);
    }

    int speaking(Gender gender) {
      List<Source> sources = reading.voices().sources();
      return (int)
          reading.voices().utterances().stream()
              .map(Utterance::source)
              .filter(java.util.OptionalInt::isPresent)
              .map(source -> sources.get(source.getAsInt()))
              .distinct()
              .filter(source -> source.gender() == gender)
              .count();
    }
  }

  private static String explain(
      Messages messages,
      Census census,
      List<Component> components,
      List<Evidence> evidence,
      Exhibits exhibits) {
    Wording wording = new Wording(ID, messages);
    wording.sayIf(
        census.known() > 0, "people", Map.of("women", census.women(), "men", census.men()));
    wording.sayIf(
        census.speakers() > 0,
        "speakers",
        Map.of("women", census.speaking(Gender.FEMALE), "men", census.speaking(Gender.MALE)));
    components.stream()
        .filter(c -> c.value() > 0)
        .sorted(Comparator.comparingDouble(c -> -c.value() * c.weight()))
        .limit(2)
        .forEach(c ->
            wording.say(
                c.id(), Map.of("count", c.count(), "quotes", quotes(wording, c, exhibits))));
    evidence.stream()
        .filter(e -> e.category().equals("terms") && !e.neutral().isEmpty())
        .findFirst()
        .ifPresent(e ->
            wording.sayIfRoom(
                true,
                "plainer",
                Map.of(
                    "loaded", wording.quote(LanguageBias.exact(e)),
                    "plain", wording.quote(e.neutral().getFirst()))));
    wording.sayIf(evidence.isEmpty(), "none", Map.of("words", census.words()));
    return wording.text();
  }

  private static String quotes(Wording wording, Component component, Exhibits exhibits) {
    Stream<String> words = component.marks().stream().map(exhibits::quote);
    return wording.quotes(words);
  }
}
