package dev.sidelight.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import java.util.List;
import java.util.Locale;

/**
 * Chooses a card's language by what the reader takes ({@code Accept-Language}).
 *
 * @param spoken the tags of the languages that cards are written in
 */
record CardLanguages(List<String> spoken) {
  private static final String DEFAULT = "en";

  CardLanguages {
    spoken = List.copyOf(spoken);
  }

  String choose(Headers headers) {
    String accepted = String.join(",", headers.values(HeaderNames.ACCEPT_LANGUAGE));
    return accepted.isBlank() ? DEFAULT : best(accepted);
  }

  private String best(String accepted) {
    try {
      String tag = Locale.lookupTag(Locale.LanguageRange.parse(accepted), spoken);
      return tag == null ? DEFAULT : tag;
    } catch (IllegalArgumentException e) {
      return DEFAULT; // a header that nobody can read asks for nothing
    }
  }
}
