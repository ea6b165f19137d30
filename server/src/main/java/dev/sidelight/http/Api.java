package dev.sidelight.http;

import dev.sidelight.analysis.AnalysisDesk;
import io.helidon.http.Status;
import io.helidon.http.encoding.ContentEncodingContext;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http.HttpRouting;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** The server's whole HTTP side, ready to be put on a socket. */
public final class Api implements AutoCloseable {
  /**
   * What the operator decides.
   *
   * @param access who may ask
   * @param rate how often
   * @param body how many bytes a request may have
   * @param patience how long a client may take to send them
   */
  public record Settings(AccessRules access, RateLimit rate, int body, Duration patience) {}

  /** So many times the limit of a body are read and thrown away before the connection is closed. */
  private static final long READ_FOR_COURTESY = 8;

  private static final String HEALTH = "/health";

  private final Settings settings;
  private final AnalysisDesk desk;
  private final LexiconList lexicons;
  private final CardLanguages languages;
  private final Clock clock;
  private final Json json;
  private final Sender sender = new Sender();
  private final ProblemHandler problems;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("watch").factory());

  /**
   * @param spoken the tags of the languages that cards are written in
   */
  public Api(
      Settings settings,
      AnalysisDesk desk,
      LexiconList lexicons,
      List<String> spoken,
      Json json,
      Clock clock) {
    this.settings = settings;
    this.desk = desk;
    this.lexicons = lexicons;
    this.languages = new CardLanguages(spoken);
    this.json = json;
    this.clock = clock;
    this.problems = new ProblemHandler(json, sender);
  }

  /** Puts this on a server, with the rules for what never reaches a handler. */
  public void configure(WebServerConfig.Builder server) {
    server
        .maxPayloadSize(READ_FOR_COURTESY * settings.body())
        .routing(this::routing)
        .directHandlers(problems.direct())
        .contentEncoding(
            ContentEncodingContext.builder()
                .contentEncodingsDiscoverServices(false)
                .addContentEncoding(new Gzip())
                .build());
  }

  /** Keeps foreign pages and names off another socket too. */
  public void guard(WebServerConfig.Builder server, String socket) {
    server.routing(
        socket, routing -> routing.addFilter(new AccessGuard(settings.access(), problems)));
  }

  @Override
  public void close() {
    watch.shutdownNow();
  }

  private void routing(HttpRouting.Builder routing) {
    problems.register(routing);
    routing
        .addFilter(new AccessLog())
        .addFilter(new SafeHeaders())
        .addFilter(new AccessGuard(settings.access(), problems))
        .addFilter(new RateLimiter(settings.rate(), clock, problems))
        .register(
            new AnalysisService(
                desk,
                new RequestReader(lexicons),
                new BodyReader(settings.body(), settings.patience(), watch),
                languages,
                sender,
                problems,
                json))
        .register(new LexiconService(lexicons, sender, problems, json))
        .register(new ContractService(sender, problems));
    health(routing);
    routing.any(problems::notFound);
  }

  private void health(HttpRouting.Builder routing) {
    Reply up = Reply.json(Status.OK_200, "{\"status\":\"UP\"}");
    routing
        .get(HEALTH, (request, response) -> sender.send(request, response, up))
        .head(HEALTH, (request, response) -> sender.send(request, response, up))
        .any(HEALTH, problems.notAllowed("GET, HEAD"));
  }
}
