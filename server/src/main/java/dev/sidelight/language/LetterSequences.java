package dev.sidelight.language;

import dev.sidelight.data.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * How well the letters of a text follow one another in each of some sixty languages: a Markov model
 * of one, two or three letters within a word, the shorter ones where the longer is not known.
 *
 * <p>The table gives losses: negative logarithms of the likelihood of a sequence's last letter
 * behind the others, in quarters.
 */
final class LetterSequences {
  /** Losses are given in parts of a natural logarithm. */
  private static final double STEP = 0.25;

  /** Loss of a letter that a language does not write. */
  private static final int UNKNOWN = 38;

  /** What it costs to look at one letter less. */
  private static final int BACK_OFF = 4;

  private static final int LONGEST = 3;
  private static final byte[] NONE = {};

  private final List<String> languages;
  private final Map<String, byte[]> losses;

  private LetterSequences(List<String> languages, Map<String, byte[]> losses) {
    this.languages = languages;
    this.losses = losses;
  }

  /**
   * What a text costs in each language.
   *
   * @param letters how many letters were looked at
   * @param mean loss of a letter by language, natural logarithm
   */
  record Losses(int letters, Map<String, Double> mean) {}

  static LetterSequences load() {
    List<Tsv.Row> rows = Tsv.read("world/letter-sequences.tsv").rows();
    TreeSet<String> tags = new TreeSet<>();
    rows.forEach(row -> tags.add(row.get("language")));
    List<String> languages = List.copyOf(tags);
    Map<String, byte[]> losses = new HashMap<>();
    for (Tsv.Row row : rows) {
      int language = languages.indexOf(row.get("language"));
      byte loss = Byte.parseByte(row.get("loss"));
      for (String sequence : row.get("sequences").split(" ", -1)) {
        losses.computeIfAbsent(sequence, s -> new byte[languages.size()])[language] = loss;
      }
    }
    return new LetterSequences(languages, losses);
  }

  /** Weighs a text in all languages at once. */
  Losses weigh(String text) {
    long[] sums = new long[languages.size()];
    int letters = 0;
    for (String word : words(text)) {
      for (int end = 1; end <= word.length(); end++) {
        add(sums, word, end);
        letters++;
      }
    }
    Map<String, Double> mean = new HashMap<>();
    for (int i = 0; i < sums.length; i++) {
      mean.put(languages.get(i), STEP * sums[i] / Math.max(1, letters));
    }
    return new Losses(letters, mean);
  }

  private void add(long[] sums, String word, int end) {
    byte[][] known = new byte[LONGEST][];
    for (int length = 1; length <= LONGEST; length++) {
      known[length - 1] =
          length <= end ? losses.getOrDefault(word.substring(end - length, end), NONE) : NONE;
    }
    int longest = Math.min(LONGEST, end);
    for (int i = 0; i < sums.length; i++) {
      sums[i] += loss(known, longest, i);
    }
  }

  private static int loss(byte[][] known, int longest, int language) {
    for (int length = longest; length > 0; length--) {
      byte[] table = known[length - 1];
      if (table.length > 0 && table[language] > 0) {
        return Math.min(UNKNOWN, table[language] + BACK_OFF * (longest - length));
      }
    }
    return UNKNOWN;
  }

  /** Runs of letters in lower case. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    int start = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean letter = i < lower.length() && Character.isLetter(lower.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(lower.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** The languages that it can weigh. */
  List<String> languages() {
    return languages;
  }
}
