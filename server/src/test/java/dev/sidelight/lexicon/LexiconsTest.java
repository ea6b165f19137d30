package dev.sidelight.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sidelight.data.Tsv;
import dev.sidelight.language.Inflection;
import dev.sidelight.language.Language;
import dev.sidelight.text.Text;
import dev.sidelight.text.TextReader;
import dev.sidelight.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LexiconsTest {
  private static final Inflection INFLECTION =
      Inflection.of(
          Tsv.parse(
              "inflection.tsv",
              """
              paradigm\tword\tending\tstrip\tadd
              fixed\tonly\t*\t0\t0
              noun\tlast\t*\t0\t0 s
              """));

  private static List<String> found(Set<String> stemmed, String text, String... rows) {
    String table = String.join("\t", LexiconReader.COLUMNS) + "\n" + String.join("\n", rows) + "\n";
    Lexicon lexicon =
        new Lexicon("x", LexiconReader.read("x", Tsv.parse("x.tsv", table), INFLECTION, false));
    Text read = Texts.read("en", "", text);
    return Lexicons.of("en", List.of(lexicon), INFLECTION, Texts.reader("en"), stemmed)
        .find(read)
        .of("x")
        .stream()
        .map(f -> f.entry().term() + "=" + read.cut(f.span()))
        .toList();
  }

  private static String row(String term, String part, String flags, double weight) {
    return String.join(
        "\t", term, part, flags, "c", String.valueOf(weight), "r", "-", "-", "-", "house");
  }

  @Test
  void theLongerEntryMasksTheWordInside() {
    String[] rows = {row("fire", "noun", "-", 1), row("fire brigade", "noun", "-", 0)};
    assertEquals(
        List.of("fire brigade=fire brigades"), found(Set.of(), "Two fire brigades came.", rows));
  }

  @Test
  void hyphenAndBlankAreTheSame() {
    String[] rows = {row("left-wing", "fixed", "-", 1)};
    assertEquals(
        List.of("left-wing=left-wing", "left-wing=left wing"),
        found(Set.of(), "A left-wing party, the left wing.", rows));
  }

  @Test
  void aGapStaysInsideItsSentence() {
    String[] rows = {row("either … or", "fixed", "-", 1)};
    assertEquals(
        List.of("either … or=either we go or"),
        found(Set.of(), "It is either we go or stay.", rows));
    assertEquals(List.of(), found(Set.of(), "Take either. Or stay.", rows));
  }

  @Test
  void ofTwoThatEndTogetherTheOneWithoutAGapWins() {
    String[] rows = {row("either today or", "fixed", "-", 0), row("either … or", "fixed", "-", 1)};
    assertEquals(
        List.of("either today or=either today or"),
        found(Set.of(), "It is either today or tomorrow.", rows));
  }

  @Test
  void capitalsCountOnlyWhereTheRowSaysSo() {
    String[] rows = {row("Turkey", "fixed", "cs", 1)};
    assertEquals(List.of("Turkey=Turkey"), found(Set.of(), "In Turkey they eat turkey.", rows));
  }

  @Test
  void aStartEntryCountsAtTheStartOnly() {
    String[] rows = {row("but", "fixed", "start", 1)};
    assertEquals(List.of("but=But"), found(Set.of(), "But he, but not she, came.", rows));
  }

  @Test
  void stemsJoinWhatFormsKeepApart() {
    String[] rows = {row("policy", "fixed", "-", 1)};
    assertEquals(List.of(), found(Set.of(), "New policies came.", rows));
    assertEquals(List.of("policy=policies"), found(Set.of("x"), "New policies came.", rows));
  }

  @Test
  void ownWordsReplaceTheHouseEntryThatTheyOverlap() {
    String table =
        String.join("\t", LexiconReader.COLUMNS) + "\n" + row("plan", "fixed", "-", 1) + "\n";
    Lexicon house =
        new Lexicon("x", LexiconReader.read("x", Tsv.parse("x.tsv", table), INFLECTION, false));
    Text text = Texts.read("en", "", "The plan grows.");
    Findings found =
        Lexicons.of("en", List.of(house), INFLECTION, Texts.reader("en"), Set.of()).find(text);
    Entry own =
        new Entry(
            "x",
            "plan grows",
            "fixed",
            Set.of(),
            "c",
            2,
            "own-word",
            List.of(),
            java.util.Optional.empty(),
            java.util.Optional.empty(),
            "own");
    Findings all = found.with(Lexicons.own(List.of(own), Texts.reader("en")).find(text));
    assertEquals(List.of("plan grows"), all.of("x").stream().map(f -> f.entry().term()).toList());
  }

  /** A language of this test's own: nouns have capitals, verbs part from their prefix. */
  private static final Language CASED =
      new Language(
          "xx",
          List.of(),
          "",
          Set.of(),
          Set.of(),
          List.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Map.of("nounsAreCapital", "true", "clauseOpeners", "und"));

  private static List<String> foundCased(String text, String... rows) {
    Inflection inflection =
        Inflection.of(
            Tsv.parse(
                "inflection.tsv",
                """
                paradigm\tword\tending\tstrip\tadd
                fixed\tonly\t*\t0\t0
                verb\tlast\ten\t2\ten t
                trenn\tsplit\tan\t0\tverb
                """));
    String table = String.join("\t", LexiconReader.COLUMNS) + "\n" + String.join("\n", rows) + "\n";
    Lexicon lexicon =
        new Lexicon("x", LexiconReader.read("x", Tsv.parse("x.tsv", table), inflection, true));
    TextReader reader = new TextReader(CASED);
    Text read = reader.read(Texts.article("", text));
    return Lexicons.of("xx", List.of(lexicon), inflection, reader, Set.of())
        .find(read)
        .of("x")
        .stream()
        .map(f -> read.cut(f.span()))
        .toList();
  }

  @Test
  void aNounIsFoundByItsCapitalWhereTheLanguageWritesOne() {
    String noun = row("Sucht", "fixed", "-", 1);
    assertEquals(List.of("Sucht"), foundCased("Er sucht Hilfe gegen die Sucht.", noun));
    String adjective = row("große", "fixed", "-", 1);
    assertEquals(
        List.of("große", "Große"),
        foundCased("Die Große Koalition hat große Pläne. Große Worte.", adjective));
  }

  @Test
  void aPartedVerbClosesItsClause() {
    String verb = row("anklagen", "trenn", "-", 1);
    assertEquals(
        List.of("klagt die Firma an"), foundCased("Sie klagt die Firma an, sagt er.", verb));
    assertEquals(List.of("klagt sie an"), foundCased("Er klagt sie an und geht.", verb));
    assertEquals(List.of(), foundCased("Sie klagt an der Tür.", verb));
  }
}
