package dev.sidelight.extract;

import java.util.List;
import java.util.Optional;

/** A value of a page's structured data. */
sealed interface Datum {
  /**
   * A text, a number or a truth value.
   *
   * @param source the JSON that it stands in
   * @param start its first character there, behind the quotation mark
   * @param end behind its last
   * @param escaped true where it has escapes in it
   */
  record Text(String source, int start, int end, boolean escaped) implements Datum {
    String read() {
      return escaped ? JsonText.unescaped(source, start, end) : source.substring(start, end);
    }
  }

  /** An array. */
  record Items(List<Datum> all) implements Datum {}

  /** An object; of two values under one name the later counts. */
  record Thing(List<Property> properties) implements Datum {
    Optional<Datum> get(String name) {
      for (int i = properties.size() - 1; i >= 0; i--) {
        if (properties.get(i).name().equals(name)) {
          return Optional.of(properties.get(i).value());
        }
      }
      return Optional.empty();
    }

    /** A property that is one text, number or truth value. */
    Optional<String> text(String name) {
      return get(name)
          .flatMap(
              value -> value instanceof Text text ? Optional.of(text.read()) : Optional.empty());
    }
  }

  /** A name and its value. */
  record Property(String name, Datum value) {}
}
