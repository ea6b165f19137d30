package dev.sidelight.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The titles that a page gives its article, without the site's name, and the rule between them.
 *
 * @param shared the one for other sites to show (Open Graph)
 * @param structured the headline of the structured data
 * @param visible the heading on the page
 * @param other another one of the page's meta elements
 * @param window the one of the browser's window
 */
record Titles(
    Optional<String> shared,
    Optional<String> structured,
    Optional<String> visible,
    Optional<String> other,
    Optional<String> window) {
  private static final double NEAR = 0.4;

  /**
   * The headline of the structured data; without such data the heading on the page, where the
   * shared title says the same and more.
   */
  String best() {
    Optional<String> heading = visible.filter(this::isConfirmed);
    String first =
        Stream.of(structured, shared, heading, other, window, visible)
            .flatMap(Optional::stream)
            .findFirst()
            .orElse("");
    return heading.filter(text -> structured.isEmpty() && says(first, text)).orElse(first);
  }

  /** True where some other title says nearly the same; else the heading may be a section's. */
  private boolean isConfirmed(String heading) {
    List<String> others =
        Stream.of(shared, structured, other, window).flatMap(Optional::stream).toList();
    return others.isEmpty()
        || others.stream().anyMatch(title -> Headline.agreement(title, heading) >= NEAR)
        || others.stream().anyMatch(title -> lower(title).contains(lower(heading)));
  }

  /** True where the title holds the heading and more. */
  private static boolean says(String title, String heading) {
    return lower(title).contains(lower(heading)) && heading.indexOf(' ') > 0;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
