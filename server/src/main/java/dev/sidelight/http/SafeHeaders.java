package dev.sidelight.http;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.List;

/** Tells browsers to take every reply as data: no sniffing, no frames, no scripts, no referrer. */
final class SafeHeaders implements Filter {
  static final List<Header> HEADERS =
      List.of(
          HeaderValues.create("X-Content-Type-Options", "nosniff"),
          HeaderValues.create(
              "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
          HeaderValues.create("Referrer-Policy", "no-referrer"),
          HeaderValues.create("Cross-Origin-Resource-Policy", "same-origin"));

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    HEADERS.forEach(response::header);
    if (request.headers().contains(HeaderNames.ORIGIN)) {
      response.headers().add(HeaderNames.VARY, "Origin");
    }
    chain.proceed();
  }
}
