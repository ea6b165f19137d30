package dev.sidelight.concept;

import dev.sidelight.data.DataException;
import dev.sidelight.data.Tsv;
import dev.sidelight.language.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The fitted numbers of one language: the cuts of each concept's scale, the factors of categories,
 * the limits of components. Read from {@code calibration.tsv} (concept, key, value, why) of the
 * language's folder.
 */
public final class Calibration {
  private final String file;
  private final Map<String, Double> values = new HashMap<>();

  private Calibration(String file) {
    this.file = file;
  }

  /**
   * Reads the numbers of a language.
   *
   * @throws DataException when a value is no number
   */
  public static Calibration load(String tag) {
    Calibration calibration = new Calibration(Language.folder(tag) + "calibration.tsv");
    Tsv.read(calibration.file).rows().forEach(calibration::add);
    return calibration;
  }

  /** The scale of a concept, from the keys {@code cut-1} to {@code cut-5}. */
  public Scale scale(String concept) {
    return new Scale(
        IntStream.rangeClosed(1, 5).mapToObj(n -> value(concept, "cut-" + n)).toList());
  }

  /** A number that must be there. */
  public double value(String concept, String key) {
    Double value = values.get(concept + " " + key);
    if (value == null) {
      throw new DataException(file + " expected the key " + concept + " " + key + ", found none");
    }
    return value;
  }

  /** By how much a category's weights are multiplied; 1 where nothing is fitted. */
  public double factor(String concept, String category) {
    return values.getOrDefault(concept + " factor-" + category, 1.0);
  }

  /** By how much each further finding of a category counts less; 1 where nothing is fitted. */
  public double repeat(String concept, String category) {
    return values.getOrDefault(concept + " repeat-" + category, 1.0);
  }

  /**
   * Whether findings of a category are marked in the text; a {@code mark-…} of 0 keeps them to the
   * ledger.
   */
  public boolean marks(String concept, String category) {
    return values.getOrDefault(concept + " mark-" + category, 1.0) > 0;
  }

  private void add(Tsv.Row row) {
    try {
      values.put(row.get("concept") + " " + row.get("key"), Double.valueOf(row.get("value")));
    } catch (NumberFormatException e) {
      throw new DataException(row.where() + " expected a number, found " + row.get("value"));
    }
  }
}
