package dev.sidelight.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a page on the web.
 *
 * @param text as it was given
 * @param host in lower case
 * @param path from the first slash, without query
 */
record WebAddress(String text, String host, String path) {
  private static final int LONGEST = 2_000;
  private static final Pattern SLASH = Pattern.compile("/+");

  static Optional<WebAddress> of(String text) {
    try {
      URI uri = new URI(text.strip().replace(" ", "%20").replace("|", "%7C"));
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      if (!web || uri.getHost() == null || text.length() > LONGEST) {
        return Optional.empty();
      }
      String path = uri.getRawPath() == null ? "" : uri.getRawPath();
      return Optional.of(
          new WebAddress(text.strip(), uri.getHost().toLowerCase(Locale.ROOT), path));
    } catch (URISyntaxException e) {
      return Optional.empty(); // not an address; the page is read without one
    }
  }

  /** The parts of the path between slashes, in lower case. */
  List<String> sections() {
    return SLASH
        .splitAsStream(path.toLowerCase(Locale.ROOT))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  boolean isRoot() {
    return path.chars().allMatch(c -> c == '/');
  }
}
