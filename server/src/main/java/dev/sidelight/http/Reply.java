package dev.sidelight.http;

import io.helidon.http.Status;

/**
 * What is sent back.
 *
 * @param type media type
 * @param body the whole of it
 * @param tagged whether it carries an entity tag, by which a client asks for news only
 */
record Reply(Status status, String type, String body, boolean tagged) {
  static final String JSON = "application/json";

  static Reply json(Status status, String body) {
    return new Reply(status, JSON, body, false);
  }

  static Reply tagged(String type, String body) {
    return new Reply(Status.OK_200, type, body, true);
  }

  static Reply problem(Problem problem, Json json) {
    return new Reply(
        Status.create(problem.status()), "application/problem+json", json.text(problem), false);
  }
}
