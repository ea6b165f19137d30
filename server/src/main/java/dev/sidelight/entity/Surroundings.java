package dev.sidelight.entity;

import dev.sidelight.lexicon.Entry;
import dev.sidelight.lexicon.Finding;
import dev.sidelight.lexicon.Findings;
import dev.sidelight.text.Sentence;
import dev.sidelight.text.Span;
import dev.sidelight.text.Text;
import dev.sidelight.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everything that the stages of this package look up around a word: text, cues, casing, gazetteers.
 */
final class Surroundings {
  /** An entry of the lexicon {@code places} with this weight is a country, below it a city. */
  private static final double COUNTRY = 1;

  /** From this weight on, an entry of the lexicon {@code places} is a name, below it a demonym. */
  private static final double NAME = 0.8;

  private static final double DEMONYM = 0.6;

  private final Text text;
  private final Cues cues;
  private final Casing casing;
  private final GivenNames givenNames;
  private final Set<String> vocabulary;
  private final Map<Integer, Gazetteer.Hit> hits;
  private final Map<Integer, Finding> countries = new HashMap<>();
  private final boolean[] demonym;
  private final int[] nextPronoun;
  private final Nouns nouns;
  private final Map<String, List<Finding>> byCountry = new TreeMap<>();

  Surroundings(
      Text text,
      Findings findings,
      Cues cues,
      GivenNames givenNames,
      Gazetteer gazetteer,
      Set<String> vocabulary,
      Optional<String> home) {
    this.text = text;
    this.cues = cues;
    this.casing = new Casing(text);
    this.givenNames = givenNames;
    this.vocabulary = vocabulary;
    this.hits = gazetteer.find(text);
    this.demonym = new boolean[text.tokens().size()];
    this.nextPronoun = pronouns(demonym.length);
    List<Finding> named = findings.select("places", f -> f.weight() >= DEMONYM);
    named.forEach(this::place);
    Namesakes namesakes = new Namesakes(hits.values(), named, home);
    hits.replaceAll((token, hit) -> namesakes.settled(hit));
    if (nouns()) {
      hits.values().removeIf(this::plainWord);
    }
    this.nouns = new Nouns(this, text);
  }

  /**
   * A name that is also a word of the language counts where only a place can stand; with its
   * article it counts inside a sentence.
   */
  private boolean plainWord(Gazetteer.Hit hit) {
    int token = hit.first();
    if (hit.end() == token + 1) {
      return word(token) && !(placed(token) && hit.name().kind() == Gazetteer.Kind.PLACE);
    }
    return hit.end() == token + 2
        && casing.opens(token)
        && cues.is(token, Cue.NAME_ARTICLE)
        && word(token + 1);
  }

  private boolean word(int token) {
    return vocabulary.contains(form(token)) && !casing.shout(token);
  }

  private boolean placed(int token) {
    return cues.is(token - 1, Cue.PLACE_BEFORE);
  }

  private int[] pronouns(int size) {
    int[] next = new int[size + 1];
    next[size] = size;
    for (int i = size - 1; i >= 0; i--) {
      next[i] = cues.at(i).filter(Cue::pronoun).isPresent() ? i : next[i + 1];
    }
    return next;
  }

  /** Index of the first pronoun from a word on; the number of words where there is none. */
  int nextPronoun(int token) {
    return nextPronoun[token];
  }

  private void place(Finding finding) {
    if (finding.weight() >= NAME) {
      countries.put(finding.firstToken(), finding);
    } else {
      Arrays.fill(demonym, finding.firstToken(), finding.endToken(), true);
      byCountry.computeIfAbsent(finding.category(), code -> new ArrayList<>()).add(finding);
    }
  }

  Text text() {
    return text;
  }

  Cues cues() {
    return cues;
  }

  Casing casing() {
    return casing;
  }

  GivenNames givenNames() {
    return givenNames;
  }

  int size() {
    return demonym.length;
  }

  /** The well-known organisation or place, or the country, whose name begins at a word. */
  Optional<Gazetteer.Hit> known(int token) {
    Optional<Gazetteer.Hit> hit = Optional.ofNullable(hits.get(token));
    Optional<Gazetteer.Hit> country = Optional.ofNullable(countries.get(token)).map(this::hit);
    if (hit.isEmpty() || country.isEmpty()) {
      return hit.or(() -> country);
    }
    return hit.get().end() > country.get().end() ? hit : prefer(hit.get(), country.get());
  }

  /** A city or region says more than its country; a country's own name is the country. */
  private static Optional<Gazetteer.Hit> prefer(Gazetteer.Hit hit, Gazetteer.Hit country) {
    boolean same = hit.end() == country.end() && hit.name().id().indexOf('/') > 0;
    return Optional.of(same ? hit : country);
  }

  private Gazetteer.Hit hit(Finding finding) {
    String code = finding.category();
    String term = finding.entry().term();
    String id = finding.weight() < COUNTRY ? code + "/" + term.toLowerCase(Locale.ROOT) : code;
    boolean ordinary = finding.entry().is(Entry.Flag.AMB);
    Gazetteer.Name name =
        new Gazetteer.Name(Gazetteer.Kind.PLACE, id, Optional.of(code), term, ordinary);
    return new Gazetteer.Hit(List.of(name), finding.firstToken(), finding.endToken());
  }

  /** True for the adjective or noun of a country's people. */
  boolean demonym(int token) {
    return token >= 0 && token < demonym.length && demonym[token];
  }

  /** The countries whose people or adjective is named, by code. */
  List<Place> demonyms() {
    return byCountry.entrySet().stream().map(e -> demonym(e.getKey(), e.getValue())).toList();
  }

  private Place demonym(String code, List<Finding> found) {
    List<Mention> mentions =
        found.stream().map(f -> new Mention(f.firstToken(), f.endToken())).toList();
    Finding first = found.getFirst();
    String name = surface(first.firstToken(), first.endToken());
    return new Place(name, Optional.of(code), Optional.of(code), true, mentions);
  }

  /** The word in lower case; empty outside the text. */
  String form(int token) {
    return token >= 0 && token < size() ? text.tokens().get(token).form() : "";
  }

  /** The word as printed. */
  String surface(int token) {
    return text.surface(text.tokens().get(token));
  }

  /** True inside quotation marks. */
  boolean quoted(int token) {
    return text.tokens().get(token).quoted();
  }

  /** True for a word that the language or this text writes in small letters. */
  boolean ordinary(int token) {
    return casing.seenSmall(form(token)) || vocabulary.contains(form(token));
  }

  /** True for a word of the language, in lower case. */
  boolean word(String form) {
    return vocabulary.contains(form);
  }

  /** True for a word that ends like a plural of the language and not like one of its towns. */
  boolean plural(int token) {
    return known(token).isEmpty() && ends(token, "pluralEndings") && !ends(token, "townEndings");
  }

  private boolean ends(int token, String setting) {
    return text.language().words(setting).stream().anyMatch(form(token)::endsWith);
  }

  /** True in a language that gives its nouns a capital. */
  boolean nouns() {
    return text.language().has(Nouns.ARE_CAPITAL);
  }

  /** True for a word that has its capital only as a noun. */
  boolean noun(int token) {
    return nouns.is(token);
  }

  /** The words of a stretch as printed, an acronym or a suffix with its last stop. */
  String surface(int first, int end) {
    String printed = text.cut(text.span(first, end));
    String last = form(end - 1);
    boolean dotted = last.indexOf('.') > 0 || text.language().closingAbbreviations().contains(last);
    Span span = text.tokens().get(end - 1).span();
    return dotted && text.field(span.field()).startsWith(".", span.end()) ? printed + "." : printed;
  }

  /** True where both words stand in one sentence. */
  boolean together(int a, int b) {
    return a >= 0
        && b >= 0
        && a < size()
        && b < size()
        && text.tokens().get(a).sentence() == text.tokens().get(b).sentence();
  }

  /** Index behind the last word of the next sentence of the paragraph, or of this one. */
  int endOfNext(Sentence sentence) {
    List<Sentence> all = text.sentences();
    int next = sentence.index() + 1;
    boolean goesOn = next < all.size() && all.get(next).block() == sentence.block();
    return goesOn ? all.get(next).endToken() : sentence.endToken();
  }

  /** What is printed between a word and the next. */
  String gap(int token) {
    Token here = text.tokens().get(token);
    Token next = text.tokens().get(token + 1);
    return text.field(here.span().field()).substring(here.span().end(), next.span().start());
  }

  /**
   * What is printed before a word, back to the word before it; a stop at the start of a sentence.
   */
  String gapBefore(int token) {
    return together(token - 1, token) ? gap(token - 1) : ".";
  }

  /** What is printed behind a word, up to the next word; a stop at the end of a sentence. */
  String gapBehind(int token) {
    return together(token, token + 1) ? gap(token) : ".";
  }
}
