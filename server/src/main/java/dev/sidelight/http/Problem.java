package dev.sidelight.http;

import java.util.Optional;

/**
 * What went wrong, as it goes over the wire (RFC 9457).
 *
 * @param type address of the page that explains the kind
 * @param title the kind in a few words
 * @param status the HTTP status
 * @param detail what was expected and what was found
 * @param instance the address that was asked
 * @param field the field or header at fault
 */
public record Problem(
    String type,
    String title,
    int status,
    Optional<String> detail,
    Optional<String> instance,
    Optional<String> field) {

  static Problem of(ProblemType type, String detail, String instance) {
    return of(type, Optional.of(detail), Optional.of(instance), Optional.empty());
  }

  static Problem of(
      ProblemType type,
      Optional<String> detail,
      Optional<String> instance,
      Optional<String> field) {
    return new Problem(type.uri(), type.title(), type.code(), detail, instance, field);
  }
}
