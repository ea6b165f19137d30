package dev.sidelight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sidelight.http.Schemas;
import jakarta.json.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that is meant to do harm, or happens to: a card or a clear refusal, and soon. */
class HostileInputTest {
  private static final String PROSE =
      "The council of Merrow voted on Monday to end all bus services after nine. ";
  private static final String PARAGRAPHS = ("<p>" + PROSE.repeat(6) + "</p>").repeat(4);
  private static Sidelight sidelight;

  @BeforeAll
  static void start() {
    sidelight = Sidelight.start(SidelightTest.config(Map.of()));
  }

  @AfterAll
  static void stop() {
    sidelight.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void givesACardOrAClearRefusal(String name, String field, String value)
      throws IOException, InterruptedException {
    String body = Json.createObjectBuilder().add(field, value).build().toString();
    HttpResponse<String> answer = SidelightTest.post(sidelight, body);
    if (answer.statusCode() == 200) {
      assertEquals(List.of(), Schemas.complaints("analysis", answer.body()));
      assertTrue(answer.body().contains("\"status\":\"done\""), answer.body());
    } else {
      assertEquals(422, answer.statusCode(), answer.body());
      assertTrue(answer.body().contains("problems/no-article"), answer.body());
    }
  }

  static Stream<Arguments> inputs() {
    return Stream.of(
        text("control characters", "\u0000\u0001\u0008\u001b[31m " + PROSE.repeat(20)),
        text("half surrogate pairs", "\ud83d " + PROSE.repeat(20) + "\udea3"),
        text("bidi tricks", "\u202e\u2066" + PROSE.repeat(20) + "\u202c\u2069"),
        text("a megabyte without a space", "x".repeat(1_000_000)),
        text("a megabyte of stops", ".".repeat(1_000_000)),
        text("a megabyte of blanks", " ".repeat(1_000_000)),
        text("a megabyte of blank lines", "\n".repeat(1_000_000)),
        text("many paragraphs", "a.\n\n".repeat(100_000)),
        text("many quotations", "« a » ".repeat(100_000)),
        text("open quotations", "“a‘b\"c'« ".repeat(50_000)),
        text("many names", "Anna Berg ".repeat(50_000)),
        text("many entries", "He slammed the shameful regime. ".repeat(10_000)),
        text("many marks on one letter", "e" + "\u0301".repeat(300_000)),
        html("ten thousand nested tags", "<div>".repeat(10_000) + PARAGRAPHS),
        html("ten thousand nested bold tags", "<b>".repeat(10_000) + PARAGRAPHS),
        html("nested tables", "<table><tr><td>".repeat(2_000) + PARAGRAPHS),
        html("fifty thousand attributes", "<p" + " a=1".repeat(50_000) + ">" + PARAGRAPHS),
        html("fifty thousand links", "<a href=x>a</a>".repeat(50_000)),
        html(
            "deep structured data",
            "<script type=\"application/ld+json\">"
                + "[".repeat(50_000)
                + "</script>"
                + PARAGRAPHS),
        Arguments.of("no page at all", "html", "%PDF-1.4\u0000"),
        Arguments.of("frames", "html", "<frameset><frame src=x></frameset>"));
  }

  private static Arguments text(String name, String text) {
    return Arguments.of(name, "text", text);
  }

  private static Arguments html(String name, String body) {
    String page = "<html lang=en><title>Night buses</title><article><h1>Night buses end</h1>";
    return Arguments.of(name, "html", page + body + "</article></html>");
  }
}
