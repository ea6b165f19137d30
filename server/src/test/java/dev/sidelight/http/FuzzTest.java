package dev.sidelight.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Thousands of requests that are nearly right: none may be answered with a 5xx. */
class FuzzTest {
  private static final int REQUESTS = 2_000;
  private static final List<String> SEEDS =
      List.of(
          "{\"text\":\"One. Two.\",\"title\":\"T\",\"language\":\"fr\",\"include\":[\"text\"]}",
          "{\"html\":\"<p>One</p>\",\"url\":\"https://news.example/a\"}",
          "{\"text\":\"a\",\"words\":[{\"term\":\"x\",\"concept\":\"language-bias\",\"category\":\"loaded-noun\",\"weight\":1.5}]}",
          "{\"text\":\"a\",\"without\":[\"language-bias-1\"]}",
          "{\"url\":\"https://news.example/a\"}");
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "\"",
          ":",
          ",",
          "null",
          "true",
          "-1e999",
          "\\u0000",
          "\\ud800",
          "\\",
          "\u202e",
          "\u0000",
          "\uFFFF",
          "\ud83d\udea3",
          "\"text\"",
          "\"html\"",
          "text",
          " ",
          "\n",
          "0",
          "9".repeat(400),
          "x".repeat(3_000));
  private static final List<String> TYPES =
      List.of("application/json", "application/json; charset=utf-8", "text/plain", "a", "*/*");
  private static final List<String> METHODS =
      List.of("POST", "POST", "POST", "POST", "GET", "PUT", "DELETE", "HEAD", "OPTIONS", "BREW");
  private static final List<String> PATHS =
      List.of(
          "/v1/analyses",
          "/v1/analyses",
          "/v1/analyses",
          "/v1/analyses/0123",
          "/v1/analyses/a/annotations",
          "/v1/lexicons",
          "/health",
          "/%00",
          "/v1/analyses/..%2f",
          "/schemas/card.schema.json?x=%ff");
  private static final List<List<String>> HEADERS =
      List.of(
          List.of("Prefer", "wait=0"),
          List.of("Prefer", "wait=;,="),
          List.of("Accept-Language", "fr;q=2,*;;"),
          List.of("Accept-Encoding", "gzip;q=x"),
          List.of("Content-Encoding", "gzip"),
          List.of("Content-Encoding", "br"),
          List.of("If-None-Match", "W/\",*"),
          List.of("Origin", "chrome-extension://a"),
          List.of("Authorization", "Bearer"));

  @Test
  void neverAnswersWithAFaultOfItsOwn() throws IOException, InterruptedException {
    long seed = Long.getLong("fuzz.seed", new Random().nextLong());
    Random random = new Random(seed);
    try (LiveApi api = LiveApi.start()) {
      for (int i = 0; i < REQUESTS; i++) {
        HttpRequest.Builder request = request(api, random);
        HttpResponse<byte[]> answer = api.sendForBytes(request);
        assertTrue(
            answer.statusCode() < 500,
            "seed %d, request %d, status %d: %s"
                .formatted(
                    seed,
                    i,
                    answer.statusCode(),
                    new String(answer.body(), StandardCharsets.UTF_8)));
      }
    }
  }

  private static HttpRequest.Builder request(LiveApi api, Random random) {
    byte[] body = mutate(one(SEEDS, random), random);
    HttpRequest.Builder request =
        api.request(one(PATHS, random))
            .method(one(METHODS, random), HttpRequest.BodyPublishers.ofByteArray(body));
    if (random.nextInt(10) > 0) {
      request.header("Content-Type", random.nextInt(5) > 0 ? TYPES.getFirst() : one(TYPES, random));
    }
    if (random.nextInt(3) == 0) {
      List<String> header = one(HEADERS, random);
      request.header(header.getFirst(), header.getLast());
    }
    return request;
  }

  private static byte[] mutate(String seed, Random random) {
    StringBuilder text = new StringBuilder(seed);
    for (int i = random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(6));
      text.replace(at, end, one(PIECES, random));
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0 && random.nextInt(8) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    return random.nextInt(20) == 0 ? Arrays.copyOf(bytes, bytes.length / 2) : bytes;
  }

  private static <T> T one(List<T> items, Random random) {
    return items.get(random.nextInt(items.size()));
  }
}
