package dev.sidelight.http;

import dev.sidelight.analysis.AnalysisDesk;
import dev.sidelight.analysis.AnalysisDesk.Limits;
import dev.sidelight.analysis.AnalysisDesk.Versions;
import dev.sidelight.analysis.AnalysisFailure;
import dev.sidelight.analysis.AnalysisRequest;
import dev.sidelight.analysis.MemoryStore;
import dev.sidelight.analysis.PageSource;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * A server with the whole HTTP side and cards made by hand, and clients for it. A text with NOTHING
 * in it holds no article, one with SLOW waits until {@link #release}, one with BUG meets a fault.
 */
final class LiveApi implements AutoCloseable {
  static final int LIMIT = 200_000;
  static final LexiconList LEXICONS =
      new LexiconList(
          "sha256:" + "0".repeat(64),
          List.of(
              new LexiconList.Reading(
                  "en",
                  "English",
                  2,
                  List.of(
                      new LexiconList.File("language-bias", 1, List.of("loaded-noun")),
                      new LexiconList.File("false-dichotomy", 1, List.of("all-or-nothing"))))));
  private static final Duration LIFE = Duration.ofMinutes(10);

  private final Json json = new Json();
  private final CountDownLatch gate = new CountDownLatch(1);
  private final HttpClient client = HttpClient.newHttpClient();
  private final AnalysisDesk desk;
  private final Api api;
  private final WebServer server;

  private LiveApi(Api.Settings settings, Limits limits) {
    Clock clock = Clock.systemUTC();
    desk =
        new AnalysisDesk(
            this::card,
            new Pages(),
            new MemoryStore(10_000_000, LIFE, LIFE, clock),
            new Versions("1", "sha256:0"),
            limits);
    api = new Api(settings, desk, LEXICONS, List.of("en", "fr"), json, clock);
    WebServerConfig.Builder builder = WebServer.builder().host("127.0.0.1").port(0);
    api.configure(builder);
    server = builder.build().start();
  }

  static LiveApi start() {
    return start(access(Optional.empty()), 1_000_000);
  }

  static LiveApi start(AccessRules access, int requests) {
    return start(access, requests, new Limits(4, 4, 10_000_000), Duration.ofSeconds(20));
  }

  static LiveApi start(AccessRules access, int requests, Limits limits, Duration patience) {
    RateLimit rate = new RateLimit(requests, Duration.ofMinutes(1));
    return new LiveApi(new Api.Settings(access, rate, LIMIT, patience), limits);
  }

  static AccessRules access(Optional<String> key) {
    List<String> origins =
        List.of("chrome-extension://*", "moz-extension://*", "https://school.example");
    return new AccessRules(List.of("sidelight.example"), origins, key);
  }

  int port() {
    return server.port();
  }

  /** Lets the slow texts go on. */
  void release() {
    gate.countDown();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
        .timeout(Duration.ofSeconds(30));
  }

  HttpRequest.Builder post(String body) {
    return request("/v1/analyses")
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<byte[]> sendForBytes(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** Writes bytes as they are and reads until the server closes, or for some seconds. */
  String raw(byte[] bytes) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(bytes);
      socket.getOutputStream().flush();
      return read(socket.getInputStream());
    }
  }

  /** The beginning of a reply: its head, and its body where that has a length. */
  static String read(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    for (int b = in.read(); b >= 0; b = in.read()) {
      head.append((char) b);
      if (head.toString().endsWith("\r\n\r\n")) {
        break;
      }
    }
    return head + new String(in.readNBytes(length(head.toString())), StandardCharsets.UTF_8);
  }

  private static int length(String head) {
    for (String line : head.split("\r\n", -1)) {
      if (line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
        return Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
      }
    }
    return 0;
  }

  @Override
  public void close() {
    release();
    server.stop();
    api.close();
    desk.close();
    client.close();
  }

  private String card(AnalysisRequest request, String language) {
    String input = request.text().or(request::html).orElseThrow();
    if (input.contains("NOTHING")) {
      throw new AnalysisFailure(
          AnalysisFailure.Cause.NO_ARTICLE, "an article expected, a list found");
    }
    if (input.contains("BUG")) {
      throw new IllegalStateException(input);
    }
    if (input.contains("SLOW")) {
      await();
    }
    return json.text(
        request.withText() ? Cards.full(input, language) : Cards.bare(input, language));
  }

  private void await() {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class Pages implements PageSource {
    @Override
    public void check(String url) {
      if (!url.startsWith("https://")) {
        throw new AnalysisFailure(
            AnalysisFailure.Cause.URL_NOT_ALLOWED, "a public address expected");
      }
    }

    @Override
    public AnalysisRequest fetch(AnalysisRequest request) {
      String url = request.url().orElseThrow();
      if (url.contains("gone")) {
        throw new AnalysisFailure(
            AnalysisFailure.Cause.PAGE_UNREACHABLE, "a page expected, status 404 found");
      }
      return request.withPage(url, "<p>page</p>");
    }
  }
}
