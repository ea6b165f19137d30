package dev.sidelight.http;

import static dev.sidelight.http.AnalysisServiceTest.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sidelight.analysis.AnalysisDesk.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
  private static final AccessRules OPEN = LiveApi.access(Optional.empty());
  private static final Limits WIDE = new Limits(4, 4, 10_000_000);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Test
  void countsTheRequestsOfAClient() throws IOException, InterruptedException {
    try (LiveApi api = LiveApi.start(OPEN, 3)) {
      for (int i = 0; i < 3; i++) {
        HttpResponse<String> answer = api.send(api.post("{\"text\":\"a\"}"));
        assertEquals(200, answer.statusCode());
        assertEquals("\"default\";q=3;w=60", header(answer, "RateLimit-Policy"));
        assertTrue(header(answer, "RateLimit").startsWith("\"default\";r=" + (2 - i) + ";t="));
      }
      HttpResponse<String> refused = api.send(api.post("{\"text\":\"a\"}"));
      assertEquals(429, refused.statusCode());
      assertTrue(refused.body().contains("problems/too-many-requests"), refused.body());
      int seconds = Integer.parseInt(header(refused, "Retry-After"));
      assertTrue(seconds >= 1 && seconds <= 20, "" + seconds);
      assertEquals("\"default\";q=3;w=60", header(refused, "RateLimit-Policy"));
      assertEquals(200, api.send(api.request("/openapi.yaml")).statusCode());
    }
  }

  @Test
  void refusesWhatThereIsNoRoomFor() throws IOException, InterruptedException {
    try (LiveApi api = LiveApi.start(OPEN, 1_000, new Limits(1, 1, 9_000), PATIENCE)) {
      assertEquals(202, slow(api, "SLOW 1").statusCode());
      HttpResponse<String> refused = slow(api, "SLOW 2");
      assertEquals(503, refused.statusCode());
      assertEquals("2", header(refused, "Retry-After"));
      assertTrue(refused.body().contains("problems/too-busy"), refused.body());
      assertTrue(header(refused, "RateLimit").startsWith("\"default\";r="));
      assertEquals(202, slow(api, "SLOW 1").statusCode());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 1000", "Transfer-Encoding: chunked"})
  void closesTheConnectionOfAStalledBody(String header) throws IOException {
    try (LiveApi api = LiveApi.start(OPEN, 1_000, WIDE, Duration.ofMillis(700))) {
      long start = System.nanoTime();
      String answer = stall(api, header);
      long millis = (System.nanoTime() - start) / 1_000_000;
      assertTrue(millis < 5_000, millis + " ms: " + answer);
      assertTrue(!answer.contains(" 200 ") && !answer.contains(" 500 "), answer);
    }
  }

  @Test
  void goesOnAfterStalledBodies() throws IOException, InterruptedException {
    try (LiveApi api = LiveApi.start(OPEN, 1_000, WIDE, Duration.ofMillis(300))) {
      for (int i = 0; i < 10; i++) {
        stall(api, "Content-Length: 1000");
      }
      assertEquals(200, api.send(api.post("{\"text\":\"a\"}")).statusCode());
    }
  }

  private static HttpResponse<String> slow(LiveApi api, String text)
      throws IOException, InterruptedException {
    return api.send(api.post("{\"text\":\"" + text + "\"}").header("Prefer", "wait=0"));
  }

  private static String stall(LiveApi api, String header) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), api.port())) {
      socket.setSoTimeout(10_000);
      String head =
          String.join(
              "\r\n",
              "POST /v1/analyses HTTP/1.1",
              "Host: localhost",
              "Content-Type: application/json",
              header,
              "",
              "");
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      return LiveApi.read(in) + (in.read() < 0 ? "" : " more");
    }
  }
}
