package dev.sidelight.http;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads a document that is one JSON object and nothing else: no second key of a name, no text
 * behind the end, no endless nesting.
 */
final class StrictJson {
  private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

  /** A request is four levels deep at most; what is much deeper is only meant to do harm. */
  private static final int DEEPEST = 32;

  private StrictJson() {}

  /** The object that a document holds. */
  static JsonObject parse(String document) {
    try (JsonParser parser = PARSERS.createParser(new StringReader(document))) {
      if (!parser.hasNext()) {
        throw notJson("nothing");
      }
      JsonValue value = value(parser, parser.next(), "", 0);
      if (parser.hasNext()) {
        throw notJson("more text behind it");
      }
      if (value instanceof JsonObject object) {
        return object;
      }
      throw notJson(kind(value));
    } catch (JsonException e) {
      throw notJson("text that is none");
    }
  }

  /** What kind of value it is, for a sentence. */
  static String kind(JsonValue value) {
    return switch (value.getValueType()) {
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      case STRING -> "a string";
      case NUMBER -> "a number";
      case TRUE, FALSE -> "true or false";
      case NULL -> "null";
    };
  }

  /** The parser's own way to read a value would let the second key of a name win. */
  private static JsonValue value(JsonParser parser, Event event, String path, int depth) {
    if (depth > DEEPEST) {
      throw notJson("text nested too deeply");
    }
    return switch (event) {
      case START_OBJECT -> object(parser, path, depth);
      case START_ARRAY -> array(parser, path, depth);
      default -> parser.getValue();
    };
  }

  private static JsonValue object(JsonParser parser, String path, int depth) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    Set<String> seen = new HashSet<>();
    while (parser.next() != Event.END_OBJECT) {
      String key = parser.getString();
      String name = path + Excerpt.of(key);
      if (!seen.add(key)) {
        throw ProblemException.field(name, "each name once", "a second one");
      }
      object.add(key, value(parser, parser.next(), name + ".", depth + 1));
    }
    return object.build();
  }

  private static JsonValue array(JsonParser parser, String path, int depth) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
      array.add(value(parser, event, path, depth + 1));
    }
    return array.build();
  }

  private static ProblemException notJson(String found) {
    return new ProblemException(
        ProblemType.INVALID_REQUEST, "one JSON object expected, " + found + " found");
  }
}
