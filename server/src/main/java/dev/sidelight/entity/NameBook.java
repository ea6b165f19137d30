package dev.sidelight.entity;

import dev.sidelight.lexicon.PhraseTrie;
import dev.sidelight.text.Sentence;
import dev.sidelight.text.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Brings the candidates of one text together: the same name once, short forms with long ones. */
final class NameBook {
  private static final int STRONG = 5;

  private final Surroundings around;
  private final NameJudge judge;
  private final Map<List<String>, Named> names = new LinkedHashMap<>();
  private final Map<Named, Named> shortForms = new LinkedHashMap<>();
  private Named before = new Named("");
  private int behind = -1;

  NameBook(Surroundings around) {
    this.around = around;
    this.judge = new NameJudge(around);
  }

  /** Takes one candidate in. */
  void add(Candidate candidate) {
    String surface = surface(candidate);
    Named named = names.computeIfAbsent(Named.words(surface), words -> new Named(surface));
    named.add(candidate, judge.judge(candidate));
    if (bracketed(candidate)) {
      shortForms.put(named, before);
    }
    before = named;
    behind = candidate.end();
  }

  /** The name as printed, a well-known one without the ending of its genitive. */
  private String surface(Candidate candidate) {
    String printed = around.surface(candidate.first(), candidate.end());
    return candidate
        .known()
        .map(Gazetteer.Name::surface)
        .filter(name -> around.nouns() && printed.equals(name + Gazetteer.GENITIVE))
        .orElse(printed);
  }

  /** True for an acronym in brackets behind the name before it. */
  private boolean bracketed(Candidate candidate) {
    return candidate.first() == behind
        && candidate.words() == 1
        && around.casing().shout(candidate.first())
        && around.gapBefore(candidate.first()).strip().equals("(")
        && before.words().getFirst().charAt(0) == around.form(candidate.first()).charAt(0);
  }

  /** What the candidates amount to. */
  Entities entities() {
    List<Named> people = people();
    List<Named> organisations = organisations();
    List<Named> places = merged(of(Points.Kind.PLACE));
    loud(people, organisations, places);
    GenderReader gender = new GenderReader(around, people);
    return new Entities(
        ranked(people).stream().map(gender::person).toList(),
        ranked(organisations).stream().map(NameBook::organisation).toList(),
        withDemonyms(ranked(places)));
  }

  private List<Named> of(Points.Kind kind) {
    return new ArrayList<>(names.values().stream().filter(n -> n.kind() == kind).toList());
  }

  // -- people

  /** Full names first; a surname or a lone given name joins the full name that holds it. */
  private List<Named> people() {
    List<Named> full = new ArrayList<>();
    Map<String, Named> byLast = new HashMap<>();
    Map<String, Named> byFirst = new HashMap<>();
    names.values().stream()
        .filter(n -> n.words().size() > 1 && n.kind() == Points.Kind.PERSON)
        .sorted(Comparator.comparingInt((Named n) -> -n.words().size()))
        .forEach(n -> join(n, full, byLast, byFirst));
    for (Named one : List.copyOf(names.values())) {
      if (one.words().size() == 1) {
        single(one, full, byLast, byFirst);
      }
    }
    return full;
  }

  private static void join(
      Named named, List<Named> full, Map<String, Named> byLast, Map<String, Named> byFirst) {
    Named longer = byLast.get(named.words().getLast());
    if (longer != null && longer.words().containsAll(named.words())) {
      longer.take(named);
      return;
    }
    full.add(named);
    byLast.putIfAbsent(named.words().getLast(), named);
    byFirst.putIfAbsent(named.words().getFirst(), named);
  }

  private void single(
      Named one, List<Named> full, Map<String, Named> byLast, Map<String, Named> byFirst) {
    String word = one.words().getFirst();
    Named owner = byLast.getOrDefault(word, byFirst.get(word));
    if (owner == null && around.nouns() && word.endsWith(Gazetteer.GENITIVE)) {
      owner = byLast.get(word.substring(0, word.length() - 1));
    }
    boolean taken = owner != null && !elsewhere(one);
    if (taken) {
      owner.take(one);
      names.remove(one.words());
    } else if (one.kind() == Points.Kind.PERSON) {
      full.add(one);
    }
  }

  /** True where much speaks for a place or an organisation of the same name. */
  private static boolean elsewhere(Named one) {
    return Math.max(one.points().organisation(), one.points().place()) >= STRONG;
  }

  // -- organisations and places

  private List<Named> organisations() {
    List<Named> merged = merged(of(Points.Kind.ORGANISATION));
    Map<String, Named> byInitials = new HashMap<>();
    merged.stream()
        .filter(n -> n.words().size() > 1)
        .forEach(n -> byInitials.putIfAbsent(initials(n), n));
    Set<Named> kept = new HashSet<>(merged);
    List<Named> out = new ArrayList<>();
    for (Named named : merged) {
      Named longer =
          named.words().size() == 1
              ? shortForms.getOrDefault(named, byInitials.get(named.words().getFirst()))
              : null;
      if (longer == null || !kept.contains(longer)) {
        out.add(named);
      } else {
        longer.take(named);
      }
    }
    return out;
  }

  /** The first letters of the words that have a capital, in lower case. */
  private static String initials(Named named) {
    StringBuilder letters = new StringBuilder();
    for (String word : named.surface().split("[\\s\\-]+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        letters.append(Character.toLowerCase(word.charAt(0)));
      }
    }
    return letters.toString();
  }

  /** One entry for all names of the same well-known thing, under the longest. */
  private static List<Named> merged(List<Named> all) {
    Map<String, Named> byId = new LinkedHashMap<>();
    List<Named> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingInt((Named n) -> -n.surface().length()));
    for (Named named : sorted) {
      String id = named.known().map(Gazetteer.Name::id).orElse(String.join(" ", named.words()));
      Named before = byId.putIfAbsent(id, named);
      if (before != null) {
        before.take(named);
      }
    }
    return new ArrayList<>(byId.values());
  }

  // -- title-case lines

  /** In a title-case line only names count that the rest of the text has. */
  @SafeVarargs
  private void loud(List<Named>... lists) {
    PhraseTrie.Builder<Named> builder = PhraseTrie.builder();
    for (List<Named> list : lists) {
      list.forEach(named -> forms(named).forEach(form -> builder.add(form, named)));
    }
    PhraseTrie<Named> trie = builder.build();
    int[] numbers = trie.symbols(around.text().tokens().stream().map(t -> t.form()).toList());
    for (Sentence sentence : around.text().sentences()) {
      if (around.casing().loud(sentence.firstToken())) {
        loud(trie, numbers, sentence);
      }
    }
  }

  /** The forms of a name in the text, as lower-case words. */
  private List<List<String>> forms(Named named) {
    return named.mentions().stream().map(this::forms).distinct().toList();
  }

  private List<String> forms(Mention mention) {
    return around.text().tokens().subList(mention.firstToken(), mention.endToken()).stream()
        .map(token -> token.form())
        .toList();
  }

  private void loud(PhraseTrie<Named> trie, int[] numbers, Sentence sentence) {
    int i = sentence.firstToken();
    while (i < sentence.endToken()) {
      Optional<Mention> longest = longest(trie, numbers, i, sentence.endToken());
      i = longest.map(Mention::endToken).orElse(i + 1);
    }
  }

  /** Adds the longest name that begins at a word to its mentions. */
  private Optional<Mention> longest(PhraseTrie<Named> trie, int[] numbers, int from, int to) {
    if (!around.casing().capital(from)) {
      return Optional.empty();
    }
    Map<Integer, Named> byEnd = new TreeMap<>();
    trie.walk(numbers, from, to, (end, named) -> byEnd.put(end, named.getFirst()));
    Optional<Integer> end = byEnd.keySet().stream().reduce((a, b) -> b);
    Optional<Mention> mention = end.map(e -> new Mention(from, e));
    mention.ifPresent(m -> byEnd.get(m.endToken()).add(m));
    return mention;
  }

  // -- order and records

  /** Most prominent first: the headline counts thrice, the lead half as much again. */
  private List<Named> ranked(List<Named> all) {
    Map<Named, Double> prominence = new HashMap<>();
    all.forEach(named -> prominence.put(named, prominence(named)));
    List<Named> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparingDouble((Named n) -> -prominence.get(n))
            .thenComparingInt(Named::firstToken));
    return sorted;
  }

  private double prominence(Named named) {
    return named.mentions().stream()
        .mapToDouble(m -> weight(around.text().sentenceOf(m.firstToken()).zone()))
        .sum();
  }

  private static double weight(Zone zone) {
    return switch (zone) {
      case HEADLINE -> 3;
      case LEAD -> 1.5;
      case BODY, HEADING -> 1;
    };
  }

  private static Organisation organisation(Named named) {
    return new Organisation(
        named.surface(), named.known().map(Gazetteer.Name::id), named.mentions());
  }

  private static Place place(Named named) {
    return new Place(
        named.surface(),
        named.known().map(Gazetteer.Name::id),
        named.known().flatMap(Gazetteer.Name::country),
        false,
        named.mentions());
  }

  /** Places by name, then those of which only the adjective or the people are named. */
  private List<Place> withDemonyms(List<Named> places) {
    List<Place> out = new ArrayList<>(places.stream().map(NameBook::place).toList());
    out.addAll(around.demonyms());
    return out;
  }
}
