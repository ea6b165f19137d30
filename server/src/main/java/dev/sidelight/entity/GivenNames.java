package dev.sidelight.entity;

import dev.sidelight.data.DataException;
import dev.sidelight.data.Tsv;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Given names and the gender they tell. A name that is a woman's in one language and a man's in
 * another tells one only in an article of that language.
 */
final class GivenNames {
  private static final String FILE = "world/given-names.tsv";

  private final Map<String, Gender> names = new HashMap<>();
  private final Set<String> settled = new HashSet<>();
  private final Set<String> folded = new HashSet<>();

  private GivenNames() {}

  /**
   * Reads the names as an article in a language uses them.
   *
   * @throws DataException when a row's gender is none of female, male, either
   */
  static GivenNames load(String tag) {
    GivenNames given = new GivenNames();
    for (Tsv.Row row : Tsv.read(FILE).rows()) {
      given.add(row, row.list("languages").contains(tag));
    }
    given.names.keySet().forEach(name -> given.folded.add(fold(name)));
    return given;
  }

  private void add(Tsv.Row row, boolean own) {
    String name = row.get("name");
    Gender gender = gender(row);
    if (own) {
      settled.add(name);
      names.put(name, gender);
    } else if (!settled.contains(name)) {
      names.merge(name, gender, (a, b) -> a == b ? a : Gender.UNKNOWN);
    }
  }

  private static Gender gender(Tsv.Row row) {
    return switch (row.get("gender")) {
      case "female" -> Gender.FEMALE;
      case "male" -> Gender.MALE;
      case "either" -> Gender.UNKNOWN;
      default ->
          throw new DataException(
              row.where() + " expected female, male or either, found " + row.get("gender"));
    };
  }

  /** True for a given name, whatever gender it tells, also where its accents are missing. */
  boolean has(String name) {
    List<String> parts = parts(name);
    return names.containsKey(name)
        || folded.contains(fold(name))
        || (parts.size() > 1 && has(parts.getFirst()));
  }

  /** The gender that a name tells; a double name tells that of its first part. */
  Gender gender(String name) {
    Gender whole = names.getOrDefault(name, Gender.UNKNOWN);
    return whole == Gender.UNKNOWN && parts(name).size() > 1
        ? names.getOrDefault(parts(name).getFirst(), Gender.UNKNOWN)
        : whole;
  }

  private static List<String> parts(String name) {
    return List.of(name.split("[-‑]"));
  }

  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
