package dev.sidelight.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sidelight.data.DataException;
import dev.sidelight.data.Tsv;
import dev.sidelight.language.Inflection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconReaderTest {
  private static final Inflection INFLECTION =
      Inflection.of(
          Tsv.parse(
              "inflection.tsv", "paradigm\tword\tending\tstrip\tadd\nfixed\tonly\t*\t0\t0\n"));
  private static final String HEADER = String.join("\t", LexiconReader.COLUMNS) + "\n";
  private static final String GOOD = "calm\tfixed\t-\tpraise\t1\tpraise\t-\t-\t-\thouse\n";

  private static String row(String... changes) {
    String[] cells = GOOD.strip().split("\t", -1);
    for (String change : changes) {
      String[] pair = change.split("=", 2);
      cells[LexiconReader.COLUMNS.indexOf(pair[0])] = pair[1];
    }
    return String.join("\t", cells) + "\n";
  }

  private static DataException refused(String rows) {
    return assertThrows(
        DataException.class,
        () -> LexiconReader.read("x", Tsv.parse("x.tsv", HEADER + rows), INFLECTION, false));
  }

  @Test
  void readsAGoodRow() {
    var entries = LexiconReader.read("x", Tsv.parse("x.tsv", HEADER + GOOD), INFLECTION, false);
    assertEquals("calm", entries.getFirst().term());
    assertEquals("x", entries.getFirst().lexicon());
  }

  @ParameterizedTest
  @CsvSource({
    "weight=x, 'x.tsv:2 expected a weight from -1 to 3, found x'",
    "weight=7, 'x.tsv:2 expected a weight from -1 to 3, found 7'",
    "part=noun, 'x.tsv:2 expected a paradigm of the language, found noun'",
    "flags=loud, 'x.tsv:2 expected a flag out of amb, cs, headline, start, found loud'"
  })
  void namesTheBadCell(String change, String expected) {
    assertTrue(refused(row(change)).getMessage().contains(expected));
  }

  @Test
  void namesEveryBadRow() {
    String message = refused(row("term=a", "weight=9") + row("term=b", "part=zzz")).getMessage();
    assertTrue(message.contains("x.tsv:2") && message.contains("x.tsv:3"), message);
  }

  @Test
  void refusesATermTwiceAndRowsOutOfOrder() {
    assertTrue(refused(GOOD + GOOD).getMessage().contains("x.tsv:3"));
    assertTrue(refused(row("term=b") + row("term=a")).getMessage().contains("sorted by term"));
  }

  @Test
  void refusesAnAmbiguousEntryThatWeighsMuch() {
    assertTrue(refused(row("flags=amb", "weight=2")).getMessage().contains("at most 1"));
  }

  @Test
  void refusesARowWithTooFewCells() {
    assertTrue(
        refused("calm\tfixed\n").getMessage().contains("x.tsv:2 expected 10 cells, found 2"));
  }

  @Test
  void refusesOtherColumns() {
    DataException e =
        assertThrows(
            DataException.class,
            () -> LexiconReader.read("x", Tsv.parse("x.tsv", "term\tweight\n"), INFLECTION, false));
    assertTrue(e.getMessage().startsWith("x.tsv:1 expected the columns"));
  }
}
