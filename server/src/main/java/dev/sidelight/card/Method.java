package dev.sidelight.card;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The card's part that says what made it.
 *
 * @param name {@link #NAME}
 * @param version the program's version
 * @param lexicons entries that were looked for, by language
 * @param limits one sentence that warns what a lexicon cannot see
 */
public record Method(
    String name, String version, SortedMap<String, Integer> lexicons, String limits) {
  /** The program's name. */
  public static final String NAME = "Sidelight";

  public Method {
    lexicons = Collections.unmodifiableSortedMap(new TreeMap<>(lexicons));
  }
}
