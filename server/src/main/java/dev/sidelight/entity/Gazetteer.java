package dev.sidelight.entity;

import dev.sidelight.data.Tsv;
import dev.sidelight.lexicon.PhraseTrie;
import dev.sidelight.text.Text;
import dev.sidelight.text.TextReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The well-known organisations, places and surnames of {@code world/*.tsv}, found in a text by one
 * walk, as spelt. Countries are not here: each language has its own names for them.
 */
final class Gazetteer {
  private static final int SHORT = 3;

  /** The setting of a language that writes every noun of a name with its capital. */
  private static final String KEEP_CAPITALS = "namesKeepTheirCapitals";

  /** The ending of a genitive, where a language writes it without a mark. */
  static final String GENITIVE = "s";

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}' ]");

  private static final Pattern DOTTED = Pattern.compile("\\p{L}(\\.\\p{L})+\\.?");

  /** What a name may be. */
  enum Kind {
    PERSON,
    ORGANISATION,
    PLACE
  }

  /**
   * One name of a row.
   *
   * @param id the row's id; a person's name
   * @param country ISO 3166-1 code
   * @param surface the name or alias, as spelt
   * @param ordinary true where it is also a word, a given name or a surname
   */
  record Name(Kind kind, String id, Optional<String> country, String surface, boolean ordinary) {}

  /**
   * A name met in a text.
   *
   * @param names the name and its namesakes, at least one
   */
  record Hit(List<Name> names, int first, int end) {
    /** The name that is meant. */
    Name name() {
      return names.getFirst();
    }
  }

  private final PhraseTrie<Name> trie;

  private Gazetteer(PhraseTrie<Name> trie) {
    this.trie = trie;
  }

  /** Reads both tables, cut into words as the reader's language does it. */
  static Gazetteer load(TextReader reader) {
    PhraseTrie.Builder<Name> trie = PhraseTrie.builder();
    for (Tsv.Row row : Tsv.read("world/organisations.tsv").rows()) {
      add(trie, reader, row, Kind.ORGANISATION);
    }
    List<Tsv.Row> places = Tsv.read("world/places.tsv").rows();
    places.stream().filter(r -> !namesake(r)).forEach(r -> add(trie, reader, r, Kind.PLACE));
    places.stream().filter(Gazetteer::namesake).forEach(r -> add(trie, reader, r, Kind.PLACE));
    for (Tsv.Row row : Tsv.read("world/people.tsv").rows()) {
      add(trie, reader, row, Kind.PERSON, row.get("name"), row.get("name"), false);
    }
    return new Gazetteer(trie.build());
  }

  /** True for a place that another of its name surpasses. */
  private static boolean namesake(Tsv.Row row) {
    return row.list("flags").contains("namesake");
  }

  private static void add(
      PhraseTrie.Builder<Name> trie, TextReader reader, Tsv.Row row, Kind kind) {
    boolean ordinary = row.list("flags").contains("context");
    add(trie, reader, row, kind, row.get("id"), row.get("name"), ordinary);
    row.list("aliases")
        .forEach(alias -> add(trie, reader, row, kind, row.get("id"), alias, ordinary));
  }

  private static void add(
      PhraseTrie.Builder<Name> trie,
      TextReader reader,
      Tsv.Row row,
      Kind kind,
      String id,
      String surface,
      boolean ordinary) {
    List<String> words = reader.words(surface).stream().map(word -> undotted(word.form())).toList();
    if (!words.isEmpty()) {
      Name name = new Name(kind, id, row.optional("country"), surface, ordinary);
      trie.add(words, name);
      if (reader.language().has(Nouns.ARE_CAPITAL) && surface.length() > SHORT) {
        trie.add(genitive(words), name);
      }
    }
  }

  /** {@code F.B.I.} is written {@code FBI} as well. */
  private static String undotted(String form) {
    return DOTTED.matcher(form).matches() ? form.replace(".", "") : form;
  }

  private static List<String> genitive(List<String> words) {
    List<String> genitive = new ArrayList<>(words);
    genitive.set(words.size() - 1, words.getLast() + GENITIVE);
    return genitive;
  }

  /** The longest name that begins at each word, by that word's index. */
  Map<Integer, Hit> find(Text text) {
    int[] numbers =
        trie.symbols(text.tokens().stream().map(token -> undotted(token.form())).toList());
    Map<Integer, Hit> hits = new HashMap<>();
    boolean genitive = text.language().has(Nouns.ARE_CAPITAL);
    boolean exact = text.language().has(KEEP_CAPITALS);
    for (int i = 0; i < numbers.length; i++) {
      int first = i;
      boolean loose = !exact && !text.stopWords().contains(text.tokens().get(i).form());
      trie.walk(
          numbers,
          i,
          text.sentenceOf(i).endToken(),
          (end, names) ->
              spelt(names, text.cut(text.span(first, end)), genitive, loose)
                  .ifPresent(met -> hits.put(first, new Hit(met, first, end))));
    }
    return hits;
  }

  /** The names that are printed so; empty where none is. */
  private static Optional<List<Name>> spelt(
      List<Name> names, String printed, boolean genitive, boolean loose) {
    List<Name> met =
        names.stream()
            .filter(name ->
                spelt(name.surface(), printed, loose)
                    || (genitive && genitive(name.surface(), printed, loose)))
            .toList();
    return Optional.of(met).filter(list -> !list.isEmpty());
  }

  private static boolean genitive(String surface, String printed, boolean loose) {
    return printed.length() > surface.length() && spelt(surface + GENITIVE, printed, loose);
  }

  /**
   * True where a printed form is the name: an acronym of up to three letters exactly, longer ones
   * also as a word ({@code Unicef}).
   *
   * @param loose whether a name of several words may have other capitals behind the first letter
   *     ({@code Front national}); one that begins with an article may not ({@code Le monde entier})
   */
  private static boolean spelt(String surface, String printed, boolean loose) {
    String name = plain(surface);
    String here = plain(printed);
    if (name.equals(here)) {
      return true;
    }
    return name.length() > SHORT
        && name.equalsIgnoreCase(here)
        && name.charAt(0) == here.charAt(0)
        && (name.indexOf(' ') > 0 ? loose : here.equals(capitalised(name)));
  }

  private static String plain(String name) {
    return MARKS.matcher(name.replace('’', '\'').replace('-', ' ')).replaceAll("");
  }

  private static String capitalised(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
