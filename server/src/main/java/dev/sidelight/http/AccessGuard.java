package dev.sidelight.http;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * Turns away whom the rules do not know: pages of other sites, requests under a foreign name (a
 * rebound DNS entry), clients without the key. Answers the preflights of allowed origins.
 */
final class AccessGuard implements Filter {
  private static final HeaderName PREFLIGHT = HeaderNames.ACCESS_CONTROL_REQUEST_METHOD;
  private static final String BEARER = "Bearer ";

  private final AccessRules rules;
  private final ProblemHandler problems;

  AccessGuard(AccessRules rules, ProblemHandler problems) {
    this.rules = rules;
    this.problems = problems;
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    Optional<ProblemException> refusal = refusal(request);
    if (refusal.isPresent()) {
      problems.send(request, response, refusal.get());
      return;
    }
    request
        .headers()
        .first(HeaderNames.ORIGIN)
        .filter(rules::isListed)
        .ifPresent(origin -> welcome(response, origin));
    if (isPreflight(request)) {
      response.status(Status.NO_CONTENT_204).send();
    } else {
      chain.proceed();
    }
  }

  private Optional<ProblemException> refusal(RoutingRequest request) {
    String host = request.authority();
    if (!rules.isOurs(host)) {
      return refused("a name of this server expected, another found", "Host");
    }
    Optional<String> origin = request.headers().first(HeaderNames.ORIGIN);
    if (origin.isPresent() && !rules.isAllowed(origin.get(), host)) {
      return refused("an allowed origin expected, another found", "Origin");
    }
    return isPreflight(request) || hasKey(request)
        ? Optional.empty()
        : Optional.of(
            new ProblemException(
                ProblemType.UNAUTHORIZED, "the operator's key expected", "Authorization"));
  }

  private static Optional<ProblemException> refused(String detail, String field) {
    return Optional.of(new ProblemException(ProblemType.ORIGIN_REFUSED, detail, field));
  }

  private boolean hasKey(RoutingRequest request) {
    if (rules.key().isEmpty() || !request.prologue().uriPath().path().startsWith("/v1/")) {
      return true;
    }
    String sent = request.headers().first(HeaderNames.AUTHORIZATION).orElse("");
    return sent.regionMatches(true, 0, BEARER, 0, BEARER.length())
        && MessageDigest.isEqual(
            sent.substring(BEARER.length()).getBytes(StandardCharsets.UTF_8),
            rules.key().get().getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isPreflight(RoutingRequest request) {
    return request.prologue().method().equals(Method.OPTIONS)
        && request.headers().contains(HeaderNames.ORIGIN)
        && request.headers().contains(PREFLIGHT);
  }

  private static void welcome(RoutingResponse response, String origin) {
    response.header(HeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    response.header(HeaderNames.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST, DELETE");
    response.header(
        HeaderNames.ACCESS_CONTROL_ALLOW_HEADERS,
        "Content-Type, Prefer, Accept-Language, If-None-Match, Authorization");
    response.header(
        HeaderNames.ACCESS_CONTROL_EXPOSE_HEADERS,
        "ETag, Location, Retry-After, Content-Language, RateLimit, RateLimit-Policy");
    response.header(HeaderNames.ACCESS_CONTROL_MAX_AGE, "600");
  }
}
