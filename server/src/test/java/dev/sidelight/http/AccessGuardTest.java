package dev.sidelight.http;

import static dev.sidelight.http.AnalysisServiceTest.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessGuardTest {
  private static final String KEY = "sesame";
  private static LiveApi api;
  private static LiveApi locked;

  @BeforeAll
  static void start() {
    api = LiveApi.start();
    locked = LiveApi.start(LiveApi.access(Optional.of(KEY)), 1_000);
  }

  @AfterAll
  static void stop() {
    api.close();
    locked.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "http://evil.example",
        "null",
        "http://127.0.0.1:1",
        "http://localhost.evil.example",
        "https://school.example.evil.example",
        "https://school.example:444",
        "file://",
        ""
      })
  void refusesPagesOfOtherSites(String origin) throws IOException, InterruptedException {
    HttpResponse<String> answer = api.send(api.post("{\"text\":\"a\"}").header("Origin", origin));
    assertEquals(403, answer.statusCode());
    assertTrue(answer.body().contains("problems/origin-refused"), answer.body());
    assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chrome-extension://abcdefghijklmnop",
        "moz-extension://b0a674f9-f848-4cfd-0000-1b2c3d4e5f60",
        "https://school.example"
      })
  void servesAllowedOrigins(String origin) throws IOException, InterruptedException {
    HttpResponse<String> answer = api.send(api.post("{\"text\":\"a\"}").header("Origin", origin));
    assertEquals(200, answer.statusCode());
    assertEquals(origin, header(answer, "Access-Control-Allow-Origin"));
    assertTrue(answer.headers().allValues("Vary").toString().contains("Origin"));
  }

  @Test
  void servesItsOwnPages() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        api.send(api.post("{\"text\":\"a\"}").header("Origin", "http://127.0.0.1:" + api.port()));
    assertEquals(200, answer.statusCode());
  }

  @Test
  void answersThePreflightOfAnAllowedOrigin() throws IOException, InterruptedException {
    HttpResponse<String> answer = preflight("https://school.example");
    assertEquals(204, answer.statusCode());
    assertTrue(header(answer, "Access-Control-Allow-Methods").contains("POST"));
    assertTrue(header(answer, "Access-Control-Allow-Headers").contains("Content-Type"));
  }

  @Test
  void refusesThePreflightOfAnotherOrigin() throws IOException, InterruptedException {
    assertEquals(403, preflight("https://evil.example").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:8642",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "10.0.0.1",
        "[::2]:8642"
      })
  void refusesAForeignName(String host) throws IOException {
    String answer = get(host);
    assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
    assertTrue(answer.contains("\"field\":\"Host\""), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LOCALHOST:1",
        "127.0.0.1:8642",
        "[::1]:8642",
        "sidelight.example",
        "Sidelight.Example:443"
      })
  void answersUnderItsNames(String host) throws IOException {
    String answer = get(host);
    assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
  }

  @Test
  void wantsTheKeyWhereOneIsSet() throws IOException, InterruptedException {
    HttpResponse<String> none = locked.send(locked.post("{\"text\":\"a\"}"));
    assertEquals(401, none.statusCode());
    assertEquals("Bearer", header(none, "WWW-Authenticate"));
    assertEquals(401, withKey("Bearer open").statusCode());
    assertEquals(401, withKey(KEY).statusCode());
    assertEquals(200, withKey("Bearer " + KEY).statusCode());
    assertEquals(200, withKey("bearer " + KEY).statusCode());
  }

  @Test
  void wantsNoKeyForTheContract() throws IOException, InterruptedException {
    assertEquals(200, locked.send(locked.request("/openapi.yaml")).statusCode());
  }

  private static HttpResponse<String> withKey(String value)
      throws IOException, InterruptedException {
    return locked.send(locked.post("{\"text\":\"a\"}").header("Authorization", value));
  }

  private static HttpResponse<String> preflight(String origin)
      throws IOException, InterruptedException {
    return api.send(
        api.request("/v1/analyses")
            .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "POST"));
  }

  private static String get(String host) throws IOException {
    String request = "GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    return api.raw(request.getBytes(StandardCharsets.US_ASCII));
  }
}
