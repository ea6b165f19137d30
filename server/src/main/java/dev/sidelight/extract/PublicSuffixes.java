package dev.sidelight.extract;

import dev.sidelight.data.Tsv;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The suffixes of two parts below which names are registered: {@code co.uk}, {@code com.au}. */
final class PublicSuffixes {
  private static final String FILE = "world/public-suffixes.tsv";

  private final Set<String> suffixes;

  private PublicSuffixes(Tsv table) {
    suffixes = table.rows().stream().map(row -> row.get("suffix")).collect(Collectors.toSet());
  }

  static PublicSuffixes read() {
    return new PublicSuffixes(Tsv.read(FILE));
  }

  /** The part of a host name that its owner registered; none for an address in numbers. */
  Optional<String> registrable(String host) {
    int last = host.lastIndexOf('.');
    if (last <= 0 || isNumber(host.substring(last + 1))) {
      return Optional.empty();
    }
    int second = host.lastIndexOf('.', last - 1);
    String two = host.substring(second + 1);
    if (!suffixes.contains(two)) {
      return Optional.of(two);
    }
    return second <= 0
        ? Optional.empty()
        : Optional.of(host.substring(host.lastIndexOf('.', second - 1) + 1));
  }

  private static boolean isNumber(String part) {
    return part.chars().allMatch(Character::isDigit);
  }
}
