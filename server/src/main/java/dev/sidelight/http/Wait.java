package dev.sidelight.http;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a client wants the server to wait for a card (RFC 7240, {@code Prefer: wait=N}).
 *
 * @param asked what was asked for, within bounds; empty where nothing was
 */
record Wait(Optional<Duration> asked) {
  private static final HeaderName PREFER = HeaderNames.create("Prefer");
  private static final Pattern WAIT = Pattern.compile("wait\\s*=\\s*\"?(\\d{1,6})\"?");
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** Preferences that cannot be understood are left aside, as the RFC says. */
  static Wait of(Headers headers) {
    for (String value : headers.values(PREFER)) {
      for (String preference : value.toLowerCase(Locale.ROOT).split("[,;]", -1)) {
        Optional<Duration> wait = parse(preference.strip());
        if (wait.isPresent()) {
          return new Wait(wait);
        }
      }
    }
    return new Wait(Optional.empty());
  }

  private static Optional<Duration> parse(String preference) {
    if (preference.equals("respond-async")) {
      return Optional.of(Duration.ZERO);
    }
    Matcher wait = WAIT.matcher(preference);
    if (!wait.matches()) {
      return Optional.empty();
    }
    Duration asked = Duration.ofSeconds(Long.parseLong(wait.group(1)));
    return Optional.of(asked.compareTo(LONGEST) > 0 ? LONGEST : asked);
  }

  Duration or(Duration otherwise) {
    return asked.orElse(otherwise);
  }
}
