package dev.sidelight.extract;

import dev.sidelight.data.Tsv;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The suffixes of two parts below which names are registered: {@code co.uk}, {@code com.au}. */
final class PublicSuffixes {
  private static final String FILE = "world/public-suffixes.tsv";
  private static final Pattern DOT = Pattern.compile("\\.");

  private final Set<String> suffixes;

  private PublicSuffixes(Tsv table) {
    suffixes = table.rows().stream().map(row -> row.get("suffix")).collect(Collectors.toSet());
  }

  static PublicSuffixes read() {
    return new PublicSuffixes(Tsv.read(FILE));
  }

  /** The part of a host name that its owner registered; none for an address in numbers. */
  Optional<String> registrable(String host) {
    List<String> parts = DOT.splitAsStream(host).toList();
    int size = parts.size();
    if (size < 2 || parts.getLast().chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    String two = parts.get(size - 2) + "." + parts.getLast();
    if (!suffixes.contains(two)) {
      return Optional.of(two);
    }
    return size == 2 ? Optional.empty() : Optional.of(parts.get(size - 3) + "." + two);
  }
}
