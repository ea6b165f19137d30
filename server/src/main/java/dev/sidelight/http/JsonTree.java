package dev.sidelight.http;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One object of a JSON document, taken strictly: no key that is not known, no value of another
 * type. Every refusal names the field.
 */
final class JsonTree {
  private final String path;
  private final JsonObject object;

  private JsonTree(String path, JsonObject object) {
    this.path = path;
    this.object = object;
  }

  /** Reads a document that is one object. */
  static JsonTree parse(String document) {
    return new JsonTree("", StrictJson.parse(document));
  }

  /** Refuses every key but these. */
  JsonTree only(Set<String> known) {
    for (String key : object.keySet()) {
      if (!known.contains(key)) {
        throw ProblemException.field(
            path + Excerpt.of(key),
            "one of " + String.join(", ", known.stream().sorted().toList()),
            "this name");
      }
    }
    return this;
  }

  boolean has(String key) {
    return object.containsKey(key);
  }

  Optional<String> string(String key) {
    return has(key) ? Optional.of(string(path + key, object.get(key))) : Optional.empty();
  }

  List<String> strings(String key) {
    List<String> strings = new ArrayList<>();
    JsonArray array = array(key);
    for (int i = 0; i < array.size(); i++) {
      strings.add(string(path + key + "[" + i + "]", array.get(i)));
    }
    return strings;
  }

  List<JsonTree> objects(String key) {
    List<JsonTree> objects = new ArrayList<>();
    JsonArray array = array(key);
    for (int i = 0; i < array.size(); i++) {
      String at = path + key + "[" + i + "]";
      if (!(array.get(i) instanceof JsonObject each)) {
        throw ProblemException.field(at, "an object", StrictJson.kind(array.get(i)));
      }
      objects.add(new JsonTree(at + ".", each));
    }
    return objects;
  }

  double number(String key) {
    if (object.get(key) instanceof JsonNumber number) {
      return number.doubleValue();
    }
    throw ProblemException.field(
        path + key, "a number", has(key) ? StrictJson.kind(object.get(key)) : "nothing");
  }

  /** The full name of a key, as the client wrote it: {@code words[2].term}. */
  String name(String key) {
    return path + key;
  }

  private JsonArray array(String key) {
    if (!has(key)) {
      return JsonValue.EMPTY_JSON_ARRAY;
    }
    if (object.get(key) instanceof JsonArray array) {
      return array;
    }
    throw ProblemException.field(path + key, "a list", StrictJson.kind(object.get(key)));
  }

  private static String string(String field, JsonValue value) {
    if (value instanceof JsonString string) {
      return wellFormed(string.getString());
    }
    throw ProblemException.field(field, "a string", StrictJson.kind(value));
  }

  /**
   * Half a surrogate pair is no sign of any text and cannot be written in UTF-8. The replacement
   * sign takes its place: one unit for one unit, so that all offsets stay right.
   */
  private static String wellFormed(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isSurrogate(text.charAt(i))) {
        continue;
      }
      if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        i++;
        continue;
      }
      mended = mended == null ? new StringBuilder(text) : mended;
      mended.setCharAt(i, '\uFFFD');
    }
    return mended == null ? text : mended.toString();
  }
}
