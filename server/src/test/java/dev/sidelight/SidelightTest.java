package dev.sidelight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sidelight.http.Schemas;
import io.helidon.config.Config;
import io.helidon.config.ConfigSources;
import jakarta.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole product, started as its users start it. */
class SidelightTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String TEXT =
      "{\"text\":\"The council voted on Monday. Critics slammed the draconian plan.\"}";
  private static Sidelight sidelight;

  @BeforeAll
  static void start() {
    sidelight = Sidelight.start(config(Map.of()));
  }

  @AfterAll
  static void stop() {
    sidelight.close();
  }

  @Test
  void answersWithACard() throws IOException, InterruptedException {
    HttpResponse<String> answer = post(sidelight, TEXT);
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("\"status\":\"done\""), answer.body());
  }

  @Test
  void givesTheSameBytesAfterARestart() throws IOException, InterruptedException {
    try (Sidelight other = Sidelight.start(config(Map.of()))) {
      assertEquals(post(sidelight, TEXT).body(), post(other, TEXT).body());
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void answersEveryArticleAsTheContractSays(Path page) throws IOException, InterruptedException {
    String html = Files.readString(page);
    String body =
        Json.createObjectBuilder()
            .add("html", html)
            .add("url", "https://news.example/article")
            .add("include", Json.createArrayBuilder().add("text"))
            .build()
            .toString();
    HttpResponse<String> answer = post(sidelight, body);
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(List.of(), Schemas.complaints("analysis", answer.body()));
  }

  static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/articles"))) {
      return files.filter(file -> file.endsWith("page.html")).sorted().toList();
    }
  }

  @Test
  void answersATextInAnUnknownLanguageAsTheContractSays() throws IOException, InterruptedException {
    String dutch = "De gemeenteraad heeft maandag besloten dat de bussen niet meer rijden. ";
    HttpResponse<String> answer = post(sidelight, "{\"text\":\"" + dutch.repeat(20) + "\"}");
    assertEquals(List.of(), Schemas.complaints("analysis", answer.body()));
    assertTrue(answer.body().contains("unsupported-language"), answer.body());
  }

  @Test
  void fetchesNothingWhereThatIsSwitchedOff() throws IOException, InterruptedException {
    try (Sidelight other = Sidelight.start(config(Map.of("fetch.enabled", "false")))) {
      HttpResponse<String> answer = post(other, "{\"url\":\"https://news.example/a\"}");
      assertEquals(422, answer.statusCode());
      assertTrue(answer.body().contains("switched off"), answer.body());
    }
  }

  @Test
  void listsItsLexicons() throws IOException, InterruptedException {
    HttpResponse<String> answer = get(sidelight.port(), "/v1/lexicons");
    assertTrue(answer.body().contains("\"language\":\"fr\""), answer.body());
    assertTrue(answer.body().contains("\"name\":\"français\""), answer.body());
    assertTrue(answer.body().contains("\"id\":\"language-bias\""), answer.body());
  }

  @Test
  void tellsItsHealthAndMetricsOnTheOtherSocket() throws IOException, InterruptedException {
    post(sidelight, TEXT);
    HttpResponse<String> health = get(sidelight.adminPort(), "/observe/health");
    assertEquals(200, health.statusCode());
    assertTrue(health.body().contains("\"status\":\"UP\""), health.body());
    HttpResponse<String> metrics = get(sidelight.adminPort(), "/observe/metrics");
    assertTrue(metrics.body().contains("sidelight_analyses_total"), metrics.body());
    assertEquals(404, get(sidelight.port(), "/observe/metrics").statusCode());
  }

  @Test
  void keepsForeignPagesOffItsHealth() throws IOException, InterruptedException {
    HttpRequest request =
        request(sidelight.adminPort(), "/observe/health")
            .header("Origin", "https://evil.example")
            .build();
    assertEquals(403, CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode());
  }

  @Test
  void refusesToStartWhereAPortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      for (String key : new String[] {"server.port", "server.sockets.0.port"}) {
        assertThrows(StartException.class, () -> Sidelight.start(config(Map.of(key, port))), key);
      }
    }
  }

  @Test
  void saysWhichSettingIsWrong() {
    StartException wrong =
        assertThrows(
            StartException.class, () -> Sidelight.start(config(Map.of("limits.requests", "many"))));
    assertEquals("limits.requests: a fitting value expected, found many", wrong.getMessage());
  }

  static Config config(Map<String, String> other) {
    Map<String, String> own = new HashMap<>();
    own.put("server.port", "0");
    own.put("server.sockets.0.port", "0");
    own.putAll(other);
    return Config.just(ConfigSources.create(own), ConfigSources.classpath("application.yaml"));
  }

  static HttpResponse<String> post(Sidelight at, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        request(at.port(), "/v1/analyses")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(int port, String path)
      throws IOException, InterruptedException {
    return CLIENT.send(request(port, path).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(int port, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }
}
