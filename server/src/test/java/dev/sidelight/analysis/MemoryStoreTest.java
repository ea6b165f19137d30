package dev.sidelight.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemoryStoreTest {
  private Instant now = Instant.EPOCH;
  private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
  private final MemoryStore store =
      new MemoryStore(100_000, Duration.ofMinutes(10), Duration.ofSeconds(60), clock);

  @Test
  void keepsACardForTenMinutes() {
    Analysis card = done("a", "{}");
    store.keep(card);
    now = now.plusSeconds(599);
    assertEquals(Optional.of(card), store.find("a"));
    now = now.plusSeconds(1);
    assertEquals(Optional.empty(), store.find("a"));
  }

  @Test
  void keepsAFailureForAMinute() {
    store.keep(
        new Analysis(
            "a", "en", new AnalysisState.Failed(AnalysisFailure.Cause.NO_ARTICLE, "nothing")));
    now = now.plusSeconds(59);
    assertTrue(store.find("a").isPresent());
    now = now.plusSeconds(1);
    assertFalse(store.find("a").isPresent());
  }

  @Test
  void readingDoesNotLengthenALife() {
    store.keep(done("a", "{}"));
    now = now.plusSeconds(400);
    store.find("a");
    now = now.plusSeconds(400);
    assertFalse(store.find("a").isPresent());
  }

  @Test
  void neverTakesMoreThanItsShareOfMemory() {
    for (int i = 0; i < 100; i++) {
      store.keep(done("id" + i, "x".repeat(10_000)));
    }
    long kept = java.util.stream.IntStream.range(0, 100).filter(this::isKept).count();
    assertTrue(kept <= 5, () -> kept + " cards of 20 kB kept in 100 kB");
  }

  @Test
  void forgetsOnce() {
    store.keep(done("a", "{}"));
    assertTrue(store.forget("a"));
    assertFalse(store.forget("a"));
  }

  private boolean isKept(int i) {
    return store.find("id" + i).isPresent();
  }

  private static Analysis done(String id, String card) {
    return new Analysis(id, "en", new AnalysisState.Done(card));
  }
}
