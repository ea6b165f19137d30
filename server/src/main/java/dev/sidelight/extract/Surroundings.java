package dev.sidelight.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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

  private static final Pattern MARK = Pattern.compile("\\s*[|•·/]\\s|\\s[–—-]\\s|,\\s*\\d");

  private final PageOutline page;
  private final List<Passage> before;
  private final List<Passage> behind;
  private final PageWords words;

  Surroundings(PageText text, PageWords words) {
    this.words = words;
    this.page = text.outline();
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

  /** The names behind a word such as by: in the same line, at its end, or in the line below. */
  List<String> byline() {
    Byline byline = new Byline(words);
    return lines()
        .map(passage -> named(passage.text()).or(() -> labelled(passage)))
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
      String names = length > 0 ? beforeMark(rest.substring(length)) : "";
      if (isNames(names)) {
        return Optional.of(names);
      }
      at += part.length();
    }
    return Optional.empty();
  }

  /** What stands before an upright line or a dot that parts it from a date. */
  private static String beforeMark(String rest) {
    Matcher mark = MARK.matcher(rest);
    return (mark.find() ? rest.substring(0, mark.start()) : rest).strip();
  }

  /** Names in a line of their own, below a line that says whose they are. */
  private Optional<String> labelled(Passage passage) {
    String text = passage.text();
    boolean below =
        passage.order() > 0
            && isNames(text)
            && words.is(Phrase.BY, page.passages().get(passage.order() - 1).text());
    return below ? Optional.of(text) : Optional.empty();
  }

  /** Two to eight words that begin with capital letters. */
  private static boolean isNames(String rest) {
    List<String> parts = SPACE.splitAsStream(rest).toList();
    return parts.size() >= 2
        && parts.size() <= 8
        && Character.isUpperCase(parts.getFirst().codePointAt(0))
        && Character.isUpperCase(parts.getLast().codePointAt(0))
        && rest.chars().noneMatch(Character::isDigit);
  }
}
