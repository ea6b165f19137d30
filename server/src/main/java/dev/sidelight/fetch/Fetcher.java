package dev.sidelight.fetch;

import dev.sidelight.fetch.FetchException.Kind;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpMediaType;
import io.helidon.http.encoding.ContentEncodingContext;
import io.helidon.http.media.MediaContext;
import io.helidon.webclient.api.DnsAddressLookup;
import io.helidon.webclient.api.HttpClientResponse;
import io.helidon.webclient.api.Proxy;
import io.helidon.webclient.api.WebClient;
import io.helidon.webclient.spi.DnsResolver;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gets pages from the web, within {@link FetchRules}. */
public final class Fetcher {
  private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
  private static final MediaContext PLAIN =
      MediaContext.builder().mediaSupportsDiscoverServices(false).build();
  private static final Set<String> CODINGS = Set.of("identity", "gzip", "x-gzip");
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final FetchRules rules;
  private final AddressGuard guard;
  private final String agent;

  /**
   * @param guard decides which addresses are asked
   * @param agent the name under which pages are asked for
   */
  public Fetcher(FetchRules rules, AddressGuard guard, String agent) {
    this.rules = rules;
    this.guard = guard;
    this.agent = agent;
  }

  /**
   * Looks at an address before anything is asked.
   *
   * @throws FetchException where it must not be fetched
   */
  public void vet(String url) throws FetchException {
    guard.vet(url);
  }

  /**
   * Gets a page. The work has a thread of its own, which is interrupted when the time is over: a
   * server that sends a byte now and then would outlast every time-out of a single read.
   *
   * @throws FetchException where it cannot be had
   */
  public Page fetch(String url) throws FetchException {
    FutureTask<Page> work = new FutureTask<>(() -> follow(url));
    Thread.ofVirtual().name("fetch").start(work);
    try {
      return work.get(rules.total().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new FetchException(
          Kind.PAGE_TOO_SLOW, "expected the page within " + rules.total() + ", found no end of it");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchException(Kind.PAGE_UNREACHABLE, "expected time to fetch, found an interrupt");
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } finally {
      work.cancel(true);
    }
  }

  /** What the client throws where a server is not there or does not keep to HTTP. */
  private static FetchException failure(Throwable cause) {
    return switch (cause) {
      case FetchException known -> known;
      case Error error -> throw error;
      default -> {
        FetchException failure =
            new FetchException(
                Kind.PAGE_UNREACHABLE,
                "expected an answer from the page's server, found: " + cause.getMessage());
        failure.initCause(cause);
        yield failure;
      }
    };
  }

  private Page follow(String url) throws FetchException, IOException {
    String next = url;
    for (int hop = 0; hop <= rules.redirects(); hop++) {
      URI uri = guard.vet(next);
      InetAddress address = guard.resolve(uri.getHost());
      try (HttpClientResponse answer = ask(uri, address)) {
        if (!REDIRECTS.contains(answer.status().code())) {
          return page(uri, answer);
        }
        next = target(uri, answer);
      }
    }
    throw new FetchException(
        Kind.PAGE_UNREACHABLE, "expected " + rules.redirects() + " redirects at most, found more");
  }

  private HttpClientResponse ask(URI uri, InetAddress address) {
    return WebClient.builder()
        .followRedirects(false)
        .connectTimeout(rules.connect())
        .readTimeout(rules.total())
        .proxy(Proxy.noProxy())
        .keepAlive(false)
        .shareConnectionCache(false)
        .contentEncoding(gzip())
        .mediaContext(PLAIN)
        .servicesDiscoverServices(false)
        .dnsResolver(new Pinned(address))
        .build()
        .get()
        .uri(uri)
        .header(HeaderNames.USER_AGENT, agent)
        .header(HeaderNames.ACCEPT, "text/html,application/xhtml+xml;q=0.9")
        .header(HeaderNames.ACCEPT_ENCODING, "gzip")
        .request();
  }

  private static ContentEncodingContext gzip() {
    return ContentEncodingContext.builder()
        .contentEncodingsDiscoverServices(false)
        .addContentEncoding(new Gunzip())
        .build();
  }

  private static String target(URI uri, HttpClientResponse answer) throws FetchException {
    try {
      return uri.resolve(answer.headers().get(HeaderNames.LOCATION).get().strip()).toString();
    } catch (IllegalArgumentException | NoSuchElementException e) {
      throw new FetchException(
          Kind.PAGE_UNREACHABLE, "expected an address to go on to, found none or a broken one");
    }
  }

  private Page page(URI uri, HttpClientResponse answer) throws FetchException, IOException {
    int status = answer.status().code();
    require(status == 200, Kind.PAGE_UNREACHABLE, "the page's server to answer 200", status);
    String coding = answer.headers().first(HeaderNames.CONTENT_ENCODING).orElse("identity");
    boolean readable = CODINGS.contains(coding.toLowerCase(Locale.ROOT));
    require(readable, Kind.PAGE_UNREACHABLE, "a page as it is or in gzip", coding);
    Optional<HttpMediaType> type = answer.headers().contentType();
    String name = type.map(found -> found.mediaType().text()).orElse("text/html");
    require(HTML.contains(name), Kind.PAGE_NOT_HTML, "an HTML page", name);
    String html = PageDecoder.decode(bytes(answer), type.flatMap(HttpMediaType::charset));
    return new Page(uri.toString(), html, name);
  }

  private static void require(boolean fits, Kind kind, String expected, Object found)
      throws FetchException {
    if (!fits) {
      throw new FetchException(kind, "expected " + expected + ", found " + found);
    }
  }

  private byte[] bytes(HttpClientResponse answer) throws FetchException, IOException {
    if (answer.headers().contentLength().orElse(0) > rules.bytes()) {
      throw tooLarge();
    }
    try (InputStream in = body(answer)) {
      byte[] bytes = in.readNBytes(rules.bytes() + 1);
      if (bytes.length > rules.bytes()) {
        throw tooLarge();
      }
      return bytes;
    }
  }

  /** A body of stated length must have it; one without ends with the connection. */
  private static InputStream body(HttpClientResponse answer) {
    InputStream in = answer.inputStream();
    return answer.headers().contentLength().isPresent() ? in : new ClosedStream(in);
  }

  private FetchException tooLarge() {
    return new FetchException(
        Kind.PAGE_TOO_LARGE, "expected " + rules.bytes() + " bytes at most, found more");
  }

  /** Sends every connection to the one address that was vetted. */
  private record Pinned(InetAddress address) implements DnsResolver {
    @Override
    public InetAddress resolveAddress(String host, DnsAddressLookup lookup) {
      return address;
    }
  }
}
