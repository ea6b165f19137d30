package dev.sidelight.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sidelight.data.Resources;
import dev.sidelight.data.Tsv;
import dev.sidelight.language.Inflection;
import dev.sidelight.language.Language;
import dev.sidelight.text.Text;
import dev.sidelight.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of every lexicon: the reader takes it, its example holds it, its source is named. */
class LexiconFilesTest {
  /** Lexicons of single words and names, whose phrases need no example. */
  private static final Set<String> LISTS =
      Set.of(
          "aspects",
          "entities",
          "frames",
          "goals",
          "keywords",
          "places",
          "polarity",
          "questions",
          "summary",
          "themes",
          "topics");

  private static List<String> tags() {
    return files().stream().map(file -> file.split("/", -1)[1]).distinct().toList();
  }

  private static List<String> files() {
    return Resources.under("languages/").stream()
        .filter(file -> file.contains("/lexicons/"))
        .toList();
  }

  /** A draft may lack some, and its cards say so; what every card is made of is never missing. */
  @Test
  void everyLanguageHasTheSameLexicons() {
    Set<Set<String>> names =
        tags().stream()
            .filter(tag -> !Language.load(tag).has("draft"))
            .map(tag ->
                files().stream()
                    .filter(file -> file.startsWith("languages/" + tag + "/"))
                    .map(file -> file.substring(file.lastIndexOf('/') + 1))
                    .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
            .collect(Collectors.toSet());
    assertEquals(1, names.size(), names::toString);
    for (String tag : tags()) {
      for (String id : List.of("entities", "places", "summary")) {
        assertTrue(files().contains("languages/" + tag + "/lexicons/" + id + ".tsv"), tag + id);
      }
    }
  }

  @Test
  void everySourceIsNamed() {
    Set<String> sources =
        Tsv.read("sources.tsv").rows().stream()
            .map(row -> row.get("key"))
            .collect(Collectors.toSet());
    List<String> bad = new ArrayList<>();
    Resources.under("").stream()
        .filter(file -> file.endsWith(".tsv"))
        .map(Tsv::read)
        .filter(table -> table.columns().contains("source"))
        .flatMap(table -> table.rows().stream())
        .filter(row -> !sources.contains(row.get("source")))
        .forEach(row -> bad.add(row.where() + " " + row.get("source")));
    assertEquals(List.of(), bad);
  }

  @TestFactory
  Stream<DynamicTest> everyExampleHoldsItsEntry() {
    return files().stream()
        .map(file -> DynamicTest.dynamicTest(file, () -> assertEquals("", faults(file))));
  }

  private static String faults(String file) {
    String[] path = file.split("/", -1);
    String id = path[3].substring(0, path[3].length() - ".tsv".length());
    Language language = Language.load(path[1]);
    Inflection inflection = Inflection.load(path[1]);
    boolean cased = language.has("nounsAreCapital");
    Lexicon lexicon = new Lexicon(id, LexiconReader.read(id, Tsv.read(file), inflection, cased));
    Lexicons lexicons =
        Lexicons.of(
            path[1],
            List.of(lexicon),
            inflection,
            Texts.reader(path[1]),
            Set.copyOf(language.words("stemmedLexicons")));
    List<String> faults = new ArrayList<>();
    for (Entry entry : lexicon.entries()) {
      String example = entry.example().orElse(mustHaveExample(id, entry) ? "" : entry.term());
      if (!found(lexicons, id, entry, path[1], example)) {
        faults.add(entry.term() + " is not found in: " + example);
      }
    }
    return faults.stream().limit(200).collect(Collectors.joining("\n"));
  }

  private static boolean found(
      Lexicons lexicons, String id, Entry entry, String tag, String example) {
    boolean headline = entry.is(Entry.Flag.HEADLINE);
    Text text = Texts.read(tag, headline ? example : "", headline ? "" : example);
    return lexicons.find(text).of(id).stream()
        .anyMatch(finding -> finding.entry().term().equals(entry.term()));
  }

  private static boolean mustHaveExample(String id, Entry entry) {
    boolean gap = entry.term().contains("…");
    boolean innocent = entry.weight() == 0;
    boolean phrase = entry.term().indexOf(' ') > 0 || entry.term().indexOf('-') > 0;
    boolean bound = !entry.flags().isEmpty() && !entry.flags().equals(Set.of(Entry.Flag.AMB));
    return LISTS.contains(id) ? gap : gap || innocent || phrase || bound;
  }

  @Test
  void aLexiconOfAConceptHasPlainWordingForItsLoadedWords() {
    for (String tag : tags()) {
      String file = "languages/" + tag + "/lexicons/language-bias.tsv";
      if (!Tsv.exists(file)) {
        continue;
      }
      Tsv table = Tsv.read(file);
      List<Tsv.Row> loaded =
          table.rows().stream().filter(row -> row.get("category").startsWith("loaded-")).toList();
      long plain = loaded.stream().filter(row -> !row.get("neutral").equals("-")).count();
      assertTrue(plain >= 0.4 * loaded.size(), tag + " " + plain + " of " + loaded.size());
    }
  }
}
