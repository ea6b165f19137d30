package dev.sidelight.language;

import dev.sidelight.data.DataException;
import dev.sidelight.data.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The paradigms of a language: they make all forms of a term from its dictionary form. Read from
 * {@code inflection.tsv} with the columns paradigm, word (which word of a longer term inflects),
 * ending, strip, add.
 */
public final class Inflection {
  private enum Which {
    FIRST,
    LAST,
    ALL,
    ONLY
  }

  /**
   * One way to make forms: cut {@code strip} letters off, add each ending; or a list of whole
   * forms.
   */
  private record Rule(int strip, boolean whole, List<String> add) {
    List<String> forms(String word) {
      if (whole) {
        return add;
      }
      String base = word.substring(0, Math.max(0, word.length() - strip));
      return add.stream().map(ending -> ending.equals("0") ? base : base + ending).toList();
    }
  }

  private static final class Paradigm {
    private final Which which;
    private final Map<String, Rule> endings = new HashMap<>();
    private final Map<String, Rule> words = new HashMap<>();

    private Paradigm(Which which) {
      this.which = which;
    }

    private Optional<Rule> rule(String word) {
      Rule exact = words.get(word);
      if (exact != null) {
        return Optional.of(exact);
      }
      for (int i = 0; i < word.length(); i++) {
        Rule rule = endings.get(word.substring(i));
        if (rule != null) {
          return Optional.of(rule);
        }
      }
      return Optional.ofNullable(endings.get("*"));
    }
  }

  private final String file;
  private final Map<String, Paradigm> paradigms = new HashMap<>();

  private Inflection(String file) {
    this.file = file;
  }

  /** Reads the paradigms of a language. */
  public static Inflection load(String tag) {
    return of(Tsv.read(Language.folder(tag) + "inflection.tsv"));
  }

  /**
   * Reads paradigms from a table.
   *
   * @throws DataException naming every bad row
   */
  public static Inflection of(Tsv table) {
    Inflection inflection = new Inflection(table.file());
    List<String> problems = new ArrayList<>();
    for (Tsv.Row row : table.rows()) {
      try {
        inflection.add(row);
      } catch (IllegalArgumentException e) {
        problems.add(row.where() + " " + e.getMessage());
      }
    }
    if (!problems.isEmpty()) {
      throw new DataException(problems);
    }
    return inflection;
  }

  /** True where the language has this paradigm. */
  public boolean knows(String paradigm) {
    return paradigms.containsKey(paradigm);
  }

  /**
   * All forms of a term, the term itself first.
   *
   * @param term dictionary form, one or more words
   * @param paradigm a name that {@link #knows} accepts
   */
  public Set<String> forms(String term, String paradigm) {
    Paradigm found = paradigms.get(paradigm);
    if (found == null) {
      throw new DataException(file + " expected a paradigm named " + paradigm + ", found none");
    }
    Set<String> forms = new LinkedHashSet<>();
    forms.add(term);
    switch (found.which) {
      case ALL -> all(term, found, forms);
      case FIRST -> {
        int cut = end(term, 0);
        inflect(found, "", term.substring(0, cut), term.substring(cut), forms);
      }
      case LAST -> {
        int cut = Math.max(term.lastIndexOf(' '), term.lastIndexOf('-')) + 1;
        inflect(found, term.substring(0, cut), term.substring(cut), "", forms);
      }
      case ONLY -> inflect(found, "", term, "", forms);
    }
    return forms;
  }

  private static void inflect(
      Paradigm paradigm, String before, String word, String after, Set<String> forms) {
    paradigm
        .rule(word)
        .ifPresent(rule -> rule.forms(word).forEach(form -> forms.add(before + form + after)));
  }

  /** Every word takes its n-th form at once: singular with singular, plural with plural. */
  private static void all(String term, Paradigm paradigm, Set<String> forms) {
    String[] words = term.split(" ", -1);
    int most = 1;
    List<List<String>> columns = new ArrayList<>();
    for (String word : words) {
      List<String> column = paradigm.rule(word).map(rule -> rule.forms(word)).orElse(List.of(word));
      columns.add(column);
      most = Math.max(most, column.size());
    }
    for (int n = 0; n < most; n++) {
      List<String> line = new ArrayList<>();
      for (List<String> column : columns) {
        line.add(column.get(Math.min(n, column.size() - 1)));
      }
      forms.add(String.join(" ", line));
    }
  }

  private static int end(String term, int from) {
    for (int i = from; i < term.length(); i++) {
      if (term.charAt(i) == ' ' || term.charAt(i) == '-') {
        return i;
      }
    }
    return term.length();
  }

  private void add(Tsv.Row row) {
    Which which = Which.valueOf(row.get("word").toUpperCase(java.util.Locale.ROOT));
    Paradigm paradigm = paradigms.computeIfAbsent(row.get("paradigm"), name -> new Paradigm(which));
    boolean whole = row.get("strip").equals("*");
    Rule rule =
        new Rule(
            whole ? 0 : Integer.parseInt(row.get("strip")),
            whole,
            List.of(row.get("add").split(" ")));
    for (String ending : row.get("ending").split("\\|", -1)) {
      if (ending.startsWith("=")) {
        paradigm.words.put(ending.substring(1), rule);
      } else {
        paradigm.endings.put(ending, rule);
      }
    }
  }
}
