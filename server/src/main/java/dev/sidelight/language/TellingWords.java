package dev.sidelight.language;

import dev.sidelight.data.Tsv;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Words that tell a language from those that look like it: <i>tjedan</i> is Croatian only. */
final class TellingWords {
  /** So many of all words may speak for a language that the text is not written in. */
  private static final double CHANCE = 0.015;

  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}]+");

  private final Map<String, List<String>> languages;

  private TellingWords(Map<String, List<String>> languages) {
    this.languages = languages;
  }

  static TellingWords load() {
    Map<String, List<String>> languages = new HashMap<>();
    Tsv.read("world/telling-words.tsv")
        .rows()
        .forEach(row -> languages.put(row.get("word"), row.list("languages")));
    return new TellingWords(languages);
  }

  /** How many words of a text speak for each language, less those that any text holds by chance. */
  Map<String, Double> count(String text) {
    List<String> words =
        GAP.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(w -> !w.isEmpty()).toList();
    Map<String, Double> counts = new HashMap<>();
    for (String word : words) {
      languages.getOrDefault(word, List.of()).forEach(tag -> counts.merge(tag, 1.0, Double::sum));
    }
    counts.replaceAll((tag, count) -> Math.max(0, count - CHANCE * words.size()));
    return counts;
  }
}
