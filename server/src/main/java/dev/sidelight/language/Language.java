package dev.sidelight.language;

import dev.sidelight.data.DataException;
import dev.sidelight.data.Tsv;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A language in which articles are read: what its {@code language.properties} says.
 *
 * @param tag BCP 47 tag, also the name of its folder
 * @param stemmer names of Lucene token filters that make a stem of a lower-case form, in order
 * @param stopWords resource of Lucene with the language's function words, in Snowball format
 * @param leadingClitics elided words that stand before a word, with their apostrophe ({@code l'})
 * @param trailingClitics endings that are words of their own ({@code 's})
 * @param quotationMarks pairs of an opening and a closing mark, two characters each
 * @param abbreviations words before a full stop that do not end a sentence, lower case, without the
 *     last stop
 * @param closingAbbreviations abbreviations that may end a sentence as well
 * @param negators words that deny what follows, lower case
 * @param settings all properties, for what only one stage needs
 */
public record Language(
    String tag,
    List<String> stemmer,
    String stopWords,
    Set<String> leadingClitics,
    Set<String> trailingClitics,
    List<String> quotationMarks,
    Set<String> abbreviations,
    Set<String> closingAbbreviations,
    Set<String> negators,
    Map<String, String> settings) {

  /**
   * Reads a language's folder.
   *
   * @throws DataException when the file or one of its keys is missing
   */
  public static Language load(String tag) {
    String file = folder(tag) + "language.properties";
    Map<String, String> settings = properties(file);
    return new Language(
        tag,
        list(file, settings, "stemmer"),
        one(file, settings, "stopWords"),
        set(file, settings, "leadingClitics"),
        set(file, settings, "trailingClitics"),
        list(file, settings, "quotationMarks"),
        set(file, settings, "abbreviations"),
        set(file, settings, "closingAbbreviations"),
        set(file, settings, "negators"),
        settings);
  }

  /** The folder of a language on the class path, with the closing slash. */
  public static String folder(String tag) {
    return "languages/" + tag + "/";
  }

  /** The words of a setting, split by blanks; empty where the language has none. */
  public List<String> words(String key) {
    return split(settings.getOrDefault(key, ""));
  }

  /** True where a setting says {@code true}. */
  public boolean has(String key) {
    return settings.getOrDefault(key, "false").equals("true");
  }

  /** The locale of this language. */
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  static Map<String, String> properties(String file) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(Tsv.text(file)));
    } catch (IOException e) {
      throw new DataException(file + " expected properties, found " + e.getMessage());
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
  }

  private static String one(String file, Map<String, String> settings, String key) {
    String value = settings.get(key);
    if (value == null) {
      throw new DataException(file + " expected the key " + key + ", found nothing");
    }
    return value.strip();
  }

  private static List<String> list(String file, Map<String, String> settings, String key) {
    return split(one(file, settings, key));
  }

  private static Set<String> set(String file, Map<String, String> settings, String key) {
    return Set.copyOf(list(file, settings, key));
  }

  private static List<String> split(String value) {
    return value.isBlank()
        ? List.of()
        : Arrays.stream(value.strip().split("\\s+")).distinct().toList();
  }
}
