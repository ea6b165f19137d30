package dev.sidelight.http;

import dev.sidelight.analysis.AnalysisFailure;
import dev.sidelight.analysis.TooBusyException;
import io.helidon.http.DirectHandler;
import io.helidon.http.DirectHandler.EventType;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpException;
import io.helidon.http.RequestException;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns every failure into {@code application/problem+json}. */
final class ProblemHandler {
  private static final Logger LOG = Logger.getLogger(ProblemHandler.class.getName());
  private static final String SOON = "2";

  private final Json json;
  private final Sender sender;

  ProblemHandler(Json json, Sender sender) {
    this.json = json;
    this.sender = sender;
  }

  /** Lets the failures of handlers end here. */
  void register(HttpRouting.Builder routing) {
    routing
        .error(ProblemException.class, this::send)
        .error(TooBusyException.class, (request, response, e) -> tooBusy(request, response))
        .error(AnalysisFailure.class, this::failure)
        .error(UncheckedIOException.class, (request, response, e) -> unreadable(request, response))
        .error(
            HttpException.class, (request, response, e) -> refused(request, response, e.status()))
        .error(
            RequestException.class,
            (request, response, e) -> refused(request, response, e.status()))
        .error(RuntimeException.class, this::bug);
  }

  /** Answers what is refused before it reaches a handler; nothing of the request is repeated. */
  DirectHandlers direct() {
    DirectHandlers.Builder handlers = DirectHandlers.builder();
    for (EventType event : EventType.values()) {
      handlers.addHandler(
          event, (request, type, status, headers, message) -> direct(request, status, headers));
    }
    return handlers.build();
  }

  /** Says that a path is known, but not for this method. */
  Handler notAllowed(String allowed) {
    return (request, response) -> {
      response.header(HeaderNames.ALLOW, allowed);
      send(
          request,
          response,
          new ProblemException(
              ProblemType.METHOD_NOT_ALLOWED, allowed + " expected, another method found"));
    };
  }

  /** Says that there is nothing under a path. */
  void notFound(ServerRequest request, ServerResponse response) {
    send(
        request,
        response,
        new ProblemException(ProblemType.NOT_FOUND, "a path of /openapi.yaml expected"));
  }

  void send(ServerRequest request, ServerResponse response, ProblemException e) {
    if (e.type() == ProblemType.UNAUTHORIZED) {
      response.header(HeaderNames.WWW_AUTHENTICATE, "Bearer");
    }
    send(request, response, e.at(instance(request)));
  }

  void send(ServerRequest request, ServerResponse response, Problem problem) {
    sender.send(request, response, Reply.problem(problem, json));
  }

  private void failure(ServerRequest request, ServerResponse response, AnalysisFailure e) {
    send(
        request,
        response,
        Problem.of(
            ProblemType.of(e.reason()),
            Optional.of(e.getMessage()),
            Optional.of(instance(request)),
            Optional.of("url")));
  }

  private void tooBusy(ServerRequest request, ServerResponse response) {
    response.header(HeaderNames.RETRY_AFTER, SOON);
    send(
        request,
        response,
        new ProblemException(
            ProblemType.TOO_BUSY, "room for another analysis expected, none found"));
  }

  private void unreadable(ServerRequest request, ServerResponse response) {
    send(
        request,
        response,
        new ProblemException(
            ProblemType.INVALID_REQUEST,
            "a whole body expected, one that breaks off or cannot be decoded found"));
  }

  private void refused(ServerRequest request, ServerResponse response, Status status) {
    send(request, response, new ProblemException(type(status), detail(status)));
  }

  private void bug(ServerRequest request, ServerResponse response, RuntimeException bug) {
    LOG.log(
        Level.SEVERE,
        "{0} at {1}",
        new Object[] {
          bug.getClass().getName(), Arrays.stream(bug.getStackTrace()).limit(12).toList()
        });
    send(
        request,
        response,
        new ProblemException(
            ProblemType.INTERNAL, "an answer expected, a fault of the program found"));
  }

  private DirectHandler.TransportResponse direct(
      DirectHandler.TransportRequest request, Status status, ServerResponseHeaders headers) {
    Problem problem = refusal(request, status);
    SafeHeaders.HEADERS.forEach(headers::set);
    headers.set(HeaderNames.CONTENT_TYPE, "application/problem+json");
    headers.set(HeaderNames.CACHE_CONTROL, "no-store");
    if (problem.status() == ProblemType.TOO_BUSY.code()) {
      headers.set(HeaderNames.RETRY_AFTER, SOON);
    }
    return DirectHandler.TransportResponse.builder()
        .status(Status.create(problem.status()))
        .headers(headers)
        .keepAlive(false)
        .entity(json.text(problem))
        .build();
  }

  private static Problem refusal(DirectHandler.TransportRequest request, Status status) {
    try {
      BodyReader.requireKnownEncoding(request.headers());
    } catch (ProblemException e) {
      return e.nowhere();
    }
    return Problem.of(
        type(status), Optional.of(detail(status)), Optional.empty(), Optional.empty());
  }

  private static ProblemType type(Status status) {
    return switch (status.code()) {
      case 403 -> ProblemType.ORIGIN_REFUSED;
      case 404 -> ProblemType.NOT_FOUND;
      case 405 -> ProblemType.METHOD_NOT_ALLOWED;
      case 413 -> ProblemType.TOO_LARGE;
      case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
      case 500 -> ProblemType.INTERNAL;
      case 503 -> ProblemType.TOO_BUSY;
      default -> ProblemType.INVALID_REQUEST;
    };
  }

  private static String detail(Status status) {
    return "a request that can be served expected, refused as " + status.reasonPhrase();
  }

  private static String instance(ServerRequest request) {
    return request.prologue().uriPath().rawPath();
  }
}
