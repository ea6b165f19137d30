package dev.sidelight.entity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A name with all candidates that bear it, while it is being judged. */
final class Named {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern BREAKS = Pattern.compile("[\\s\\-‑'’.&]+");

  private final String surface;
  private final List<String> words;
  private final SortedMap<Integer, Mention> mentions = new TreeMap<>();
  private Optional<Gazetteer.Name> known = Optional.empty();
  private Points points = Points.NONE;

  Named(String surface) {
    this.surface = surface;
    this.words = words(surface);
  }

  /** The words of a name without case, accents and marks. */
  static List<String> words(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return List.of(BREAKS.split(plain.toLowerCase(Locale.ROOT).strip()));
  }

  /** Adds one place where it stands. */
  void add(Candidate candidate, Points judged) {
    add(new Mention(candidate.first(), candidate.end()));
    known = known.or(candidate::known);
    points = points.max(judged);
  }

  /** Takes over the mentions of another form of the same name. */
  void take(Named other) {
    mentions.putAll(other.mentions);
    known = known.or(() -> other.known);
  }

  /** Adds a mention found by its name alone. */
  void add(Mention mention) {
    mentions.put(mention.firstToken(), mention);
  }

  String surface() {
    return surface;
  }

  List<String> words() {
    return words;
  }

  /** Where it stands, in order. */
  List<Mention> mentions() {
    return List.copyOf(mentions.values());
  }

  /** Index of its first word in the text. */
  int firstToken() {
    return mentions.firstKey();
  }

  Optional<Gazetteer.Name> known() {
    return known;
  }

  Points points() {
    return points;
  }

  /** What it is. */
  Points.Kind kind() {
    return points.kind();
  }
}
