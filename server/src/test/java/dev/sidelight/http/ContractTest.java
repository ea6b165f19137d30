package dev.sidelight.http;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the contract, and the server's own words about it. */
class ContractTest {
  private static final Path EXAMPLES = Path.of("../shared-schema/examples");
  private static final Pattern REFERENCE = Pattern.compile("\\$ref: (/schemas/\\S+)");
  private static final Pattern LOCAL = Pattern.compile("\\$ref: '#/components/(\\w+)/(\\w+)'");

  @ParameterizedTest
  @MethodSource("valid")
  void takesEveryValidExample(String schema, String file) throws IOException {
    assertEquals(List.of(), Schemas.complaints(schema, Files.readString(EXAMPLES.resolve(file))));
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void refusesEveryInvalidExample(String schema, String file) throws IOException {
    assertFalse(Schemas.complaints(schema, Files.readString(EXAMPLES.resolve(file))).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("valid")
  void readsEveryValidRequest(String schema, String file) throws IOException {
    if (schema.equals("analysis-request")) {
      new RequestReader(LiveApi.LEXICONS).read(Files.readString(EXAMPLES.resolve(file)));
    }
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void refusesToReadEveryInvalidRequest(String schema, String file) throws IOException {
    if (schema.equals("analysis-request")) {
      String request = Files.readString(EXAMPLES.resolve(file));
      assertThrows(ProblemException.class, () -> new RequestReader(LiveApi.LEXICONS).read(request));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"english-report", "french-short-text"})
  void quotesTheExamplesTextWordForWord(String name) throws IOException {
    JsonObject card = object(Files.readString(EXAMPLES.resolve("card/valid/" + name + ".json")));
    JsonObject article = card.getJsonObject("article");
    for (JsonObject holder : holders(card, new java.util.ArrayList<>())) {
      JsonArray pair = holder.getJsonArray("selector");
      String text =
          holder.getString("field", "text").equals("headline")
              ? article.getString("headline")
              : article.getString("text");
      JsonObject at = pair.getJsonObject(1);
      assertEquals(
          pair.getJsonObject(0).getString("exact"),
          text.substring(at.getInt("start"), at.getInt("end")));
    }
  }

  @Test
  void hasExamplesOfEverySchema() {
    Set<String> named = new TreeSet<>();
    Stream.concat(valid(), invalid()).forEach(example -> named.add((String) example[0]));
    assertEquals(Set.of("analysis", "analysis-request", "card", "problem", "selector"), named);
  }

  @Test
  void servesEverySchemaThatThePathsNameAndNoOther() throws IOException, InterruptedException {
    try (LiveApi api = LiveApi.start()) {
      HttpResponse<String> openapi = api.send(api.request("/openapi.yaml"));
      assertEquals("application/yaml", AnalysisServiceTest.header(openapi, "Content-Type"));
      Set<String> referred = new TreeSet<>();
      Matcher reference = REFERENCE.matcher(openapi.body());
      while (reference.find()) {
        referred.add(reference.group(1));
      }
      assertEquals(3, referred.size(), referred.toString());
      for (String path : referred) {
        HttpResponse<String> schema = api.send(api.request(path));
        assertEquals(200, schema.statusCode(), path);
        assertEquals("https://sidelight.dev" + path, object(schema.body()).getString("$id"));
      }
    }
  }

  @Test
  void definesEveryComponentThatThePathsNameLocally() throws IOException {
    String openapi = Files.readString(EXAMPLES.resolve("../openapi.yaml"));
    Matcher reference = LOCAL.matcher(openapi);
    assertAll(
        reference
            .results()
            .map(found ->
                () ->
                    assertTrue(
                        Pattern.compile(
                                "(?s)\n  " + found.group(1) + ":.*\n    " + found.group(2) + ":\n")
                            .matcher(openapi)
                            .find(),
                        found.group())));
  }

  @Test
  void hasAPageForEveryProblem() {
    for (ProblemType type : ProblemType.values()) {
      assertTrue(Files.exists(Path.of("docs/problems/" + type.id() + ".md")), type.id());
    }
  }

  static Stream<Object[]> valid() {
    return examples("valid");
  }

  static Stream<Object[]> invalid() {
    return examples("invalid");
  }

  private static Stream<Object[]> examples(String kind) {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      return files
          .filter(file -> file.getParent().endsWith(kind) && file.toString().endsWith(".json"))
          .map(EXAMPLES::relativize)
          .map(file -> new Object[] {file.getName(0).toString(), file.toString()})
          .sorted((a, b) -> ((String) a[1]).compareTo((String) b[1]))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<JsonObject> holders(JsonValue value, List<JsonObject> found) {
    if (value instanceof JsonObject object) {
      if (object.containsKey("selector")) {
        found.add(object);
      }
      object.values().forEach(each -> holders(each, found));
    } else if (value instanceof JsonArray array) {
      array.forEach(each -> holders(each, found));
    }
    return found;
  }

  private static JsonObject object(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
