package dev.sidelight.http;

import dev.sidelight.analysis.Analysis;
import dev.sidelight.analysis.AnalysisDesk;
import dev.sidelight.analysis.AnalysisRequest;
import dev.sidelight.analysis.AnalysisState;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import java.util.Optional;

/** Takes requests, tells how their analyses stand, forgets them. */
final class AnalysisService implements HttpService {
  private static final String PATH = "/v1/analyses";
  private static final String BY_ID = PATH + "/{id}";
  private static final String ANNOTATIONS = BY_ID + "/annotations";
  private static final HeaderName APPLIED = HeaderNames.create("Preference-Applied");

  /** Text and HTML take milliseconds; this is only reached when the machine is busy. */
  private static final Duration AT_ONCE = Duration.ofSeconds(10);

  private static final int UNPROCESSABLE = 422;

  private final AnalysisDesk desk;
  private final BodyReader bodies;
  private final CardLanguages languages;
  private final Sender sender;
  private final ProblemHandler problems;
  private final Json json;
  private final RequestReader requests;
  private final Tally tally;
  private final AnnotationWriter annotations = new AnnotationWriter();

  AnalysisService(
      AnalysisDesk desk,
      RequestReader requests,
      BodyReader bodies,
      CardLanguages languages,
      Sender sender,
      ProblemHandler problems,
      Json json) {
    this.desk = desk;
    this.requests = requests;
    this.bodies = bodies;
    this.languages = languages;
    this.sender = sender;
    this.problems = problems;
    this.json = json;
    this.tally = new Tally(desk);
  }

  @Override
  public void routing(HttpRules rules) {
    rules
        .post(PATH, this::create)
        .any(PATH, problems.notAllowed("POST"))
        .get(BY_ID, this::show)
        .head(BY_ID, this::show)
        .delete(BY_ID, this::forget)
        .any(BY_ID, problems.notAllowed("GET, HEAD, DELETE"))
        .get(ANNOTATIONS, this::annotate)
        .head(ANNOTATIONS, this::annotate)
        .any(ANNOTATIONS, problems.notAllowed("GET, HEAD"));
  }

  private void create(ServerRequest request, ServerResponse response) {
    AnalysisRequest asked = requests.read(bodies.read(request));
    String language = languages.choose(request.headers());
    Wait wait = Wait.of(request.headers());
    Duration patience = wait.or(asked.isAddressAlone() ? Duration.ZERO : AT_ONCE);
    Analysis analysis = desk.accept(asked, language, patience);
    tally.count(analysis);
    response.header(HeaderNames.CONTENT_LANGUAGE, language);
    wait.asked().ifPresent(time -> response.header(APPLIED, "wait=" + time.toSeconds()));
    if (patience.isZero() || !analysis.isEnded()) {
      promise(request, response, analysis);
    } else {
      tell(request, response, analysis);
    }
  }

  private void promise(ServerRequest request, ServerResponse response, Analysis analysis) {
    response.header(HeaderNames.LOCATION, address(analysis.id()));
    response.header(HeaderNames.RETRY_AFTER, "1");
    Analysis pending =
        new Analysis(analysis.id(), analysis.cardLanguage(), new AnalysisState.Pending());
    sender.send(request, response, Reply.json(Status.ACCEPTED_202, body(pending)));
  }

  /** A page that holds no article, or must not be fetched, is the request's own fault: 422. */
  private void tell(ServerRequest request, ServerResponse response, Analysis analysis) {
    Optional<Problem> problem = problem(analysis).filter(p -> p.status() == UNPROCESSABLE);
    if (problem.isPresent()) {
      response.header(HeaderNames.CONTENT_LANGUAGE, "en");
      problems.send(request, response, problem.get());
    } else {
      sender.send(request, response, Reply.tagged(Reply.JSON, body(analysis)));
    }
  }

  private void show(ServerRequest request, ServerResponse response) {
    Analysis analysis = find(request, Wait.of(request.headers()).or(Duration.ZERO));
    response.header(HeaderNames.CONTENT_LANGUAGE, analysis.cardLanguage());
    if (analysis.isEnded()) {
      sender.send(request, response, Reply.tagged(Reply.JSON, body(analysis)));
    } else {
      response.header(HeaderNames.RETRY_AFTER, "1");
      sender.send(request, response, Reply.json(Status.OK_200, body(analysis)));
    }
  }

  private void forget(ServerRequest request, ServerResponse response) {
    if (!desk.forget(id(request))) {
      throw unknown();
    }
    response.status(Status.NO_CONTENT_204).send();
  }

  private void annotate(ServerRequest request, ServerResponse response) {
    Analysis analysis = find(request, Duration.ZERO);
    if (!(analysis.state() instanceof AnalysisState.Done done)) {
      throw new ProblemException(ProblemType.NOT_FOUND, "an analysis that is done expected");
    }
    String page = annotations.page(address(analysis.id()), done.card());
    sender.send(request, response, Reply.tagged(AnnotationWriter.TYPE, page));
  }

  private Analysis find(ServerRequest request, Duration wait) {
    return desk.find(id(request), wait).orElseThrow(AnalysisService::unknown);
  }

  private static ProblemException unknown() {
    return new ProblemException(
        ProblemType.NOT_FOUND, "the id of an analysis that is still kept expected");
  }

  private static String id(ServerRequest request) {
    return request.path().pathParameters().get("id");
  }

  private static String address(String id) {
    return PATH + "/" + id;
  }

  private Optional<Problem> problem(Analysis analysis) {
    return analysis.state() instanceof AnalysisState.Failed failed
        ? Optional.of(
            Problem.of(ProblemType.of(failed.cause()), failed.detail(), address(analysis.id())))
        : Optional.empty();
  }

  private String body(Analysis analysis) {
    String id = "\"id\":\"" + analysis.id() + "\"";
    return switch (analysis.state()) {
      case AnalysisState.Pending _ -> "{" + id + ",\"status\":\"pending\"}";
      case AnalysisState.Done done ->
          "{\"card\":" + done.card() + "," + id + ",\"status\":\"done\"}";
      case AnalysisState.Failed _ ->
          "{"
              + id
              + ",\"problem\":"
              + json.text(problem(analysis).orElseThrow())
              + ",\"status\":\"failed\"}";
    };
  }
}
