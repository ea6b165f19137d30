package dev.sidelight.extract;

import dev.sidelight.data.Tsv;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What sites write around their articles, in any language: kickers, links to other articles, notes
 * to subscribers, words around authors' names. A page's language is not yet known when they are
 * looked for, so all languages are one set.
 */
final class PageWords {
  private static final String FILE = "world/page-words.tsv";

  private final Map<String, Set<String>> kinds = new HashMap<>();

  private PageWords(Tsv table) {
    for (Tsv.Row row : table.rows()) {
      kinds.computeIfAbsent(row.get("kind"), kind -> new HashSet<>()).add(fold(row.get("words")));
    }
  }

  static PageWords read() {
    return new PageWords(Tsv.read(FILE));
  }

  /** True where the whole text is one of these words. */
  boolean is(String kind, String text) {
    return of(kind).contains(fold(text));
  }

  /** How many characters of the folded text one of these words takes at its start; 0 for none. */
  int startLength(String kind, String text) {
    String folded = fold(text);
    return of(kind).stream()
        .filter(words -> folded.startsWith(words) && endsWord(folded, words.length()))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  boolean starts(String kind, String text) {
    return startLength(kind, text) > 0;
  }

  /** True where one of these words stands anywhere in the text. */
  boolean within(String kind, String text) {
    String folded = fold(text);
    return of(kind).stream().anyMatch(words -> stands(folded, words));
  }

  Stream<String> words(String kind) {
    return of(kind).stream();
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
