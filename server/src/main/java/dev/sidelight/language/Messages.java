package dev.sidelight.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import dev.sidelight.data.DataException;
import dev.sidelight.data.Tsv;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every sentence and label that a card can say in one language: ICU message patterns with named
 * slots from {@code messages.properties}, labels from the {@code labels-*.tsv} files.
 */
public final class Messages {
  /** What a label names; each kind is a file of its own. */
  public enum Kind {
    TOPICS,
    THEMES,
    FRAMES,
    KEYWORDS,
    ASPECTS,
    GOALS;

    private String file(String tag) {
      return Language.folder(tag) + "labels-" + name().toLowerCase(Locale.ROOT) + ".tsv";
    }
  }

  private final String tag;
  private final ULocale locale;
  private final Map<String, String> patterns;
  private final Map<Kind, Map<String, String>> labels = new HashMap<>();
  private final Map<String, String> sentenceForms = new HashMap<>();
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Messages(String tag, Map<String, String> patterns) {
    this.tag = tag;
    this.locale = ULocale.forLanguageTag(tag);
    this.patterns = patterns;
  }

  /** Reads the sentences and labels of a language. */
  public static Messages load(String tag) {
    String file = Language.folder(tag) + "messages.properties";
    Messages messages = new Messages(tag, Language.properties(file));
    for (Kind kind : Kind.values()) {
      Map<String, String> labels = labels(kind.file(tag));
      messages.labels.put(kind, labels);
      labels
          .values()
          .forEach(label -> messages.sentenceForms.put(messages.title(label), typographic(label)));
    }
    return messages;
  }

  private static Map<String, String> labels(String file) {
    Map<String, String> labels = new HashMap<>();
    Tsv.read(file).rows().forEach(row -> labels.put(row.get("id"), row.get("label")));
    return labels;
  }

  /** The BCP 47 tag of the language. */
  public String tag() {
    return tag;
  }

  /** The locale of the language, for names that the platform knows. */
  public Locale locale() {
    return locale.toLocale();
  }

  /** All message keys. */
  public Set<String> keys() {
    return patterns.keySet();
  }

  /** The ids that have a label of a kind. */
  public Set<String> ids(Kind kind) {
    return Set.copyOf(labels.get(kind).keySet());
  }

  /** The pattern of a message as written. */
  public Optional<String> pattern(String key) {
    return Optional.ofNullable(patterns.get(key));
  }

  /** True where there is a message of this key. */
  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /** A message without slots. */
  public String text(String key) {
    return text(key, Map.of());
  }

  /**
   * A message with its slots filled.
   *
   * @throws DataException when the language has no such message
   */
  public String text(String key, Map<String, ?> slots) {
    MessageFormat format = formats.computeIfAbsent(key, this::format);
    synchronized (format) { // ICU's formats are not safe for use by several threads
      return format.format(slots);
    }
  }

  /** The label of an id as inside a sentence; the id itself where the language has none. */
  public String label(Kind kind, String id) {
    return typographic(labels.get(kind).getOrDefault(id, id));
  }

  /** The label of an id as it stands alone, also as a tag: with a capital letter. */
  public String title(Kind kind, String id) {
    return title(labels.get(kind).getOrDefault(id, id));
  }

  /** Files hold the apostrophe of the keyboard, which readers search tags by; prose has its own. */
  private static String typographic(String label) {
    return label.replace('\'', '’');
  }

  private String title(String label) {
    int end = label.offsetByCodePoints(0, 1);
    return UCharacter.toUpperCase(locale, label.substring(0, end)) + label.substring(end);
  }

  /** A label that stands alone as it is written inside a sentence; any other text as it is. */
  public String inSentence(String title) {
    return sentenceForms.getOrDefault(title, title);
  }

  /** The items as the language lists them: "a, b and c". */
  public String list(Collection<String> items) {
    return ListFormatter.getInstance(locale).format(List.copyOf(items));
  }

  private MessageFormat format(String key) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new DataException(
          Language.folder(tag) + "messages.properties expected the key " + key + ", found nothing");
    }
    try {
      return new MessageFormat(pattern, locale);
    } catch (IllegalArgumentException e) {
      throw new DataException(
          Language.folder(tag) + "messages.properties " + key + ": " + e.getMessage());
    }
  }
}
