package dev.sidelight.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads date and names from the short lines around an article's body, where markup says neither.
 */
final class Surroundings {
  private static final int BEFORE = 30;
  private static final int BEHIND = 6;
  private static final int LINE = 120;
  private static final Pattern SPACE = Pattern.compile("(?<=\\s)");

  private final List<Passage> before;
  private final List<Passage> behind;
  private final PageWords words;

  Surroundings(PageText text, PageWords words) {
    this.words = words;
    PageOutline page = text.outline();
    boolean none = text.body().isEmpty();
    before = none ? List.of() : page.before(text.body().getFirst(), BEFORE).reversed();
    behind = none ? List.of() : page.behind(text.body().getLast(), BEHIND);
  }

  /** The day that a line nearest before the body tells, else one behind it. */
  Optional<String> date() {
    return lines()
        .map(Passage::text)
        .flatMap(line -> PageDate.read(line).or(() -> WrittenDate.read(line)).stream())
        .findFirst();
  }

  private Stream<Passage> lines() {
    return Stream.concat(before.stream(), behind.stream())
        .filter(passage -> passage.letters() < LINE && !passage.isHeading());
  }

  /** The names behind a word such as by, in a line of its own or at the end of one. */
  List<String> byline() {
    Byline byline = new Byline(words);
    return lines()
        .map(passage -> named(passage.text()))
        .flatMap(Optional::stream)
        .map(text -> byline.names(List.of(text)))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private Optional<String> named(String line) {
    int at = 0;
    for (String part : SPACE.splitAsStream(line).toList()) {
      String rest = line.substring(at);
      int length = words.startLength(Phrase.BY, rest);
      if (length > 0 && length < rest.length() && isNames(rest.substring(length).strip())) {
        return Optional.of(rest.substring(length).strip());
      }
      at += part.length();
    }
    return Optional.empty();
  }

  /** Two to eight words that begin with capital letters. */
  private static boolean isNames(String rest) {
    List<String> parts = Stream.of(rest).flatMap(SPACE::splitAsStream).toList();
    return parts.size() >= 2
        && parts.size() <= 8
        && Character.isUpperCase(parts.getFirst().codePointAt(0))
        && Character.isUpperCase(parts.getLast().codePointAt(0))
        && rest.chars().noneMatch(Character::isDigit);
  }
}
