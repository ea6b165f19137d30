package dev.sidelight.http;

import dev.sidelight.lexicon.Entry;
import dev.sidelight.lexicon.Lexicon;
import dev.sidelight.lexicon.Lexicons;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

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

  /**
   * A lexicon.
   *
   * @param entries how many it has
   * @param categories of its entries, sorted
   */
  public record File(String id, int entries, List<String> categories) {}

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
    List<String> categories =
        lexicon.entries().stream().map(Entry::category).distinct().sorted().toList();
    return new File(lexicon.id(), lexicon.entries().size(), categories);
  }

  /** The categories that a lexicon has, in whichever language. */
  Set<String> categories(String lexicon) {
    return languages.stream()
        .flatMap(reading -> reading.lexicons().stream())
        .filter(file -> file.id().equals(lexicon))
        .flatMap(file -> file.categories().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
