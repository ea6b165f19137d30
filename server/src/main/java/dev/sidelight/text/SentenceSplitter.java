package dev.sidelight.text;

import dev.sidelight.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts one block into sentences, by rules over its characters in one pass: a terminator ends a
 * sentence unless an abbreviation, an initial or a number stands before it, or the text goes on in
 * lower case.
 */
final class SentenceSplitter {
  private static final String TERMINATORS = ".!?…。！？";
  private static final String CLOSERS = "\"”’'»)]›“";
  private static final String OPENERS = "\"“‘'«([‹„¿¡—–-";

  private final Set<String> abbreviations;
  private final Set<String> closingAbbreviations;
  private final Set<String> starters;
  private final boolean ordinals;

  /**
   * @param starters lower-case words that often begin a sentence (the language's function words)
   */
  SentenceSplitter(Language language, Set<String> starters) {
    this.abbreviations = language.abbreviations();
    this.closingAbbreviations = language.closingAbbreviations();
    this.starters = starters;
    this.ordinals = language.has("ordinalsEndWithStop");
  }

  /** Half-open pairs of start and end, without the white space between sentences. */
  List<int[]> split(String text, int from, int to) {
    List<int[]> sentences = new ArrayList<>();
    int start = skipBlanks(text, from, to);
    int i = start;
    while (i < to) {
      if (TERMINATORS.indexOf(text.charAt(i)) < 0) {
        i++;
        continue;
      }
      int mark = i;
      int end = behindMarks(text, i, to);
      if (ends(text, start, mark, end, to)) {
        sentences.add(new int[] {start, end});
        start = skipBlanks(text, end, to);
      }
      i = Math.max(end, start);
    }
    int last = trimEnd(text, start, to);
    if (last > start) {
      sentences.add(new int[] {start, last});
    }
    return sentences;
  }

  /**
   * Behind a run of terminators and the closing marks that belong to it, also « » » after a
   * no-break space.
   */
  private static int behindMarks(String text, int i, int to) {
    int end = i;
    while (end < to && TERMINATORS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    while (end < to && closes(text, end, to)) {
      end++;
    }
    int next = skipBlanks(text, end, to);
    if (next > end && next < to && (text.charAt(next) == '»' || text.charAt(next) == '›')) {
      return next + 1;
    }
    return end;
  }

  /** A straight or low mark closes only where no word follows at once. */
  private static boolean closes(String text, int i, int to) {
    return CLOSERS.indexOf(text.charAt(i)) >= 0
        && (i + 1 >= to || !Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  private boolean ends(String text, int start, int mark, int end, int to) {
    if (end >= to) {
      return true;
    }
    int next = skipBlanks(text, end, to);
    if (next >= to) {
      return true;
    }
    if (next == end && text.charAt(mark) < 0x2E80 && !glued(text, start, mark, end, to)) {
      return false; // no blank follows: 3.5, example.org, U.S.A
    }
    int word = skipOpeners(text, next, to);
    if (word >= to || continues(text, mark, word)) {
      return word >= to;
    }
    return text.charAt(mark) != '.' || end - mark > 1 || stopEnds(text, start, mark, word, to);
  }

  /**
   * True where a blank was lost between two sentences, as pages lose them between paragraphs: small
   * letters, figures or a closing mark before the stop, a word with a capital behind it.
   */
  private static boolean glued(String text, int start, int mark, int end, int to) {
    int word = end;
    while (word < to && OPENERS.indexOf(text.charAt(word)) >= 0) {
      word++;
    }
    return mark - start > 2
        && endsWord(text.charAt(mark - 1), text.charAt(mark - 2))
        && wordBefore(text, start, mark).indexOf('.') < 0
        && word + 1 < to
        && Character.isUpperCase(text.charAt(word))
        && !Character.isUpperCase(text.charAt(word + 1))
        && text.charAt(word + 1) != '.';
  }

  private static boolean endsWord(char last, char before) {
    return CLOSERS.indexOf(last) >= 0
        || (lowOrDigit(last) && (lowOrDigit(before) || CLOSERS.indexOf(before) >= 0));
  }

  private static boolean lowOrDigit(char c) {
    return Character.isLowerCase(c) || Character.isDigit(c);
  }

  /** A lower-case letter or a comma goes on with the sentence. */
  private static boolean continues(String text, int mark, int word) {
    char c = text.charAt(word);
    return Character.isLowerCase(c) || c == ',' || c == ';' || (c == ':' && mark >= 0);
  }

  /** Whether a single full stop ends the sentence, by the word before and the word after. */
  private boolean stopEnds(String text, int start, int mark, int word, int to) {
    String before = wordBefore(text, start, mark);
    if (before.isEmpty()) {
      return true;
    }
    String lower = before.toLowerCase(Locale.ROOT);
    if (abbreviations.contains(lower)) {
      return false;
    }
    if (closingAbbreviations.contains(lower) || before.indexOf('.') >= 0) {
      return starters.contains(wordAt(text, word, to));
    }
    if (before.length() == 1 && Character.isUpperCase(before.charAt(0))) {
      return starters.contains(wordAt(text, word, to)) && word - mark > 1 && !initial(text, mark);
    }
    return !(ordinals && before.length() <= 2 && before.chars().allMatch(Character::isDigit));
  }

  /**
   * True for a capital that stands before another name: it is preceded by a name or begins the
   * text.
   */
  private static boolean initial(String text, int mark) {
    int i = mark - 2;
    while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i < 0 || text.charAt(i) == '.';
  }

  private static String wordBefore(String text, int start, int mark) {
    int i = mark;
    while (i > start && inWord(text.charAt(i - 1))) {
      i--;
    }
    return text.substring(i, mark);
  }

  private static boolean inWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '°';
  }

  private static String wordAt(String text, int from, int to) {
    int i = from;
    while (i < to && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return text.substring(from, i).toLowerCase(Locale.ROOT);
  }

  private static int skipOpeners(String text, int from, int to) {
    int i = from;
    while (i < to && (OPENERS.indexOf(text.charAt(i)) >= 0 || blank(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  private static int skipBlanks(String text, int from, int to) {
    int i = from;
    while (i < to && blank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int trimEnd(String text, int from, int to) {
    int i = to;
    while (i > from && blank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
