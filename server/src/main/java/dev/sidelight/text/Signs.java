package dev.sidelight.text;

import dev.sidelight.text.TextReader.Word;
import java.util.ArrayList;
import java.util.List;

/** Signs that are read aloud as words beside a number: per cent, currencies, paragraphs. */
final class Signs {
  private static final String SIGNS = "%‰€$£¥§";

  private Signs() {}

  /** The words of a text and the signs between them, in order of their places. */
  static List<Word> among(List<Word> words, String text) {
    List<Word> all = new ArrayList<>(words.size());
    int from = 0;
    for (Word word : words) {
      add(all, text, from, word.start());
      all.add(word);
      from = Math.max(from, word.end());
    }
    add(all, text, from, text.length());
    return all;
  }

  private static void add(List<Word> all, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (SIGNS.indexOf(text.charAt(i)) >= 0 && measures(text, i)) {
        String sign = text.substring(i, i + 1);
        all.add(new Word(i, i + 1, sign, sign));
      }
    }
  }

  /** True beside a number, and where the sign is all there is: an entry of a lexicon. */
  private static boolean measures(String text, int at) {
    return digit(text, at - 1, -1) || digit(text, at + 1, 1) || text.length() == 1;
  }

  /** A digit at a place, or behind one blank. */
  private static boolean digit(String text, int place, int step) {
    if (place < 0 || place >= text.length()) {
      return false;
    }
    char c = text.charAt(place);
    boolean blank = Character.isSpaceChar(c) || c == '\t';
    int at = blank ? place + step : place;
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }
}
