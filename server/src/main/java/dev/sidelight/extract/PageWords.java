package dev.sidelight.extract;

import dev.sidelight.data.DataException;
import dev.sidelight.data.Tsv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What sites write around their articles, in any language: kickers, links to other articles, notes
 * to subscribers, words around authors' names. A page's language is not yet known when they are
 * looked for, so all languages are one tree of characters.
 */
final class PageWords {
  private static final String FILE = "world/page-words.tsv";

  /** A beginning of phrases: those that end here, and the characters that go on. */
  private static final class Step {
    private int phrases;
    private char[] chars = {};
    private Step[] steps = {};

    private Step next(char c) {
      int at = Arrays.binarySearch(chars, c);
      return at < 0 ? null : steps[at];
    }

    private Step grown(char c) {
      int at = Arrays.binarySearch(chars, c);
      if (at >= 0) {
        return steps[at];
      }
      int place = -at - 1;
      chars = Arrays.copyOf(chars, chars.length + 1);
      steps = Arrays.copyOf(steps, steps.length + 1);
      System.arraycopy(chars, place, chars, place + 1, chars.length - place - 1);
      System.arraycopy(steps, place, steps, place + 1, steps.length - place - 1);
      chars[place] = c;
      steps[place] = new Step();
      return steps[place];
    }
  }

  private final Step root = new Step();

  private PageWords(Tsv table) {
    List<String> problems = new ArrayList<>();
    for (Tsv.Row row : table.rows()) {
      try {
        add(Phrase.of(row.get("kind")), row.get("words"));
      } catch (IllegalArgumentException e) {
        problems.add(row.where() + " expected a kind of words, found " + row.get("kind"));
      }
    }
    if (!problems.isEmpty()) {
      throw new DataException(problems);
    }
  }

  private void add(Phrase phrase, String words) {
    Step step = root;
    for (int i = 0; i < words.length(); i++) {
      step = step.grown(fold(words.charAt(i)));
    }
    step.phrases |= phrase.bit();
  }

  static PageWords read() {
    return new PageWords(Tsv.read(FILE));
  }

  /** True where the whole text is one of these words. */
  boolean is(Phrase phrase, String text) {
    Step step = root;
    for (int i = 0; i < text.length() && step != null; i++) {
      step = step.next(fold(text.charAt(i)));
    }
    return step != null && phrase.isIn(step.phrases);
  }

  /** How many characters the longest of these words takes at the start of a text; 0 for none. */
  int startLength(Phrase phrase, String text) {
    Step step = root;
    int longest = 0;
    for (int i = 0; i < text.length(); i++) {
      step = step.next(fold(text.charAt(i)));
      if (step == null) {
        break;
      }
      if (phrase.isIn(step.phrases) && endsWord(text, i + 1)) {
        longest = i + 1;
      }
    }
    return longest;
  }

  /** The phrases that stand at the start of a text, as a set of {@link Phrase#bit}. */
  int starts(String text) {
    return startingAt(text, 0);
  }

  private int startingAt(String text, int start) {
    int found = 0;
    Step step = root;
    for (int i = start; i < text.length(); i++) {
      step = step.next(fold(text.charAt(i)));
      if (step == null) {
        break;
      }
      if (step.phrases != 0 && endsWord(text, i + 1)) {
        found |= step.phrases;
      }
    }
    return found;
  }

  /** True where one of these words stands anywhere in the text. */
  boolean within(Phrase phrase, String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean starts = i == 0 || !joins(text.charAt(i - 1), text.charAt(i));
      if (starts && phrase.isIn(startingAt(text, i))) {
        return true;
      }
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

  private static char fold(char c) {
    return c == '\'' ? '’' : Character.toLowerCase(c);
  }
}
