package dev.sidelight.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sidelight.analysis.AnalysisDesk.Limits;
import dev.sidelight.analysis.AnalysisDesk.Versions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnalysisDeskTest {
  private static final Duration LONG = Duration.ofSeconds(10);
  private static final Duration NONE = Duration.ZERO;

  private final CountDownLatch gate = new CountDownLatch(1);
  private final AtomicInteger made = new AtomicInteger();
  private final MemoryStore store =
      new MemoryStore(1_000_000, Duration.ofMinutes(10), LONG, Clock.systemUTC());
  private AnalysisDesk desk = desk(new Limits(2, 2, 100_000));

  @AfterEach
  void close() {
    gate.countDown();
    desk.close();
  }

  @Test
  void answersWithTheCard() {
    gate.countDown();
    Analysis analysis = desk.accept(text("a"), "en", LONG);
    assertEquals(new AnalysisState.Done("{\"of\":\"a\"}"), analysis.state());
  }

  @Test
  void isPendingUntilTheCardIsMade() {
    Analysis first = desk.accept(text("a"), "en", NONE);
    assertEquals(new AnalysisState.Pending(), first.state());
    assertFalse(desk.find(first.id(), NONE).orElseThrow().isEnded());
    gate.countDown();
    assertTrue(desk.find(first.id(), LONG).orElseThrow().isEnded());
    assertTrue(desk.find(first.id(), NONE).orElseThrow().isEnded());
  }

  @Test
  void equalRequestsInFlightShareOneAnalysis() {
    String first = desk.accept(text("a"), "en", NONE).id();
    assertEquals(first, desk.accept(text("a"), "en", NONE).id());
    gate.countDown();
    desk.find(first, LONG);
    desk.accept(text("a"), "en", LONG);
    assertEquals(1, made.get());
  }

  @Test
  void anotherCardLanguageIsAnotherAnalysis() {
    gate.countDown();
    assertNotEquals(
        desk.accept(text("a"), "en", LONG).id(), desk.accept(text("a"), "fr", LONG).id());
  }

  @Test
  void refusesWhatThereIsNoRoomFor() {
    desk.close();
    desk = desk(new Limits(1, 1, 20_000));
    desk.accept(text("a"), "en", NONE);
    desk.accept(text("b"), "en", NONE);
    assertThrows(TooBusyException.class, () -> desk.accept(text("c"), "en", NONE));
    assertEquals(2, desk.inFlight());
  }

  @Test
  void hasRoomAgainOnceAnAnalysisHasEnded() {
    desk.close();
    desk = desk(new Limits(1, 1, 9_000));
    String first = desk.accept(text("a"), "en", NONE).id();
    gate.countDown();
    desk.find(first, LONG);
    Optional<Analysis> second = Optional.empty();
    long patience = System.nanoTime() + LONG.toNanos();
    while (second.isEmpty() && System.nanoTime() < patience) {
      second = tryAccept(text("b")); // the room is given back a moment after the answer
      Thread.onSpinWait();
    }
    assertTrue(second.isPresent());
  }

  @Test
  void forgetsWhatIsKept() {
    gate.countDown();
    String id = desk.accept(text("a"), "en", LONG).id();
    assertTrue(desk.forget(id));
    assertEquals(Optional.empty(), desk.find(id, NONE));
    assertFalse(desk.forget(id));
  }

  @Test
  void forgetsWhatIsInWork() {
    String id = desk.accept(text("a"), "en", NONE).id();
    assertTrue(desk.forget(id));
    assertEquals(Optional.empty(), desk.find(id, NONE));
    gate.countDown();
    desk.close();
    assertEquals(Optional.empty(), store.find(id));
  }

  @Test
  void tellsWhyThereIsNoCard() {
    gate.countDown();
    Analysis analysis = desk.accept(text("nothing"), "en", LONG);
    assertEquals(
        new AnalysisState.Failed(AnalysisFailure.Cause.NO_ARTICLE, "an article expected"),
        analysis.state());
  }

  @Test
  void outlivesAFaultOfTheProgram() {
    gate.countDown();
    AnalysisState state = desk.accept(text("deep"), "en", LONG).state();
    assertEquals(
        AnalysisFailure.Cause.INTERNAL,
        assertInstanceOf(AnalysisState.Failed.class, state).cause());
  }

  @Test
  void fetchesThePageOfAnAddress() {
    gate.countDown();
    Analysis analysis = desk.accept(address("https://news.example/a"), "en", LONG);
    assertEquals(new AnalysisState.Done("{\"of\":\"<p>page</p>\"}"), analysis.state());
  }

  @Test
  void refusesAForbiddenAddressAtOnce() {
    assertThrows(
        AnalysisFailure.class, () -> desk.accept(address("http://127.0.0.1/"), "en", NONE));
  }

  private Optional<Analysis> tryAccept(AnalysisRequest request) {
    try {
      return Optional.of(desk.accept(request, "en", LONG));
    } catch (TooBusyException e) {
      return Optional.empty();
    }
  }

  private AnalysisDesk desk(Limits limits) {
    return new AnalysisDesk(this::card, new Pages(), store, new Versions("1", "sha256:0"), limits);
  }

  private String card(AnalysisRequest request, String language) {
    made.incrementAndGet();
    String input = request.text().or(request::html).orElseThrow();
    await();
    if (input.equals("nothing")) {
      throw new AnalysisFailure(AnalysisFailure.Cause.NO_ARTICLE, "an article expected");
    }
    if (input.equals("deep")) {
      throw new StackOverflowError();
    }
    return "{\"of\":\"" + input + "\"}";
  }

  private void await() {
    try {
      assertTrue(gate.await(10, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static AnalysisRequest text(String text) {
    return request(Optional.empty(), Optional.of(text));
  }

  private static AnalysisRequest address(String url) {
    return request(Optional.of(url), Optional.empty());
  }

  private static AnalysisRequest request(Optional<String> url, Optional<String> text) {
    return new AnalysisRequest(
        url,
        Optional.empty(),
        text,
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(),
        List.of());
  }

  private static final class Pages implements PageSource {
    @Override
    public void check(String url) {
      if (url.contains("127.0.0.1")) {
        throw new AnalysisFailure(
            AnalysisFailure.Cause.URL_NOT_ALLOWED, "a public address expected");
      }
    }

    @Override
    public AnalysisRequest fetch(AnalysisRequest request) {
      return request.withPage(request.url().orElseThrow(), "<p>page</p>");
    }
  }
}
