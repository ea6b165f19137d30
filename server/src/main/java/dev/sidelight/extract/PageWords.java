package dev.sidelight.extract;

import dev.sidelight.data.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What sites write around their articles, in any language: kickers, links to other articles, notes
 * to subscribers, words around authors' names. A page's language is not yet known when they are
 * looked for, so all languages are one set.
 */
final class PageWords {
  private static final String FILE = "world/page-words.tsv";

  private final Map<String, Set<String>> kinds = new HashMap<>();
  private final Map<String, Map<Character, List<String>>> starts = new HashMap<>();
  private final int longest;

  private PageWords(Tsv table) {
    int most = 0;
    for (Tsv.Row row : table.rows()) {
      String words = fold(row.get("words"));
      most = Math.max(most, words.length());
      if (kinds.computeIfAbsent(row.get("kind"), kind -> new HashSet<>()).add(words)) {
        starts
            .computeIfAbsent(row.get("kind"), kind -> new HashMap<>())
            .computeIfAbsent(words.charAt(0), first -> new ArrayList<>())
            .add(words);
      }
    }
    longest = most;
  }

  static PageWords read() {
    return new PageWords(Tsv.read(FILE));
  }

  /** True where the whole text is one of these words. */
  boolean is(String kind, String text) {
    return text.length() <= longest && of(kind).contains(fold(text));
  }

  /** How many characters of the folded text one of these words takes at its start; 0 for none. */
  int startLength(String kind, String text) {
    if (text.isEmpty()) {
      return 0;
    }
    String folded = fold(text.substring(0, Math.min(text.length(), longest + 1)));
    return beginningWith(kind, folded.charAt(0)).stream()
        .filter(words -> folded.startsWith(words) && endsWord(folded, words.length()))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private List<String> beginningWith(String kind, char first) {
    return starts.getOrDefault(kind, Map.of()).getOrDefault(first, List.of());
  }

  boolean starts(String kind, String text) {
    return startLength(kind, text) > 0;
  }

  /** True where one of these words stands anywhere in the text. */
  boolean within(String kind, String text) {
    String folded = fold(text);
    return of(kind).stream().anyMatch(words -> stands(folded, words));
  }

  private Set<String> of(String kind) {
    return kinds.getOrDefault(kind, Set.of());
  }

  private static boolean stands(String text, String words) {
    int at = text.indexOf(words);
    while (at >= 0) {
      boolean starts = at == 0 || !joins(text.charAt(at - 1), words.charAt(0));
      if (starts && endsWord(text, at + words.length())) {
        return true;
      }
      at = text.indexOf(words, at + 1);
    }
    return false;
  }

  private static boolean endsWord(String text, int end) {
    return end >= text.length() || !joins(text.charAt(end - 1), text.charAt(end));
  }

  /** Letters of a script with blanks join to a word; han, kana and hangul stand for themselves. */
  private static boolean joins(char a, char b) {
    return Character.isLetterOrDigit(a)
        && Character.isLetterOrDigit(b)
        && !Character.isIdeographic(a)
        && a < '\u3040';
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replace('\'', '’');
  }
}
