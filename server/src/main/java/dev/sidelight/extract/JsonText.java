package dev.sidelight.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the JSON that pages carry, which is often broken: with comment or CDATA marks around it,
 * raw line breaks in texts, commas too many, its end cut off. What can be read is read. Depth and
 * number of values are limited; what lies deeper is passed over.
 */
final class JsonText {
  private static final int DEEPEST = 64;
  private static final int MOST_VALUES = 100_000;

  private final String json;
  private int at;
  private int values;

  private JsonText(String json) {
    this.json = json;
  }

  /** The objects and arrays that stand one behind the other in a script. */
  static List<Datum> read(String json) {
    JsonText reader = new JsonText(json);
    List<Datum> roots = new ArrayList<>();
    while (reader.findRoot()) {
      reader.value(0).ifPresent(roots::add);
    }
    return roots;
  }

  private boolean findRoot() {
    while (at < json.length() && !isOpening(json.charAt(at))) {
      at++;
    }
    return at < json.length() && values < MOST_VALUES;
  }

  private static boolean isOpening(char c) {
    return c == '{' || c == '[';
  }

  /** The value that begins here; empty where it lies too deep, is null, or the text ends. */
  private Optional<Datum> value(int depth) {
    values++;
    char c = next();
    if (isOpening(c) && (depth >= DEEPEST || values > MOST_VALUES)) {
      passOver();
      return Optional.empty();
    }
    return switch (c) {
      case '{' -> Optional.of(thing(depth + 1));
      case '[' -> Optional.of(items(depth + 1));
      case '"' -> Optional.of(text());
      default -> literal();
    };
  }

  /** The next character that is not blank; a null character at the end. */
  private char next() {
    while (at < json.length() && json.charAt(at) <= ' ') {
      at++;
    }
    return at < json.length() ? json.charAt(at) : '\0';
  }

  private Datum.Thing thing(int depth) {
    List<Datum.Property> properties = new ArrayList<>();
    at++;
    for (char c = next(); at < json.length(); c = next()) {
      if (c == '}') {
        at++;
        break;
      }
      if (c == '"') {
        property(depth, properties);
      } else if (c == ']') {
        break;
      } else {
        at++;
      }
    }
    return new Datum.Thing(properties);
  }

  private void property(int depth, List<Datum.Property> properties) {
    String name = text().read();
    if (next() == ':') {
      at++;
      value(depth).ifPresent(value -> properties.add(new Datum.Property(name, value)));
    }
  }

  private Datum.Items items(int depth) {
    List<Datum> all = new ArrayList<>();
    at++;
    for (char c = next(); at < json.length(); c = next()) {
      if (c == ']') {
        at++;
        break;
      }
      if (c == ',') {
        at++;
      } else if (c == '}') {
        break;
      } else {
        value(depth).ifPresent(all::add);
      }
    }
    return new Datum.Items(all);
  }

  private Optional<Datum> literal() {
    int start = at;
    while (at < json.length() && ",:]}{[\"".indexOf(json.charAt(at)) < 0 && json.charAt(at) > ' ') {
      at++;
    }
    int end = at;
    at += start == end && start < json.length() && json.charAt(start) == ':' ? 1 : 0;
    return start == end || json.startsWith("null", start)
        ? Optional.empty()
        : Optional.of(new Datum.Text(json, start, end, false));
  }

  private Datum.Text text() {
    int start = ++at;
    boolean escaped = false;
    while (at < json.length() && !(json.charAt(at) == '"' && endsText())) {
      escaped |= json.charAt(at) == '\\';
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    int end = Math.min(at++, json.length());
    return new Datum.Text(json, start, end, escaped);
  }

  /** A quotation mark that somebody forgot to escape has no comma or bracket behind it. */
  private boolean endsText() {
    int i = at + 1;
    while (i < json.length() && json.charAt(i) <= ' ') {
      i++;
    }
    return i >= json.length() || ",:]}\"".indexOf(json.charAt(i)) >= 0;
  }

  /** Passes over an object or array without reading it. */
  private void passOver() {
    int depth = 0;
    while (at < json.length()) {
      char c = json.charAt(at);
      if (c == '"') {
        text();
        continue;
      }
      depth += isOpening(c) ? 1 : c == '}' || c == ']' ? -1 : 0;
      at++;
      if (depth == 0) {
        return;
      }
    }
  }

  /** A text with its escapes read. */
  static String unescaped(String json, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = json.charAt(i);
      if (c != '\\' || i + 1 >= end) {
        out.append(c);
      } else if (json.charAt(i + 1) == 'u' && i + 6 <= end && isHex(json, i + 2)) {
        out.append((char) Integer.parseInt(json, i + 2, i + 6, 16));
        i += 5;
      } else {
        out.append(escape(json.charAt(++i)));
      }
    }
    return out.toString();
  }

  private static boolean isHex(String json, int from) {
    for (int i = from; i < from + 4; i++) {
      if (i >= json.length() || Character.digit(json.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private static char escape(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      default -> c;
    };
  }
}
