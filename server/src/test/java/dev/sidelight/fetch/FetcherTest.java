package dev.sidelight.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sidelight.fetch.FetchException.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
  private static final String HTML = "Content-Type: text/html; charset=utf-8\r\n";
  private static final String PAGE = "<p>été</p>";
  private static final int MOST = 20_000;

  private static FetchRules rules(Duration total, RawServer server) {
    return new FetchRules(
        MOST, Duration.ofSeconds(5), total, 3, Set.of(server.port()), List.of("127.0.0.0/8"));
  }

  private static FetchRules rules(RawServer server) {
    return rules(Duration.ofSeconds(20), server);
  }

  private static Page fetch(String url, FetchRules rules) throws FetchException {
    return new Fetcher(rules, new AddressGuard(rules), "Sidelight/test").fetch(url);
  }

  private static Page fetch(String url, RawServer server) throws FetchException {
    return fetch(url, rules(server));
  }

  private static FetchException refused(Kind kind, String url, FetchRules rules) {
    FetchException failure = assertThrows(FetchException.class, () -> fetch(url, rules));
    assertEquals(kind, failure.kind(), failure.getMessage());
    return failure;
  }

  private static FetchException refused(Kind kind, String url, RawServer server) {
    return refused(kind, url, rules(server));
  }

  @Test
  void getsAPage() throws Exception {
    try (RawServer server = RawServer.of("200 OK", HTML, PAGE)) {
      Page page = fetch(server.url("/a?b=c%20d"), server);
      assertEquals(new Page(server.url("/a?b=c%20d"), PAGE, "text/html"), page);
      assertEquals(List.of("GET /a?b=c%20d HTTP/1.1"), server.requests());
    }
  }

  @Test
  void sendsNoLineBreakThatAnAddressHides() throws Exception {
    try (RawServer server = RawServer.of("200 OK", HTML, PAGE)) {
      fetch(server.url("/a%0d%0aX-A:1?b=%0d%0aX-B:%201&c=%26d%3D"), server);
      assertEquals(
          List.of("GET /a%0D%0AX-A:1?b=%0d%0aX-B:%201&c=%26d%3D HTTP/1.1"), server.requests());
    }
  }

  @Test
  void followsRedirectsAndSaysWhereItEnded() throws Exception {
    try (RawServer server =
        new RawServer((request, out) ->
            out.write(
                request.contains(" /a ")
                    ? RawServer.answer("302 Found", "Location: ../b\r\n", "")
                    : RawServer.answer("200 OK", HTML, PAGE)))) {
      assertEquals(server.url("/b"), fetch(server.url("/a"), server).url());
    }
  }

  @Test
  void endsAfterSomeRedirects() throws Exception {
    try (RawServer server = RawServer.of("301 Moved", "Location: /again\r\n", "")) {
      refused(Kind.PAGE_UNREACHABLE, server.url("/"), server);
      assertEquals(4, server.requests().size());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/",
        "http://[::1]/",
        "file:///etc/passwd",
        "http://user@127.0.0.1/",
        "//192.168.0.1/",
      })
  void vetsEveryRedirect(String target) throws Exception {
    try (RawServer server = RawServer.of("302 Found", "Location: " + target + "\r\n", "")) {
      refused(Kind.URL_NOT_ALLOWED, server.url("/"), server);
    }
  }

  @Test
  void looksANameUpOncePerConnectionAndConnectsToWhatWasVetted() throws Exception {
    try (RawServer server = RawServer.of("200 OK", HTML, PAGE)) {
      AtomicInteger lookups = new AtomicInteger();
      AddressGuard guard =
          new AddressGuard(
              Set.of(server.port()),
              List.of("127.0.0.0/8"),
              host -> {
                String address = lookups.getAndIncrement() == 0 ? "127.0.0.1" : "10.9.9.9";
                return new InetAddress[] {InetAddress.getByName(address)};
              });
      Fetcher fetcher = new Fetcher(rules(server), guard, "Sidelight/test");
      Page page = fetcher.fetch("http://news.example:" + server.port() + "/");
      assertEquals(PAGE, page.html());
      assertEquals(1, lookups.get());
    }
  }

  @Test
  void refusesANameThatIsReboundBeforeTheRedirect() throws Exception {
    try (RawServer server = RawServer.of("302 Found", "Location: /b\r\n", "")) {
      AtomicInteger lookups = new AtomicInteger();
      AddressGuard guard =
          new AddressGuard(
              Set.of(server.port()),
              List.of("127.0.0.0/8"),
              host -> {
                String address = lookups.getAndIncrement() == 0 ? "127.0.0.1" : "10.9.9.9";
                return new InetAddress[] {InetAddress.getByName(address)};
              });
      Fetcher fetcher = new Fetcher(rules(server), guard, "Sidelight/test");
      String url = "http://news.example:" + server.port() + "/";
      FetchException failure = assertThrows(FetchException.class, () -> fetcher.fetch(url));
      assertEquals(Kind.URL_NOT_ALLOWED, failure.kind());
      assertEquals(1, server.requests().size());
    }
  }

  @Test
  void refusesLoopbackWhereNothingIsExempt() throws Exception {
    try (RawServer server = RawServer.of("200 OK", HTML, PAGE)) {
      FetchRules rules =
          new FetchRules(
              MOST,
              Duration.ofSeconds(1),
              Duration.ofSeconds(1),
              3,
              Set.of(server.port()),
              List.of());
      Fetcher fetcher = new Fetcher(rules, new AddressGuard(rules), "Sidelight/test");
      FetchException failure =
          assertThrows(FetchException.class, () -> fetcher.fetch(server.url("/")));
      assertEquals(Kind.URL_NOT_ALLOWED, failure.kind());
      assertEquals(List.of(), server.requests());
    }
  }

  @Test
  void endsADrippingServerWhenTheTimeIsOver() throws Exception {
    try (RawServer server =
        new RawServer((request, out) -> {
          out.write(RawServer.answer("200 OK", HTML, "<p>"));
          for (int i = 0; i < 100; i++) {
            out.write('x');
            out.flush();
            Thread.sleep(100);
          }
        })) {
      long start = System.nanoTime();
      refused(Kind.PAGE_TOO_SLOW, server.url("/"), rules(Duration.ofSeconds(1), server));
      assertTrue(System.nanoTime() - start < Duration.ofSeconds(8).toNanos());
    }
  }

  @Test
  void endsASilentServerWhenTheTimeIsOver() throws Exception {
    try (RawServer server = new RawServer((request, out) -> Thread.sleep(20_000))) {
      refused(Kind.PAGE_TOO_SLOW, server.url("/"), rules(Duration.ofSeconds(1), server));
    }
  }

  @Test
  void refusesAPageThatSaysItIsTooLarge() throws Exception {
    try (RawServer server =
        RawServer.of("200 OK", HTML + "Content-Length: 99999999\r\n", "<p>few")) {
      refused(Kind.PAGE_TOO_LARGE, server.url("/"), server);
    }
  }

  @Test
  void refusesAPageThatIsTooLargeWithoutSayingSo() throws Exception {
    try (RawServer server = RawServer.of("200 OK", HTML, "x".repeat(MOST + 1))) {
      refused(Kind.PAGE_TOO_LARGE, server.url("/"), server);
    }
  }

  @Test
  void countsACompressedPageByWhatComesOut() throws Exception {
    try (RawServer server = gzip("x".repeat(50 * MOST))) {
      refused(Kind.PAGE_TOO_LARGE, server.url("/"), server);
    }
  }

  @Test
  void readsACompressedPage() throws Exception {
    try (RawServer server = gzip(PAGE)) {
      assertEquals(PAGE, fetch(server.url("/"), server).html());
    }
  }

  private static RawServer gzip(String body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body.getBytes(StandardCharsets.UTF_8));
    }
    return new RawServer((request, out) -> {
      out.write(RawServer.answer("200 OK", HTML + "Content-Encoding: gzip\r\n", ""));
      out.write(bytes.toByteArray());
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/pdf", "image/png", "application/json", "video/mp4"})
  void refusesWhatIsNoPage(String type) throws Exception {
    try (RawServer server = RawServer.of("200 OK", "Content-Type: " + type + "\r\n", "x")) {
      assertTrue(refused(Kind.PAGE_NOT_HTML, server.url("/"), server).getMessage().contains(type));
    }
  }

  @Test
  void takesAPageWithoutAType() throws Exception {
    try (RawServer server = RawServer.of("200 OK", "", PAGE)) {
      assertEquals(PAGE, fetch(server.url("/"), server).html());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"404 Not Found", "500 Broken", "403 Forbidden", "204 Nothing", "401 Who"})
  void namesAnAnswerThatIsNoPage(String status) throws Exception {
    try (RawServer server = RawServer.of(status, HTML + "Content-Length: 0\r\n", "")) {
      FetchException failure = refused(Kind.PAGE_UNREACHABLE, server.url("/"), server);
      assertTrue(failure.getMessage().contains(status.substring(0, 3)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\r\n\r\n",
        "nonsense\r\n\r\n",
        "HTTP/1.1\r\n\r\n",
        "HTTP/1.1 abc OK\r\n\r\n",
        "HTTP/9.9 200 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
        "HTTP/1.1 200 OK\r\nno colon here\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\nshort",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nx",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\nnot gzip",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\nbrotli",
        "HTTP/1.1 200 OK\r\nContent-Type: ///\r\n\r\nx",
        "HTTP/1.1 302 Found\r\n\r\n",
        "HTTP/1.1 302 Found\r\nLocation: http://[\r\n\r\n",
        "SSH-2.0-OpenSSH_9.6\r\n",
      })
  void saysThatAServerDoesNotKeepToHttp(String answer) throws Exception {
    try (RawServer server =
        new RawServer((request, out) -> out.write(answer.getBytes(StandardCharsets.UTF_8)))) {
      FetchException failure =
          assertThrows(FetchException.class, () -> fetch(server.url("/"), server));
      assertTrue(
          Set.of(
                  Kind.PAGE_UNREACHABLE,
                  Kind.PAGE_NOT_HTML,
                  Kind.PAGE_TOO_SLOW,
                  Kind.URL_NOT_ALLOWED)
              .contains(failure.kind()),
          failure.getMessage());
    }
  }

  @Test
  void boundsAnEndlessHead() throws Exception {
    try (RawServer server =
        new RawServer((request, out) -> {
          out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
          for (int i = 0; i < 100_000; i++) {
            out.write(("X-Filler-" + i + ": y\r\n").getBytes(StandardCharsets.US_ASCII));
          }
        })) {
      refused(Kind.PAGE_UNREACHABLE, server.url("/"), server);
    }
  }

  @Test
  void saysThatNobodyListens() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    FetchRules rules =
        new FetchRules(
            MOST,
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            3,
            Set.of(port),
            List.of("127.0.0.0/8"));
    Fetcher fetcher = new Fetcher(rules, new AddressGuard(rules), "Sidelight/test");
    String url = "http://127.0.0.1:" + port + "/";
    FetchException failure = assertThrows(FetchException.class, () -> fetcher.fetch(url));
    assertEquals(Kind.PAGE_UNREACHABLE, failure.kind());
  }
}
