package dev.sidelight.extract;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The things that a page describes in JSON-LD, flattened: arrays, {@code @graph} and nested objects
 * with a type of their own. JSON that is broken in the usual ways is mended first.
 *
 * @param things the objects with a type, outer before inner
 */
record StructuredData(List<JsonObject> things) {
  private static final int LONGEST = 2_000_000;
  private static final int DEEPEST = 64;
  private static final int MOST_THINGS = 2_000;
  private static final Pattern TRAILING_COMMA = Pattern.compile(",(\\s*[}\\]])");
  private static final Pattern WRAPPING =
      Pattern.compile(
          "^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|(?://)?\\s*\\]\\]>)\\s*;?\\s*$");

  static StructuredData of(List<String> scripts) {
    List<JsonObject> things = new ArrayList<>();
    scripts.forEach(json -> parse(json).ifPresent(value -> flatten(value, things)));
    return new StructuredData(List.copyOf(things));
  }

  static Optional<JsonValue> parse(String json) {
    if (json.length() > LONGEST || depth(json) > DEEPEST) {
      return Optional.empty();
    }
    return strict(json).or(() -> strict(mend(json)));
  }

  private static Optional<JsonValue> strict(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return Optional.of(reader.readValue());
    } catch (JsonException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  /** How deep brackets nest outside strings; counted first, so that no parser goes too deep. */
  private static int depth(String json) {
    int depth = 0;
    int deepest = 0;
    boolean quoted = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (quoted) {
        i += c == '\\' ? 1 : 0;
        quoted = c != '"';
      } else if (c == '"') {
        quoted = true;
      } else if (c == '{' || c == '[') {
        deepest = Math.max(deepest, ++depth);
      } else if (c == '}' || c == ']') {
        depth--;
      }
    }
    return deepest;
  }

  /** Mends comment and CDATA marks around the JSON, raw control characters and trailing commas. */
  private static String mend(String json) {
    String bare = WRAPPING.matcher(json).replaceAll("");
    StringBuilder out = new StringBuilder(bare.length());
    bare.chars().forEach(c -> out.append(c < ' ' ? ' ' : (char) c));
    return TRAILING_COMMA.matcher(out).replaceAll("$1");
  }

  private static void flatten(JsonValue root, List<JsonObject> things) {
    Deque<JsonValue> queue = new ArrayDeque<>(List.of(root));
    while (!queue.isEmpty() && things.size() < MOST_THINGS) {
      switch (queue.removeFirst()) {
        case JsonArray array -> queue.addAll(array);
        case JsonObject object -> {
          if (object.containsKey("@type")) {
            things.add(object);
          }
          queue.addAll(object.values());
        }
        default -> {}
      }
    }
  }

  /** The article that the page is about: the first with a headline. */
  Optional<JsonObject> article(Markup markup) {
    List<JsonObject> articles = ofSign(Sign.ARTICLE, markup);
    return articles.stream()
        .filter(thing -> text(thing, "headline").isPresent())
        .findFirst()
        .or(() -> articles.stream().findFirst());
  }

  /** The things whose type carries a sign. */
  List<JsonObject> ofSign(Sign sign, Markup markup) {
    return things.stream().filter(thing -> signs(thing, markup).contains(sign)).toList();
  }

  static Set<Sign> signs(JsonObject thing, Markup markup) {
    return strings(thing.get("@type")).stream()
        .flatMap(type -> markup.ofType(type).stream())
        .collect(java.util.stream.Collectors.toSet());
  }

  /** The first text of a property, cleaned, entities read. */
  static Optional<String> text(JsonObject thing, String property) {
    return strings(thing.get(property)).stream().findFirst();
  }

  /** A property's text with its lines as they are. */
  static Optional<String> lines(JsonObject thing, String property) {
    return thing.get(property) instanceof JsonString string
        ? Optional.of(Parser.unescapeEntities(string.getString(), false))
        : Optional.empty();
  }

  /** The texts of a value: of a string, of an array of strings, of an object's name or value. */
  static List<String> strings(JsonValue value) {
    return switch (value) {
      case null -> List.of();
      case JsonString string -> cleaned(string.getString());
      case JsonArray array ->
          array.stream()
              .filter(inner -> !(inner instanceof JsonArray))
              .flatMap(inner -> strings(inner).stream())
              .toList();
      case JsonObject object -> name(object);
      default -> List.of();
    };
  }

  private static List<String> name(JsonObject object) {
    for (String property : List.of("name", "@value", "@id", "url")) {
      if (object.get(property) instanceof JsonString string) {
        return cleaned(string.getString());
      }
    }
    return List.of();
  }

  private static List<String> cleaned(String raw) {
    String text = PassageText.clean(Parser.unescapeEntities(raw, false));
    return text.isEmpty() ? List.of() : List.of(text);
  }

  /** The names of a property's values; a value that only refers to another thing is looked up. */
  List<String> names(JsonObject thing, String property) {
    List<String> names = new ArrayList<>();
    strings(thing.get(property)).forEach(name -> names.add(named(name).orElse(name)));
    return names.stream()
        .filter(name -> !name.startsWith("http") && !name.startsWith("#"))
        .toList();
  }

  private Optional<String> named(String id) {
    return things.stream()
        .filter(
            thing -> thing.get("@id") instanceof JsonString string && string.getString().equals(id))
        .filter(thing -> thing.containsKey("name"))
        .flatMap(thing -> text(thing, "name").stream())
        .findFirst();
  }

  /** The objects of a property: itself, or those of its array. */
  static List<JsonObject> objects(JsonObject thing, String property) {
    return switch (thing.get(property)) {
      case null -> List.of();
      case JsonObject object -> List.of(object);
      case JsonArray array ->
          array.stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject).toList();
      default -> List.of();
    };
  }
}
