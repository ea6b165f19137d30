package dev.sidelight.http;

import dev.sidelight.lexicon.Lexicon;
import dev.sidelight.lexicon.Lexicons;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What the server reads with, as it goes over the wire.
 *
 * @param dataVersion hash of all lexicons and tables
 * @param languages sorted by tag
 */
public record LexiconList(String dataVersion, List<Reading> languages) {

  /**
   * A language that articles are read in.
   *
   * @param language BCP 47 tag
   * @param name the language's own name
   * @param entries of all its lexicons
   */
  public record Reading(String language, String name, int entries, List<File> lexicons) {}

  /** A lexicon and the number of its entries. */
  public record File(String id, int entries) {}

  /** Counts what there is. */
  public static LexiconList of(String dataVersion, Collection<Lexicons> languages) {
    return new LexiconList(
        dataVersion,
        languages.stream()
            .map(LexiconList::reading)
            .sorted(Comparator.comparing(Reading::language))
            .toList());
  }

  private static Reading reading(Lexicons lexicons) {
    Locale locale = Locale.forLanguageTag(lexicons.tag());
    return new Reading(
        lexicons.tag(),
        locale.getDisplayLanguage(locale),
        lexicons.size(),
        lexicons.lexicons().stream().map(LexiconList::file).toList());
  }

  private static File file(Lexicon lexicon) {
    return new File(lexicon.id(), lexicon.entries().size());
  }
}
