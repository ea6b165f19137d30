package dev.sidelight.lexicon;

import dev.sidelight.data.DataException;
import dev.sidelight.data.Resources;
import dev.sidelight.data.Tsv;
import dev.sidelight.language.Inflection;
import dev.sidelight.language.Language;
import dev.sidelight.text.Sentence;
import dev.sidelight.text.Span;
import dev.sidelight.text.Text;
import dev.sidelight.text.TextReader;
import dev.sidelight.text.Token;
import dev.sidelight.text.Zone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All lexicons of one language, ready to be found in texts. Lexicons of concepts match on forms,
 * those of topics, frames and goals on light stems; both tries are walked in the same pass over the
 * tokens. Within one lexicon the longest entry wins and no two findings overlap. Unchangeable, safe
 * for several threads.
 */
public final class Lexicons {
  /** A gap of an entry spans at most so many words inside one sentence. */
  private static final int GAP = 12;

  private static final String GAP_MARK = "…";

  /** Ends a form whose last word must close its clause. */
  private static final String CLAUSE_END = "|";

  private static final String NOUNS_ARE_CAPITAL = "nounsAreCapital";

  /** How the first letter must be printed where the language tells its nouns by it. */
  private enum Initial {
    ANY,
    CAPITAL,
    SMALL
  }

  /** Where an entry leads: its own number of lexicon, and what must follow behind gaps. */
  private record Target(
      Entry entry,
      int lexicon,
      boolean onStems,
      Initial initial,
      List<List<String>> rest,
      boolean closing) {}

  private final String tag;
  private final List<Lexicon> lexicons;
  private final PhraseTrie<Target> forms;
  private final PhraseTrie<Target> stems;

  private Lexicons(
      String tag, List<Lexicon> lexicons, PhraseTrie<Target> forms, PhraseTrie<Target> stems) {
    this.tag = tag;
    this.lexicons = List.copyOf(lexicons);
    this.forms = forms;
    this.stems = stems;
  }

  /**
   * Reads all lexicons of a language's folder.
   *
   * @throws DataException naming every bad row of the first bad file
   */
  public static Lexicons load(Language language, TextReader reader) {
    Inflection inflection = Inflection.load(language.tag());
    String folder = Language.folder(language.tag()) + "lexicons/";
    boolean cased = language.has(NOUNS_ARE_CAPITAL);
    List<Lexicon> lexicons = new ArrayList<>();
    for (String file : Resources.under(folder)) {
      String id = file.substring(folder.length(), file.length() - ".tsv".length());
      lexicons.add(new Lexicon(id, LexiconReader.read(id, Tsv.read(file), inflection, cased)));
    }
    return of(
        language.tag(),
        lexicons,
        inflection,
        reader,
        Set.copyOf(language.words("stemmedLexicons")));
  }

  /**
   * A reader's own entries, ready to be found; they match as written.
   *
   * @param entries each names the lexicon that it belongs to
   */
  public static Lexicons own(List<Entry> entries, TextReader reader) {
    Map<String, List<Entry>> byLexicon = new TreeMap<>();
    entries.forEach(e -> byLexicon.computeIfAbsent(e.lexicon(), id -> new ArrayList<>()).add(e));
    List<Lexicon> lexicons = new ArrayList<>();
    PhraseTrie.Builder<Target> forms = PhraseTrie.builder();
    byLexicon.forEach((id, own) -> {
      for (Entry entry : own) {
        List<String> words = words(entry.term(), false, reader);
        if (!words.isEmpty()) {
          forms.add(
              words, new Target(entry, lexicons.size(), false, Initial.ANY, List.of(), false));
        }
      }
      lexicons.add(new Lexicon(id, own));
    });
    PhraseTrie<Target> none = PhraseTrie.<Target>builder().build();
    return new Lexicons(reader.language().tag(), lexicons, forms.build(), none);
  }

  /**
   * Makes lexicons ready to be found.
   *
   * @param stemmed ids of those that match on stems
   */
  static Lexicons of(
      String tag,
      List<Lexicon> lexicons,
      Inflection inflection,
      TextReader reader,
      Set<String> stemmed) {
    PhraseTrie.Builder<Target> forms = PhraseTrie.builder();
    PhraseTrie.Builder<Target> stems = PhraseTrie.builder();
    for (int i = 0; i < lexicons.size(); i++) {
      boolean onStems = stemmed.contains(lexicons.get(i).id());
      for (Entry entry : lexicons.get(i).entries()) {
        add(onStems ? stems : forms, entry, i, onStems, inflection, reader);
      }
    }
    return new Lexicons(tag, lexicons, forms.build(), stems.build());
  }

  private static void add(
      PhraseTrie.Builder<Target> trie,
      Entry entry,
      int lexicon,
      boolean onStems,
      Inflection inflection,
      TextReader reader) {
    int gap = entry.term().indexOf(GAP_MARK);
    String head = gap < 0 ? entry.term() : entry.term().substring(0, gap).strip();
    String tail = gap < 0 ? "" : entry.term().substring(gap);
    boolean cased = reader.language().has(NOUNS_ARE_CAPITAL);
    for (String form : inflection.forms(head, entry.part())) {
      boolean closing = form.endsWith(CLAUSE_END);
      List<List<String>> parts =
          Arrays.stream((form + tail).split(GAP_MARK, -1))
              .map(part -> words(part, onStems, reader))
              .toList();
      if (!parts.getFirst().isEmpty()) {
        Initial initial = cased ? initial(form) : Initial.ANY;
        List<List<String>> rest = parts.subList(1, parts.size());
        trie.add(parts.getFirst(), new Target(entry, lexicon, onStems, initial, rest, closing));
      }
    }
  }

  private static Initial initial(String form) {
    char first = form.charAt(0);
    return Character.isUpperCase(first)
        ? Initial.CAPITAL
        : Character.isLowerCase(first) ? Initial.SMALL : Initial.ANY;
  }

  private static List<String> words(String term, boolean onStems, TextReader reader) {
    boolean open =
        term.endsWith("'"); // an elided word is one only where a word follows: sous prétexte d'
    List<TextReader.Word> words = reader.words(open ? term + "x" : term);
    return words.subList(0, words.size() - (open ? 1 : 0)).stream()
        .map(word -> onStems ? word.stem() : word.form())
        .toList();
  }

  /** The BCP 47 tag of the language. */
  public String tag() {
    return tag;
  }

  /** The lexicons, sorted by id. */
  public List<Lexicon> lexicons() {
    return lexicons;
  }

  /** True where the language has a lexicon of this id. */
  public boolean has(String id) {
    return lexicons.stream().anyMatch(lexicon -> lexicon.id().equals(id));
  }

  /** How many entries all lexicons have together. */
  public int size() {
    return lexicons.stream().mapToInt(lexicon -> lexicon.entries().size()).sum();
  }

  /** All words of all entries and their forms in lower case, names apart. */
  public Set<String> vocabulary(TextReader reader) {
    Inflection inflection = Inflection.load(tag);
    Set<String> words = new HashSet<>();
    for (Lexicon lexicon : lexicons) {
      for (Entry entry : lexicon.entries()) {
        if (!entry.is(Entry.Flag.CS)) {
          inflection
              .forms(entry.term(), entry.part())
              .forEach(form -> words(form, false, reader).forEach(words::add));
        }
      }
    }
    return Set.copyOf(words);
  }

  /** Every entry that a text holds. */
  public Findings find(Text text) {
    return new Walk(text).findings();
  }

  /** One walk over one text. */
  private final class Walk {
    private final Text text;
    private final List<String> words;
    private final List<String> roots;
    private final int[] formNumbers;
    private final int[] stemNumbers;
    private final int[] free = new int[lexicons.size()];
    private final Finding[] best = new Finding[lexicons.size()];
    private final int[] heads = new int[lexicons.size()];
    private final Set<Integer> touched = new LinkedHashSet<>();
    private final Map<String, List<Finding>> found = new HashMap<>();
    private final List<String> openers;

    private Walk(Text text) {
      this.text = text;
      this.openers = text.language().words("clauseOpeners");
      this.words = text.tokens().stream().map(Token::form).toList();
      this.roots = text.tokens().stream().map(Token::stem).toList();
      this.formNumbers = forms.symbols(words);
      this.stemNumbers = stems.symbols(roots);
    }

    private Findings findings() {
      for (Sentence sentence : text.sentences()) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
          at(i, sentence);
        }
      }
      return new Findings(found);
    }

    private void at(int first, Sentence sentence) {
      forms.walk(
          formNumbers, first, sentence.endToken(), (end, met) -> meet(met, first, end, sentence));
      stems.walk(
          stemNumbers, first, sentence.endToken(), (end, met) -> meet(met, first, end, sentence));
      for (int lexicon : touched) {
        Finding finding = best[lexicon];
        free[lexicon] = finding.endToken();
        best[lexicon] = null;
        found.computeIfAbsent(finding.entry().lexicon(), id -> new ArrayList<>()).add(finding);
      }
      touched.clear();
    }

    private void meet(List<Target> met, int first, int end, Sentence sentence) {
      for (Target target : met) {
        if (first < free[target.lexicon()]
            || !holds(target.entry(), first, end, sentence)
            || !begins(target.initial(), first, sentence)) {
          continue;
        }
        int last = target.rest().isEmpty() ? end : behindGaps(target, end, sentence);
        if (last > 0 && wins(target.lexicon(), end, last)) {
          best[target.lexicon()] =
              new Finding(target.entry(), first, last, text.span(first, last), sentence.index());
          heads[target.lexicon()] = end;
          touched.add(target.lexicon());
        }
      }
    }

    /** The longer entry wins; of two that end together, the one with more words before its gap. */
    private boolean wins(int lexicon, int head, int last) {
      Finding before = best[lexicon];
      return before == null
          || last > before.endToken()
          || (last == before.endToken() && head > heads[lexicon]);
    }

    private boolean holds(Entry entry, int first, int end, Sentence sentence) {
      if (entry.is(Entry.Flag.HEADLINE) && sentence.zone() != Zone.HEADLINE) {
        return false;
      }
      if (entry.is(Entry.Flag.START) && first != sentence.firstToken()) {
        return false;
      }
      return !entry.is(Entry.Flag.CS) || spelt(entry.term(), first, end);
    }

    /**
     * A noun is printed with a capital, another word without one unless something makes it begin
     * anew.
     */
    private boolean begins(Initial initial, int token, Sentence sentence) {
      if (initial == Initial.ANY) {
        return true;
      }
      String printed = text.surface(text.tokens().get(token));
      boolean capital = Character.isUpperCase(printed.charAt(0));
      if (initial == Initial.CAPITAL || !capital) {
        return capital == (initial == Initial.CAPITAL);
      }
      return token == sentence.firstToken()
          || parted(token)
          || (printed.length() > 1 && printed.equals(printed.toUpperCase(Locale.ROOT)));
    }

    /** True where a mark stands between a word and the one before it. */
    private boolean parted(int token) {
      Span before = text.tokens().get(token - 1).span();
      Span span = text.tokens().get(token).span();
      return !text.field(span.field()).substring(before.end(), span.start()).isBlank();
    }

    /** The letters as printed equal the term, whatever kind of apostrophe or hyphen joins them. */
    private boolean spelt(String term, int first, int end) {
      String printed = text.cut(text.span(first, end)).replace('’', '\'');
      return printed.startsWith(term) || term.replace('-', ' ').equals(printed.replace('-', ' '));
    }

    /** The end behind all parts that follow a gap, or -1 where one is missing. */
    private int behindGaps(Target target, int end, Sentence sentence) {
      int at = end;
      List<String> among = target.onStems() ? roots : words;
      for (List<String> part : target.rest()) {
        int limit = Math.min(sentence.endToken(), at + GAP + part.size());
        at = behind(among, part, at, limit);
        while (at >= 0 && target.closing() && !closes(at, sentence)) {
          at = behind(among, part, at, limit);
        }
        if (at < 0) {
          return -1;
        }
      }
      return at;
    }

    /** True where a clause ends before a word: at a mark, or before a word that opens another. */
    private boolean closes(int end, Sentence sentence) {
      return end == sentence.endToken() || parted(end) || openers.contains(words.get(end));
    }

    private static int behind(List<String> among, List<String> part, int from, int to) {
      for (int i = from; i + part.size() <= to; i++) {
        if (among.subList(i, i + part.size()).equals(part)) {
          return i + part.size();
        }
      }
      return -1;
    }
  }
}
