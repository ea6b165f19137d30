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
 *
 * <p>An item of {@code add} is an ending; {@code 0} is none, {@code ge+t} stands around the base,
 * {@code ¨e} umlauts the base's last vowel that can be. A {@code split} paradigm parts a verb from
 * its prefix and a {@code turn} paradigm turns a phrase around its verb; both name the paradigms
 * that the verb itself follows, and {@code zu+}, the word that goes with the infinitive. Their
 * forms may hold a gap ({@code greift … an |}); the bar at the end asks for the end of a clause.
 */
public final class Inflection {
  private enum Which {
    FIRST,
    LAST,
    ALL,
    ONLY,
    SPLIT,
    TURN
  }

  private static final String GAP = " … ";
  private static final String CLAUSE_END = " |";

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
      return add.stream().map(item -> form(base, item)).toList();
    }

    private static String form(String base, String item) {
      if (item.startsWith("¨")) {
        return umlaut(base) + item.substring(1);
      }
      int around = item.indexOf('+');
      if (around > 0) {
        return item.substring(0, around) + base + item.substring(around + 1);
      }
      return item.equals("0") ? base : base + item;
    }

    /** The base with its last a, o, u or au umlauted; the u of eu stays. */
    private static String umlaut(String base) {
      for (int i = base.length() - 1; i >= 0; i--) {
        char before = i == 0 ? ' ' : Character.toLowerCase(base.charAt(i - 1));
        boolean second = base.charAt(i) == 'u' && (before == 'a' || before == 'e');
        int changed = "aouAOU".indexOf(base.charAt(i));
        if (changed >= 0 && !second) {
          return base.substring(0, i) + "äöüÄÖÜ".charAt(changed) + base.substring(i + 1);
        }
      }
      return base;
    }

    /** The paradigms that an {@code add} names, and the word that goes with the infinitive. */
    List<String> named(boolean infix) {
      return add.stream().filter(item -> item.endsWith("+") == infix).toList();
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

    /** The longest of the paradigm's prefixes that a word begins with. */
    private Optional<String> prefix(String word) {
      for (int i = word.length() - 1; i > 0; i--) {
        if (endings.containsKey(word.substring(0, i))) {
          return Optional.of(word.substring(0, i));
        }
      }
      return Optional.empty();
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
      case SPLIT -> split(term, found, forms);
      case TURN -> turn(term, found, forms);
    }
    return forms;
  }

  /** {@code angreifen}: angreift, anzugreifen, angegriffen, {@code greift … an}. */
  private void split(String term, Paradigm paradigm, Set<String> forms) {
    int cut = term.lastIndexOf(' ') + 1;
    String rest = term.substring(0, cut);
    String verb = term.substring(cut);
    paradigm
        .prefix(verb)
        .ifPresent(prefix -> {
          Rule rule = paradigm.endings.get(prefix);
          String simple = verb.substring(prefix.length());
          rule.named(true)
              .forEach(item -> forms.add(rest + prefix + item.replace("+", "") + simple));
          for (String form : forms(simple, rule)) {
            forms.add(rest + prefix + form);
            forms.add(form + GAP + rest + prefix + CLAUSE_END);
          }
        });
  }

  /** {@code ins Visier nehmen}: ins Visier genommen, {@code nimmt … ins Visier}. */
  private void turn(String term, Paradigm paradigm, Set<String> forms) {
    int cut = term.lastIndexOf(' ') + 1;
    String rest = term.substring(0, Math.max(0, cut - 1));
    String verb = term.substring(cut);
    paradigm
        .rule(verb)
        .ifPresent(rule -> {
          rule.named(true)
              .forEach(item -> forms.add(rest + " " + item.replace("+", "") + " " + verb));
          Set<String> own = forms(verb, rule);
          boolean parted = own.stream().anyMatch(form -> form.contains(GAP));
          own.forEach(form -> turned(form, rest, parted, forms));
        });
  }

  /**
   * A verb that parts holds the rest of its phrase between its parts, another is followed by it.
   */
  private static void turned(String form, String rest, boolean parted, Set<String> forms) {
    int gap = form.indexOf(GAP) + GAP.length();
    if (form.contains(GAP)) {
      forms.add(form.substring(0, gap) + rest + " " + form.substring(gap));
      return;
    }
    forms.add(rest + " " + form);
    if (!parted) {
      forms.add(form + GAP + rest);
    }
  }

  private Set<String> forms(String word, Rule rule) {
    Set<String> forms = new LinkedHashSet<>();
    rule.named(false).forEach(paradigm -> forms.addAll(forms(word, paradigm)));
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
