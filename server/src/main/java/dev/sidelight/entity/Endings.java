package dev.sidelight.entity;

import dev.sidelight.language.Inflection;
import dev.sidelight.language.Language;
import dev.sidelight.lexicon.Entry;
import dev.sidelight.lexicon.Lexicon;
import dev.sidelight.lexicon.Lexicons;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The ends of long words that tell as much as if they stood alone: {@code Finanzministerium} is a
 * ministry. Where nouns have a capital, heads, roles and groups make such words too.
 */
final class Endings {
  private static final String LEXICON = "entities";

  /** A shorter word of its own ends too many others ({@code Rat}, {@code Vorrat}). */
  private static final int SHORTEST = 4;

  private static final int PREFIX = 3;

  private final Map<String, Entry> byEnd;
  private final int longest;

  private Endings(Map<String, Entry> byEnd) {
    this.byEnd = Map.copyOf(byEnd);
    this.longest = byEnd.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** Reads the endings of a language from its lexicon of cues. */
  static Endings load(Language language, Lexicons lexicons) {
    Inflection inflection = Inflection.load(language.tag());
    Map<String, Entry> byEnd = new HashMap<>();
    lexicons.lexicons().stream()
        .filter(lexicon -> lexicon.id().equals(LEXICON))
        .map(Lexicon::entries)
        .forEach(entries ->
            entries.stream()
                .filter(entry -> ends(entry, language.has(Nouns.ARE_CAPITAL)))
                .forEach(entry -> add(byEnd, entry, inflection)));
    return new Endings(byEnd);
  }

  private static boolean ends(Entry entry, boolean compounds) {
    Cue cue = Cue.of(entry.category()).orElse(Cue.NOT_A_NAME);
    boolean enough = entry.term().length() >= SHORTEST && entry.term().indexOf(' ') < 0;
    return cue.ending() || (compounds && cue.compounds() && enough);
  }

  private static void add(Map<String, Entry> byEnd, Entry entry, Inflection inflection) {
    String term = entry.term().startsWith("-") ? entry.term().substring(1) : entry.term();
    for (String form : inflection.forms(term, entry.part())) {
      byEnd.putIfAbsent(form.toLowerCase(Locale.ROOT), entry);
    }
  }

  /** The entry of the longest ending of a word, in lower case. */
  Optional<Entry> of(String form) {
    for (int i = Math.max(PREFIX, form.length() - longest); i < form.length(); i++) {
      Entry entry = byEnd.get(form.substring(i));
      if (entry != null) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }
}
