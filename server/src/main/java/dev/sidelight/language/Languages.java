package dev.sidelight.language;

import dev.sidelight.data.Resources;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The languages that the product has a folder for. */
public final class Languages {
  private static final String PLAIN = "und";

  private final SortedMap<String, Language> read = new TreeMap<>();
  private final SortedMap<String, Messages> spoken = new TreeMap<>();

  private Languages() {}

  /**
   * Reads every folder under {@code languages/}: with its lexicons to read in, with its messages to
   * answer in.
   */
  public static Languages load() {
    Languages languages = new Languages();
    List<String> files = Resources.under("languages/");
    for (String file : files) {
      String[] parts = file.split("/", -1);
      if (parts.length == 4 && parts[2].equals("lexicons")) {
        languages.read.computeIfAbsent(parts[1], Language::load);
      }
      if (parts.length == 3 && parts[2].equals("messages.properties")) {
        languages.spoken.put(parts[1], Messages.load(parts[1]));
      }
    }
    return languages;
  }

  /**
   * The language in which an article of this tag is read; none where there are no lexicons for it.
   */
  public Optional<Language> reading(String tag) {
    return Optional.ofNullable(read.get(tag.split("-", -1)[0]));
  }

  /** The settings with which a text of any other language is cut into words and sentences. */
  public Language plain() {
    return Language.load(PLAIN);
  }

  /** The tags of the languages that articles may be written in. */
  public Set<String> readable() {
    return read.keySet();
  }

  /** The tags of the languages that cards are written in. */
  public Set<String> cardTags() {
    return spoken.keySet();
  }

  /** The messages of a card language, English where there are none for the tag. */
  public Messages messages(String tag) {
    return spoken.getOrDefault(tag, spoken.get("en"));
  }
}
