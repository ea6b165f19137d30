package dev.sidelight.calibration;

import dev.sidelight.data.DataException;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads labelled texts: one JSON object a line with {@code text}, {@code label} (true, false or a
 * share from 0 to 1) and perhaps {@code group}.
 */
final class Examples {
  /** So many parts of one group make a text that is as long as an article's body. */
  private static final int PARTS = 12;

  private Examples() {}

  /**
   * @throws DataException naming every bad line
   */
  static List<Example> read(Path file) {
    List<Example> examples = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      try {
        examples.add(example(lines.get(i)));
      } catch (JsonException | IllegalArgumentException | ClassCastException e) {
        problems.add(file + ":" + (i + 1) + " expected a labelled text, found " + e.getMessage());
      }
    }
    if (!problems.isEmpty()) {
      throw new DataException(problems);
    }
    return examples;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new DataException(file + " expected a file of JSON Lines, found " + e.getMessage());
    }
  }

  private static Example example(String line) {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      JsonObject object = reader.readObject();
      return new Example(
          object.getString("text", ""),
          label(object.getOrDefault("label", JsonValue.NULL)),
          Optional.ofNullable(object.getString("group", null)));
    }
  }

  private static double label(JsonValue value) {
    return switch (value.getValueType()) {
      case TRUE -> 1;
      case FALSE -> 0;
      case NUMBER -> ((JsonNumber) value).doubleValue();
      default -> Double.NaN;
    };
  }

  /** Whole texts: those without a group, and twelve parts of one group at a time, in order. */
  static List<Example> whole(List<Example> examples) {
    List<Example> whole = new ArrayList<>();
    Map<String, List<Example>> groups = new LinkedHashMap<>();
    for (Example example : examples) {
      example
          .group()
          .ifPresentOrElse(
              group -> groups.computeIfAbsent(group, g -> new ArrayList<>()).add(example),
              () -> whole.add(example));
    }
    for (List<Example> parts : groups.values()) {
      for (int i = 0; i + PARTS <= parts.size(); i += PARTS) {
        whole.add(joined(parts.subList(i, i + PARTS)));
      }
    }
    return whole;
  }

  private static Example joined(List<Example> parts) {
    return new Example(
        String.join("\n\n", parts.stream().map(Example::text).toList()),
        parts.stream().mapToDouble(Example::label).average().orElseThrow(),
        Optional.empty());
  }
}
