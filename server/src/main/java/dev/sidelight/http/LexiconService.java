package dev.sidelight.http;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;

/** Tells which lexicons the server reads with. */
final class LexiconService implements HttpService {
  private static final String PATH = "/v1/lexicons";

  private final Reply reply;
  private final Sender sender;
  private final ProblemHandler problems;

  LexiconService(LexiconList lexicons, Sender sender, ProblemHandler problems, Json json) {
    this.reply = Reply.tagged(Reply.JSON, json.text(lexicons));
    this.sender = sender;
    this.problems = problems;
  }

  @Override
  public void routing(HttpRules rules) {
    rules
        .get(PATH, (request, response) -> sender.send(request, response, reply))
        .head(PATH, (request, response) -> sender.send(request, response, reply))
        .any(PATH, problems.notAllowed("GET, HEAD"));
  }
}
