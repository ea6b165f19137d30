package dev.sidelight.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Keeps analyses in this process's memory: bounded by size and time, nothing on disk. */
public final class MemoryStore implements AnalysisStore {
  private final Cache<String, Analysis> kept;

  /**
   * @param bytes how much memory the cards may take, about
   * @param life how long a card is kept
   * @param failureLife how long a failure is kept
   */
  public MemoryStore(long bytes, Duration life, Duration failureLife, Clock clock) {
    kept =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .weigher((String id, Analysis analysis) -> weight(analysis))
            .expireAfter(
                Expiry.<String, Analysis>creating((id, analysis) ->
                    analysis.state() instanceof AnalysisState.Failed ? failureLife : life))
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .executor(Runnable::run)
            .build();
  }

  @Override
  public Optional<Analysis> find(String id) {
    return Optional.ofNullable(kept.getIfPresent(id));
  }

  @Override
  public void keep(Analysis analysis) {
    kept.put(analysis.id(), analysis);
  }

  @Override
  public boolean forget(String id) {
    return kept.asMap().remove(id) != null;
  }

  private static int weight(Analysis analysis) {
    int units = analysis.state() instanceof AnalysisState.Done done ? done.card().length() : 0;
    return 512 + 2 * units;
  }
}
