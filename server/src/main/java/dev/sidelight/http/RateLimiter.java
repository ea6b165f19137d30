package dev.sidelight.http;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.io.Serial;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets each client make so many requests in a time: a bucket of tokens that fills steadily. A
 * client is an IPv4 address or an IPv6 network of 64 bits.
 */
final class RateLimiter implements Filter {
  static final HeaderName LIMIT = HeaderNames.create("RateLimit");
  static final HeaderName POLICY = HeaderNames.create("RateLimit-Policy");
  private static final int MOST_CLIENTS = 100_000;
  private static final int NETWORK_BYTES = 8;

  private final RateLimit limit;
  private final Clock clock;
  private final ProblemHandler problems;
  private final Map<String, Bucket> buckets = new Buckets();

  RateLimiter(RateLimit limit, Clock clock, ProblemHandler problems) {
    this.limit = limit;
    this.clock = clock;
    this.problems = problems;
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    if (!request.prologue().uriPath().path().startsWith("/v1/")) {
      chain.proceed();
      return;
    }
    Bucket bucket = bucket(client(request));
    boolean granted = bucket.take();
    response.header(POLICY, limit.policy());
    response.header(LIMIT, bucket.state());
    if (granted) {
      chain.proceed();
    } else {
      response.header(HeaderNames.RETRY_AFTER, String.valueOf(bucket.secondsToNext()));
      problems.send(
          request,
          response,
          new ProblemException(
              ProblemType.TOO_MANY_REQUESTS,
              "at most %d requests in %d seconds expected, more found"
                  .formatted(limit.requests(), limit.window().toSeconds())));
    }
  }

  private Bucket bucket(String client) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(client, name -> new Bucket());
    }
  }

  private static String client(RoutingRequest request) {
    if (request.remotePeer().address() instanceof InetSocketAddress peer && !peer.isUnresolved()) {
      byte[] bytes = peer.getAddress().getAddress();
      boolean whole = bytes.length <= NETWORK_BYTES;
      return HexFormat.of().formatHex(whole ? bytes : Arrays.copyOf(bytes, NETWORK_BYTES));
    }
    return "";
  }

  /** The buckets of the clients that asked last; who comes again after long is a new client. */
  private static final class Buckets extends LinkedHashMap<String, Bucket> {
    @Serial private static final long serialVersionUID = 1L;

    private Buckets() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
      return size() > MOST_CLIENTS;
    }
  }

  /** The requests that a client has left. */
  private final class Bucket {
    private double tokens = limit.requests();
    private long filled = clock.millis();

    synchronized boolean take() {
      long now = clock.millis();
      tokens = Math.min(limit.requests(), tokens + (now - filled) * perMilli());
      filled = now;
      if (tokens < 1) {
        return false;
      }
      tokens--;
      return true;
    }

    synchronized String state() {
      return "\"default\";r=" + (int) tokens + ";t=" + secondsToNext();
    }

    synchronized long secondsToNext() {
      return Math.max(1, (long) Math.ceil((1 - tokens) / perMilli() / 1_000));
    }

    private double perMilli() {
      return (double) limit.requests() / limit.window().toMillis();
    }
  }
}
