package dev.sidelight.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisServiceTest {
  private static LiveApi api;

  @BeforeAll
  static void start() {
    api = LiveApi.start();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void answersATextAtOnce() throws IOException, InterruptedException {
    HttpResponse<String> answer = post("{\"text\":\"at once\"}");
    assertEquals(200, answer.statusCode());
    assertEquals("application/json", header(answer, "Content-Type"));
    assertEquals("done", object(answer).getString("status"));
    assertEquals(List.of(), Schemas.complaints("analysis", answer.body()));
  }

  @Test
  void promisesAnAnswerWhereNoWaitingIsAskedFor() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        api.send(api.post("{\"text\":\"later\"}").header("Prefer", "wait=0"));
    assertEquals(202, answer.statusCode());
    assertEquals("1", header(answer, "Retry-After"));
    assertEquals(List.of(), Schemas.complaints("analysis", answer.body()));
    assertEquals("/v1/analyses/" + object(answer).getString("id"), header(answer, "Location"));
    HttpResponse<String> later =
        api.send(api.request(header(answer, "Location")).header("Prefer", "wait=10"));
    assertEquals("done", object(later).getString("status"));
  }

  @Test
  void promisesAnAnswerAlsoWhereItIsKeptAlready() throws IOException, InterruptedException {
    post("{\"text\":\"kept\"}");
    HttpResponse<String> answer =
        api.send(api.post("{\"text\":\"kept\"}").header("Prefer", "wait=0"));
    assertEquals(202, answer.statusCode());
    assertEquals("pending", object(answer).getString("status"));
  }

  @Test
  void promisesAnAnswerToAnAddressAlone() throws IOException, InterruptedException {
    HttpResponse<String> answer = post("{\"url\":\"https://news.example/a\"}");
    assertEquals(202, answer.statusCode());
    HttpResponse<String> later =
        api.send(api.request(header(answer, "Location")).header("Prefer", "wait=10"));
    assertEquals("done", object(later).getString("status"));
  }

  @Test
  void answersAnAddressAloneWhereWaitingIsAskedFor() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        api.send(api.post("{\"url\":\"https://news.example/b\"}").header("Prefer", "wait=10"));
    assertEquals(200, answer.statusCode());
    assertEquals("wait=10", header(answer, "Preference-Applied"));
  }

  @Test
  void saysWhyAPageCannotBeRead() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        api.send(api.post("{\"url\":\"https://news.example/gone\"}").header("Prefer", "wait=10"));
    assertEquals(200, answer.statusCode());
    assertEquals("failed", object(answer).getString("status"));
    JsonObject problem = object(answer).getJsonObject("problem");
    assertEquals("https://sidelight.dev/problems/page-unreachable", problem.getString("type"));
    assertEquals(List.of(), Schemas.complaints("analysis", answer.body()));
  }

  @Test
  void saysThatThereIsNoArticle() throws IOException, InterruptedException {
    HttpResponse<String> answer = post("{\"html\":\"NOTHING\"}");
    assertEquals(422, answer.statusCode());
    assertEquals("application/problem+json", header(answer, "Content-Type"));
    assertEquals(List.of(), Schemas.complaints("problem", answer.body()));
    assertEquals("an article expected, a list found", object(answer).getString("detail"));
    HttpResponse<String> again = api.send(api.request(object(answer).getString("instance")));
    assertEquals("failed", object(again).getString("status"));
  }

  @Test
  void endsAsFailedWhereTheProgramHasAFault() throws IOException, InterruptedException {
    HttpResponse<String> answer = post("{\"text\":\"BUG\"}");
    assertEquals(200, answer.statusCode());
    assertEquals("failed", object(answer).getString("status"));
    assertEquals(List.of(), Schemas.complaints("analysis", answer.body()));
  }

  @Test
  void givesEqualBytesForEqualRequests() throws IOException, InterruptedException {
    HttpResponse<String> first = post("{\"text\":\"equal\",\"language\":\"en\"}");
    HttpResponse<String> second = post("{ \"language\":\"en\", \"text\":\"equal\" }");
    assertEquals(first.body(), second.body());
    assertEquals(header(first, "ETag"), header(second, "ETag"));
  }

  @Test
  void givesAnotherIdForAnotherQuestion() throws IOException, InterruptedException {
    String plain = object(post("{\"text\":\"other\"}")).getString("id");
    String asked = object(post("{\"text\":\"other\",\"include\":[\"text\"]}")).getString("id");
    assertNotEquals(plain, asked);
  }

  @Test
  void sendsNothingToWhomHasItAlready() throws IOException, InterruptedException {
    HttpResponse<String> first = post("{\"text\":\"tagged\"}");
    String path = "/v1/analyses/" + object(first).getString("id");
    String tag = header(first, "ETag");
    assertTrue(tag.matches("\"[^\"]+\""), tag);
    HttpResponse<String> again =
        api.send(api.request(path).header("If-None-Match", "\"x\", " + tag));
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(tag, header(again, "ETag"));
    assertEquals(200, api.send(api.request(path).header("If-None-Match", "\"x\"")).statusCode());
  }

  @Test
  void isPendingWithoutATag() throws IOException, InterruptedException {
    try (LiveApi own = LiveApi.start()) {
      HttpResponse<String> answer =
          own.send(own.post("{\"text\":\"SLOW\"}").header("Prefer", "wait=0"));
      HttpResponse<String> pending = own.send(own.request(header(answer, "Location")));
      assertEquals(200, pending.statusCode());
      assertEquals("pending", object(pending).getString("status"));
      assertEquals("1", header(pending, "Retry-After"));
      assertTrue(pending.headers().firstValue("ETag").isEmpty());
    }
  }

  @Test
  void answersWhenTheWaitIsOver() throws IOException, InterruptedException {
    try (LiveApi own = LiveApi.start()) {
      HttpResponse<String> answer =
          own.send(own.post("{\"text\":\"SLOW too\"}").header("Prefer", "wait=1"));
      assertEquals(202, answer.statusCode());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|fr",
        "fr-CA, en;q=0.8|fr",
        "de, fr;q=0.5|fr",
        "nl|en",
        "en-GB;q=0.2, fr;q=0.3|fr",
        "*|en",
        ";;;=,|en",
        "fr;q=0|en"
      })
  void answersInTheReadersLanguage(String accepted, String language)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        api.send(api.post("{\"text\":\"language\"}").header("Accept-Language", accepted));
    assertEquals(language, header(answer, "Content-Language"));
    assertEquals(language, object(answer).getJsonObject("card").getString("cardLanguage"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"wait=abc", "wait=-1", "wait", "", "wait=99999999999999", "return=minimal"})
  void leavesUnknownPreferencesAside(String preference) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        api.send(api.post("{\"text\":\"preference\"}").header("Prefer", preference));
    assertEquals(200, answer.statusCode());
  }

  @Test
  void compressesForWhomTakesIt() throws IOException, InterruptedException {
    String body = "{\"text\":\"zipped\",\"include\":[\"text\"]}";
    HttpResponse<byte[]> plain = api.sendForBytes(api.post(body));
    HttpResponse<byte[]> zipped =
        api.sendForBytes(api.post(body).header("Accept-Encoding", "gzip"));
    assertEquals("gzip", header(zipped, "Content-Encoding"));
    assertEquals("Accept-Encoding", header(plain, "Vary"));
    assertNotEquals(header(plain, "ETag"), header(zipped, "ETag"));
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
      assertArrayEquals(plain.body(), in.readAllBytes());
    }
  }

  @Test
  void forgetsOnRequest() throws IOException, InterruptedException {
    String path = "/v1/analyses/" + object(post("{\"text\":\"forget\"}")).getString("id");
    assertEquals(204, api.send(api.request(path).DELETE()).statusCode());
    assertEquals(404, api.send(api.request(path)).statusCode());
    assertEquals(404, api.send(api.request(path).DELETE()).statusCode());
  }

  @Test
  void answersHeadWithTheHeadOfGet() throws IOException, InterruptedException {
    String path = "/v1/analyses/" + object(post("{\"text\":\"head\"}")).getString("id");
    HttpResponse<String> get = api.send(api.request(path));
    HttpResponse<String> head =
        api.send(api.request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(header(get, "ETag"), header(head, "ETag"));
    assertEquals(header(get, "Content-Length"), header(head, "Content-Length"));
  }

  @Test
  void writesEvidenceAsWebAnnotations() throws IOException, InterruptedException {
    HttpResponse<String> done = post("{\"text\":\"Fury.\",\"include\":[\"text\"]}");
    String path = "/v1/analyses/" + object(done).getString("id") + "/annotations";
    HttpResponse<String> answer = api.send(api.request(path));
    assertEquals(
        "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"",
        header(answer, "Content-Type"));
    JsonObject page = object(answer);
    assertEquals("http://www.w3.org/ns/anno.jsonld", page.getString("@context"));
    assertEquals(6, page.getJsonArray("items").size());
    JsonObject first = page.getJsonArray("items").getJsonObject(0);
    assertEquals("https://news.example/a", first.getJsonObject("target").getString("source"));
    assertEquals(
        "headline", first.getJsonObject("target").getJsonObject("selector").getString("exact"));
  }

  @Test
  void hasNoAnnotationsOfWhatIsNotDone() throws IOException, InterruptedException {
    HttpResponse<String> failed = post("{\"text\":\"NOTHING to mark\"}");
    String path = object(failed).getString("instance") + "/annotations";
    assertEquals(404, api.send(api.request(path)).statusCode());
  }

  @Test
  void carriesHeadersThatMakeBrowsersTakeItAsData() throws IOException, InterruptedException {
    HttpResponse<String> answer = post("{\"text\":\"safe\"}");
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
    assertEquals("same-origin", header(answer, "Cross-Origin-Resource-Policy"));
    assertTrue(header(answer, "Content-Security-Policy").contains("default-src 'none'"));
  }

  @Test
  void answersUnderHealth() throws IOException, InterruptedException {
    assertEquals("{\"status\":\"UP\"}", api.send(api.request("/health")).body());
  }

  private static HttpResponse<String> post(String body) throws IOException, InterruptedException {
    return api.send(api.post(body));
  }

  static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  static JsonObject object(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
