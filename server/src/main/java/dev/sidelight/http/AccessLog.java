package dev.sidelight.http;

import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Notes every exchange at level FINE: method, kind of path, status, bytes, time; never a text. */
final class AccessLog implements Filter {
  private static final Logger LOG = Logger.getLogger(AccessLog.class.getName());

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    if (LOG.isLoggable(Level.FINE)) {
      long start = System.nanoTime();
      response.whenSent(() -> note(request, response, System.nanoTime() - start));
    }
    chain.proceed();
  }

  private static void note(RoutingRequest request, RoutingResponse response, long nanos) {
    LOG.log(
        Level.FINE,
        "{0} {1} {2} {3} bytes {4} ms",
        new Object[] {
          request.prologue().method().text(),
          kind(request.prologue().uriPath().path()),
          response.status().code(),
          response.bytesWritten(),
          TimeUnit.NANOSECONDS.toMillis(nanos)
        });
  }

  /** A path may hold anything that a client likes to write; only the known beginnings are noted. */
  private static String kind(String path) {
    if (path.startsWith("/v1/analyses")) {
      return "/v1/analyses";
    }
    return path.startsWith("/v1/lexicons") ? "/v1/lexicons" : "other";
  }
}
