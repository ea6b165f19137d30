package dev.sidelight.language;

import dev.sidelight.data.DataException;
import dev.sidelight.data.Tsv;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scripts that one or two languages alone write news in: Khmer letters are Khmer. */
final class Scripts {
  /** A text is written in a script if at least so much of it is. */
  private static final double MOST = 0.5;

  /**
   * What the script says of a text.
   *
   * @param languages that are written so
   * @param share of the letters that belong to the script
   */
  record Written(List<String> languages, double share) {}

  private final Map<Character.UnicodeScript, List<String>> languages;

  private Scripts(Map<Character.UnicodeScript, List<String>> languages) {
    this.languages = languages;
  }

  static Scripts load() {
    Map<Character.UnicodeScript, List<String>> languages =
        new EnumMap<>(Character.UnicodeScript.class);
    for (Tsv.Row row : Tsv.read("world/scripts.tsv").rows()) {
      languages.put(script(row), row.list("languages"));
    }
    return new Scripts(languages);
  }

  private static Character.UnicodeScript script(Tsv.Row row) {
    try {
      return Character.UnicodeScript.forName(row.get("script"));
    } catch (IllegalArgumentException e) {
      throw new DataException(
          row.where() + " expected a script of Unicode, found " + row.get("script"));
    }
  }

  /** The languages that write the script of most letters of a text, none where that is open. */
  Optional<Written> written(String text) {
    int[] letters = text.codePoints().filter(Character::isLetter).toArray();
    Map<List<String>, Integer> counts = new HashMap<>();
    for (int letter : letters) {
      List<String> own = languages.get(Character.UnicodeScript.of(letter));
      if (own != null) {
        counts.merge(own, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .map(e -> new Written(e.getKey(), e.getValue() / (double) letters.length))
        .filter(written -> written.share() > MOST)
        .findFirst();
  }
}
