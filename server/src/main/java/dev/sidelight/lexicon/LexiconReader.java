package dev.sidelight.lexicon;

import dev.sidelight.data.DataException;
import dev.sidelight.data.Tsv;
import dev.sidelight.language.Inflection;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads one lexicon file and refuses every bad row by file and line. */
final class LexiconReader {
  static final List<String> COLUMNS =
      List.of(
          "term",
          "part",
          "flags",
          "category",
          "weight",
          "reason",
          "neutral",
          "gloss",
          "example",
          "source");
  private static final double LEAST = -1;
  private static final double MOST = 3;

  private final Tsv table;
  private final Inflection inflection;
  private final boolean cased;
  private final List<String> problems = new ArrayList<>();

  private LexiconReader(Tsv table, Inflection inflection, boolean cased) {
    this.table = table;
    this.inflection = inflection;
    this.cased = cased;
  }

  /**
   * The entries of a file.
   *
   * @param id the lexicon's id
   * @param cased whether a capital makes another word of a term, as German nouns have it
   * @throws DataException naming every bad row
   */
  static List<Entry> read(String id, Tsv table, Inflection inflection, boolean cased) {
    if (!table.columns().equals(COLUMNS)) {
      throw new DataException(
          table.file() + ":1 expected the columns " + COLUMNS + ", found " + table.columns());
    }
    return new LexiconReader(table, inflection, cased).entries(id);
  }

  private List<Entry> entries(String id) {
    List<Entry> entries = new ArrayList<>(table.rows().size());
    Map<String, String> seen = new HashMap<>();
    String before = "";
    for (Tsv.Row row : table.rows()) {
      check(row, before, seen);
      before = row.get("term");
      entries.add(entry(id, row));
    }
    if (!problems.isEmpty()) {
      throw new DataException(problems);
    }
    return List.copyOf(entries);
  }

  private void check(Tsv.Row row, String before, Map<String, String> seen) {
    String term = row.get("term");
    row.cells().forEach(cell -> expect(row, !cell.isBlank(), "no empty cell", row.cells()));
    expect(row, compare(before, term) < 0, "rows sorted by term, after " + before, term);
    expect(row, inflection.knows(row.get("part")), "a paradigm of the language", row.get("part"));
    String key = cased || row.get("flags").contains("cs") ? term : term.toLowerCase(Locale.ROOT);
    String other = seen.put(key, row.where());
    expect(row, other == null, "a term once", term + ", also at " + other);
  }

  private Entry entry(String id, Tsv.Row row) {
    double weight = weight(row);
    Set<Entry.Flag> flags = flags(row);
    if (flags.contains(Entry.Flag.AMB)) {
      expect(row, weight <= 1, "a weight of at most 1 with the flag amb", weight);
    }
    return new Entry(
        id,
        row.get("term"),
        row.get("part"),
        flags,
        row.get("category"),
        weight,
        row.get("reason"),
        row.list("neutral"),
        row.optional("gloss"),
        row.optional("example"),
        row.get("source"));
  }

  private double weight(Tsv.Row row) {
    try {
      double weight = Double.parseDouble(row.get("weight"));
      expect(row, weight >= LEAST && weight <= MOST, "a weight from -1 to 3", row.get("weight"));
      return weight;
    } catch (NumberFormatException e) {
      expect(row, false, "a weight from -1 to 3", row.get("weight"));
      return 0;
    }
  }

  private Set<Entry.Flag> flags(Tsv.Row row) {
    Set<Entry.Flag> flags = EnumSet.noneOf(Entry.Flag.class);
    if (row.get("flags").equals("-")) {
      return flags;
    }
    for (String flag : row.get("flags").split(",", -1)) {
      try {
        flags.add(Entry.Flag.valueOf(flag.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        expect(row, false, "a flag out of amb, cs, headline, start", flag);
      }
    }
    return flags;
  }

  private void expect(Tsv.Row row, boolean holds, String expected, Object found) {
    if (!holds) {
      problems.add(row.where() + " expected " + expected + ", found " + found);
    }
  }

  /** Code point order, the order of {@code LC_ALL=C sort}. */
  private static int compare(String a, String b) {
    int n = Math.min(a.length(), b.length());
    for (int i = 0; i < n; i++) {
      if (a.charAt(i) != b.charAt(i)) {
        return Integer.compare(a.codePointAt(i), b.codePointAt(i));
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
