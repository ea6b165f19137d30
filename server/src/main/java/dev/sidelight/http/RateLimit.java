package dev.sidelight.http;

import java.time.Duration;

/**
 * How many requests one client may make.
 *
 * @param requests so many
 * @param window within this time
 */
public record RateLimit(int requests, Duration window) {
  String policy() {
    return "\"default\";q=" + requests + ";w=" + window.toSeconds();
  }
}
