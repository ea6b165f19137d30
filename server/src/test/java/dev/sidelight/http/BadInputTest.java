package dev.sidelight.http;

import static dev.sidelight.http.AnalysisServiceTest.header;
import static dev.sidelight.http.AnalysisServiceTest.object;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  private static LiveApi api;

  @BeforeAll
  static void start() {
    api = LiveApi.start();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "not json",
        "{",
        "{\"text\":\"a\"",
        "{\"text\":\"a\"} and more",
        "{\"text\":\"a\"}{}",
        "{\"text\":\"a\",}",
        "{'text':'a'}",
        "{\"text\":\"a\nb\"}",
        "[]",
        "null",
        "\"text\"",
        "12",
        "{\"text\":\"a\",\"text\":\"b\"}",
        "{\"text\":\"\\u12\"}",
        "{\"text\":\"\\x\"}",
        "NaN"
      })
  void refusesWhatIsNotOneJsonObject(String body) throws IOException, InterruptedException {
    isProblem(400, "invalid-request", api.send(api.post(body)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|text",
        "{\"language\":\"en\"}|text",
        "{\"html\":\"a\",\"text\":\"b\"}|text",
        "{\"text\":12}|text",
        "{\"text\":null}|text",
        "{\"text\":[\"a\"]}|text",
        "{\"text\":\"\"}|text",
        "{\"html\":{}}|html",
        "{\"html\":\"\"}|html",
        "{\"url\":true}|url",
        "{\"url\":\"no address\"}|url",
        "{\"url\":\"//news.example/a\"}|url",
        "{\"url\":\"https://news.example/a\\u0000b\"}|url",
        "{\"text\":\"a\",\"title\":1}|title",
        "{\"text\":\"a\",\"language\":\"in English\"}|language",
        "{\"text\":\"a\",\"language\":\"\"}|language",
        "{\"text\":\"a\",\"include\":\"text\"}|include",
        "{\"text\":\"a\",\"include\":[\"html\"]}|include[0]",
        "{\"text\":\"a\",\"include\":[\"text\",\"html\"]}|include[1]",
        "{\"text\":\"a\",\"include\":[\"text\",\"text\"]}|include",
        "{\"text\":\"a\",\"include\":[1]}|include[0]",
        "{\"text\":\"a\",\"include\":null}|include",
        "{\"text\":\"a\",\"without\":[2]}|without[0]",
        "{\"text\":\"a\",\"without\":[\"\"]}|without[0]",
        "{\"text\":\"a\",\"words\":{}}|words",
        "{\"text\":\"a\",\"words\":[\"x\"]}|words[0]",
        "{\"text\":\"a\",\"words\":[{}]}|words[0].term",
        "{\"text\":\"a\",\"words\":[{\"term\":\"x\",\"concept\":\"y\",\"category\":\"loaded-noun\",\"weight\":1}]}|words[0].concept",
        "{\"text\":\"a\",\"words\":[{\"term\":\"x\",\"concept\":\"language-bias\",\"weight\":1}]}|words[0].category",
        "{\"text\":\"a\",\"words\":[{\"term\":\"x\",\"concept\":\"language-bias\",\"category\":\"kind\",\"weight\":1}]}|words[0].category",
        "{\"text\":\"a\",\"words\":[{\"term\":\"x\",\"concept\":\"language-bias\",\"category\":\"loaded-noun\"}]}|words[0].weight",
        "{\"text\":\"a\",\"words\":[{\"term\":\"x\",\"concept\":\"language-bias\",\"category\":\"loaded-noun\",\"weight\":4}]}|words[0].weight",
        "{\"text\":\"a\",\"words\":[{\"term\":\"x\",\"concept\":\"language-bias\",\"category\":\"loaded-noun\",\"weight\":-1}]}|words[0].weight",
        "{\"text\":\"a\",\"words\":[{\"term\":\"x\",\"concept\":\"language-bias\",\"category\":\"loaded-noun\",\"weight\":1e99999}]}|words[0].weight",
        "{\"text\":\"a\",\"words\":[{\"term\":\"x\",\"concept\":\"language-bias\",\"category\":\"loaded-noun\",\"weight\":\"1\"}]}|words[0].weight",
        "{\"text\":\"a\",\"words\":[{\"term\":\"x\",\"concept\":\"language-bias\",\"category\":\"loaded-noun\",\"weight\":1,\"to\":1}]}|words[0].to",
        "{\"text\":\"a\",\"words\":[{\"term\":\"x\",\"concept\":\"language-bias\",\"category\":\"loaded-noun\",\"weight\":1,\"neutral\":[\"\"]}]}|words[0].neutral",
        "{\"text\":\"a\",\"lang\":\"en\"}|lang"
      })
  void refusesAndNamesTheField(String body, String field) throws IOException, InterruptedException {
    HttpResponse<String> answer = api.send(api.post(body));
    isProblem(400, "invalid-request", answer);
    assertEquals(field, object(answer).getString("field"));
  }

  @Test
  void showsNoSignThatTurnsTextAround() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        api.send(api.post("{\"text\":\"a\",\"include\":[\"\\u202Etxet\"]}"));
    isProblem(400, "invalid-request", answer);
    assertTrue(answer.body().chars().noneMatch(c -> c == 0x202E), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=a",
        "text/json",
        "application/json; charset=iso-8859-1",
        "nonsense",
        "application/problem+json"
      })
  void refusesOtherTypes(String type) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        api.send(
            api.request("/v1/analyses")
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"a\"}")));
    isProblem(415, "unsupported-media-type", answer);
    assertEquals("Content-Type", object(answer).getString("field"));
  }

  @Test
  void refusesABodyWithoutType() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        api.send(
            api.request("/v1/analyses")
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"a\"}")));
    isProblem(415, "unsupported-media-type", answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json;charset=UTF-8", "Application/JSON; charset=\"utf-8\""})
  void takesJsonHoweverItIsSpelt(String type) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        api.send(
            api.request("/v1/analyses")
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"a\"}")));
    assertEquals(200, answer.statusCode());
  }

  @Test
  void takesACompressedBody() throws IOException, InterruptedException {
    HttpResponse<String> answer = api.send(zipped("{\"text\":\"a\"}"));
    assertEquals(200, answer.statusCode());
  }

  @Test
  void refusesABrokenCompression() throws IOException, InterruptedException {
    byte[] zip = zip("{\"text\":\"" + "a b ".repeat(1_000) + "\"}");
    byte[] broken = java.util.Arrays.copyOf(zip, zip.length / 2);
    isProblem(400, "invalid-request", api.send(zipped(broken)));
    isProblem(400, "invalid-request", api.send(zipped("plain".getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void refusesAnUnknownCompression() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        api.send(api.post("{\"text\":\"a\"}").header("Content-Encoding", "br"));
    isProblem(415, "unsupported-media-type", answer);
    assertEquals("Content-Encoding", object(answer).getString("field"));
  }

  @Test
  void refusesATooLargeBodyWithALength() throws IOException {
    isRaw(413, "too-large", api.raw(postHead("Content-Length: 9000000000")));
  }

  @Test
  void refusesATooLargeBodyAlsoWhereTheClientGoesOnSending()
      throws IOException, InterruptedException {
    String body = "{\"text\":\"" + "a".repeat(6 * LiveApi.LIMIT) + "\"}";
    isProblem(413, "too-large", api.send(api.post(body)));
  }

  @Test
  void refusesATooLargeBodyInChunks() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(postHead("Transfer-Encoding: chunked"));
    String chunk = "1000\r\n" + "x".repeat(4_096) + "\r\n";
    for (int i = 0; i < LiveApi.LIMIT / 4_096 + 2; i++) {
      bytes.writeBytes(chunk.getBytes(StandardCharsets.US_ASCII));
    }
    bytes.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    isRaw(413, "too-large", api.raw(bytes.toByteArray()));
  }

  @Test
  void refusesATooLargeBodyThatIsSmallWhenCompressed() throws IOException, InterruptedException {
    String body = "{\"text\":\"" + "a".repeat(50_000_000) + "\"}";
    isProblem(413, "too-large", api.send(zipped(body)));
  }

  @Test
  void refusesBytesThatAreNoText() throws IOException, InterruptedException {
    byte[] latin = "{\"text\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    HttpResponse<String> answer =
        api.send(
            api.request("/v1/analyses")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(latin)));
    isProblem(400, "invalid-request", answer);
  }

  @Test
  void takesAByteOrderMark() throws IOException, InterruptedException {
    assertEquals(200, api.send(api.post("\uFEFF{\"text\":\"a\"}")).statusCode());
  }

  @Test
  void replacesHalfASurrogatePairByOneSign() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        api.send(
            api.post("{\"text\":\"a\\ud83db \\ud83d\\udea3 c\\udea3\",\"include\":[\"text\"]}"));
    assertEquals(200, answer.statusCode());
    assertEquals(
        "a\uFFFDb \uD83D\uDEA3 c\uFFFD",
        object(answer).getJsonObject("card").getJsonObject("article").getString("text"));
  }

  @Test
  void readsDeeplyNestedJsonWithoutHarm() throws IOException, InterruptedException {
    String deep = "{\"text\":" + "[".repeat(90_000) + "]".repeat(90_000) + "}";
    isProblem(400, "invalid-request", api.send(api.post(deep)));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/analyses,GET,POST",
    "/v1/analyses,PUT,POST",
    "/v1/analyses/abc,POST,'GET, HEAD, DELETE'",
    "/v1/analyses/abc/annotations,DELETE,'GET, HEAD'",
    "/v1/lexicons,POST,'GET, HEAD'",
    "/openapi.yaml,DELETE,'GET, HEAD'",
    "/schemas/card.schema.json,PATCH,'GET, HEAD'",
    "/health,PUT,'GET, HEAD'"
  })
  void saysWhichMethodsAPathTakes(String path, String method, String allowed)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        api.send(api.request(path).method(method, HttpRequest.BodyPublishers.noBody()));
    isProblem(405, "method-not-allowed", answer);
    assertEquals(allowed, header(answer, "Allow"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/v1",
        "/v2/analyses",
        "/v1/analyses/unknown",
        "/v1/analyses/unknown/annotations",
        "/v1/analyses/%2e%2e/%2e%2e/etc/passwd",
        "/schemas/nothing.schema.json",
        "/schemas/..%2f..%2fopenapi.yaml",
        "/schemas/"
      })
  void knowsNothingElse(String path) throws IOException, InterruptedException {
    isProblem(404, "not-found", api.send(api.request(path)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "file:///etc/passwd",
        "ftp://news.example/",
        "javascript:alert(1)"
      })
  void refusesForbiddenAddresses(String url) throws IOException, InterruptedException {
    HttpResponse<String> answer = api.send(api.post("{\"url\":\"" + url + "\"}"));
    isProblem(422, "url-not-allowed", answer);
    assertEquals("url", object(answer).getString("field"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\n\r\n",
        "GET  / HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "BREW / HTCPCP/1.0\r\nHost: localhost\r\n\r\n",
        "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
        "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nBad Header\r\n\r\n",
        "GET /\u0001 HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "POST /v1/analyses HTTP/1.1\r\nHost: localhost\r\nContent-Length: abc\r\n\r\n",
        "POST /v1/analyses HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n"
      })
  void refusesWhatIsNoProperRequest(String request) throws IOException {
    String answer = api.raw(request.getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(answer.isEmpty() || answer.matches("(?s)HTTP/1.1 4\\d\\d .*"), answer);
  }

  @Test
  void refusesBrokenChunks() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(postHead("Transfer-Encoding: chunked"));
    bytes.writeBytes("zz\r\n".getBytes(StandardCharsets.US_ASCII));
    isRaw(400, "invalid-request", api.raw(bytes.toByteArray()));
  }

  private static byte[] postHead(String header) {
    return String.join(
            "\r\n",
            "POST /v1/analyses HTTP/1.1",
            "Host: localhost",
            "Content-Type: application/json",
            header,
            "",
            "")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static void isProblem(int status, String type, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals("application/problem+json", header(answer, "Content-Type"));
    assertEquals(List.of(), Schemas.complaints("problem", answer.body()));
    assertEquals("https://sidelight.dev/problems/" + type, object(answer).getString("type"));
    assertEquals(status, object(answer).getInt("status"));
  }

  private static void isRaw(int status, String type, String answer) {
    assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    assertTrue(answer.contains("https://sidelight.dev/problems/" + type), answer);
  }

  private static HttpRequest.Builder zipped(String body) throws IOException {
    return zipped(zip(body));
  }

  private static HttpRequest.Builder zipped(byte[] bytes) {
    return api.request("/v1/analyses")
        .header("Content-Type", "application/json")
        .header("Content-Encoding", "gzip")
        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes));
  }

  private static byte[] zip(String body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(body.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
