package dev.sidelight.http;

import dev.sidelight.data.Tsv;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import java.util.List;

/** Serves the contract itself: the paths and the schemas. */
final class ContractService implements HttpService {
  private static final String FOLDER = "shared-schema/";
  private static final List<String> SCHEMAS =
      List.of("analysis-request", "analysis", "card", "problem", "selector");

  private final Sender sender;
  private final ProblemHandler problems;

  ContractService(Sender sender, ProblemHandler problems) {
    this.sender = sender;
    this.problems = problems;
  }

  @Override
  public void routing(HttpRules rules) {
    serve(rules, "/openapi.yaml", "application/yaml", FOLDER + "openapi.yaml");
    for (String schema : SCHEMAS) {
      String file = schema + ".schema.json";
      serve(rules, "/schemas/" + file, "application/schema+json", FOLDER + "schema/" + file);
    }
  }

  private void serve(HttpRules rules, String path, String type, String resource) {
    Reply reply = Reply.tagged(type, Tsv.text(resource));
    rules
        .get(path, (request, response) -> sender.send(request, response, reply))
        .head(path, (request, response) -> sender.send(request, response, reply))
        .any(path, problems.notAllowed("GET, HEAD"));
  }
}
