package dev.sidelight.analysis;

import dev.sidelight.card.CardId;
import dev.sidelight.data.DataException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Where requests are handed in and analyses are asked for. Equal requests in flight share one
 * analysis; what is in flight is bounded, by number and by size.
 */
public final class AnalysisDesk implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(AnalysisDesk.class.getName());
  private static final Duration AT_ONCE = Duration.ZERO;

  /** How many steps of a fault's way are logged. */
  private static final int STEPS = 12;

  /** What a request takes of the room, however small it is, in UTF-16 units. */
  private static final int LEAST = 8_192;

  /**
   * The versions that a card's name holds.
   *
   * @param program the program's version
   * @param data the version of lexicons and tables
   */
  public record Versions(String program, String data) {}

  /**
   * How much is in work at a time.
   *
   * @param reading how many articles are read at the same time
   * @param fetching how many pages are fetched at the same time
   * @param waiting how many UTF-16 units of requests may be in flight altogether
   */
  public record Limits(int reading, int fetching, int waiting) {}

  private final CardSource cards;
  private final PageSource pages;
  private final AnalysisStore store;
  private final Versions versions;
  private final Semaphore reading;
  private final Semaphore fetching;
  private final Semaphore room;
  private final ConcurrentMap<String, Run> running = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  public AnalysisDesk(
      CardSource cards, PageSource pages, AnalysisStore store, Versions versions, Limits limits) {
    this.cards = cards;
    this.pages = pages;
    this.store = store;
    this.versions = versions;
    this.reading = new Semaphore(limits.reading());
    this.fetching = new Semaphore(limits.fetching());
    this.room = new Semaphore(limits.waiting());
  }

  /**
   * Takes a request, unless an equal one is in work or kept already.
   *
   * @param wait how long to wait for its end
   * @return how it stands then
   * @throws TooBusyException where too much is in flight
   * @throws AnalysisFailure where its address must not be fetched
   */
  public Analysis accept(AnalysisRequest request, String cardLanguage, Duration wait) {
    if (request.isAddressAlone()) {
      request.url().ifPresent(pages::check);
    }
    Run run = run(request, cardLanguage);
    return run.await(wait).orElseGet(run::pending);
  }

  /**
   * Asks how an analysis stands.
   *
   * @param wait how long to wait for its end
   * @return nothing where it is not known, or not any more
   */
  public Optional<Analysis> find(String id, Duration wait) {
    Run run = running.get(id);
    return run == null ? store.find(id) : run.await(wait).or(() -> stillThere(run));
  }

  /**
   * Forgets an analysis, also one in work.
   *
   * @return whether it was known
   */
  public boolean forget(String id) {
    Run run = running.get(id);
    boolean stopped = run != null && run.forget();
    return store.forget(id) || stopped;
  }

  /** How many analyses are in work or waiting for it. */
  public int inFlight() {
    return running.size();
  }

  @Override
  public void close() {
    running.values().forEach(Run::forget);
    threads.close();
  }

  private Optional<Analysis> stillThere(Run run) {
    return run.isForgotten() ? Optional.empty() : Optional.of(run.pending());
  }

  private Run run(AnalysisRequest request, String cardLanguage) {
    CardId id = CardId.of(versions.program(), versions.data(), cardLanguage, request.parts());
    Run run = new Run(id.value(), cardLanguage);
    Run other = running.putIfAbsent(run.id, run);
    if (other != null) {
      return other;
    }
    // An ended run is kept before it leaves the map: whoever is alone in the map sees what is kept.
    Optional<Analysis> kept = store.find(run.id);
    if (kept.isPresent()) {
      run.end(kept.get());
    } else {
      start(run, request);
    }
    return run;
  }

  private void start(Run run, AnalysisRequest request) {
    int size = LEAST + request.length();
    if (!room.tryAcquire(size)) {
      run.forget();
      throw new TooBusyException();
    }
    CompletableFuture<Void> _ =
        CompletableFuture.supplyAsync(() -> read(run, request), threads)
            .handle((card, error) -> state(run, card, error))
            .thenAccept(state -> run.keep(new Analysis(run.id, run.cardLanguage, state)))
            .whenComplete((done, error) -> room.release(size));
  }

  private String read(Run run, AnalysisRequest request) {
    run.thread = Thread.currentThread();
    AnalysisRequest page = request;
    if (request.isAddressAlone()) {
      page = within(fetching, () -> pages.fetch(request));
    }
    AnalysisRequest ready = page;
    return within(reading, () -> cards.make(ready, run.cardLanguage));
  }

  private static <T> T within(Semaphore permits, Supplier<T> work) {
    try {
      permits.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
    try {
      return work.get();
    } finally {
      permits.release();
    }
  }

  private static AnalysisState state(Run run, String card, Throwable error) {
    if (error == null) {
      return new AnalysisState.Done(card);
    }
    Throwable cause = error instanceof CompletionException ? error.getCause() : error;
    if (cause instanceof AnalysisFailure failure) {
      return new AnalysisState.Failed(failure.reason(), failure.getMessage());
    }
    if (!run.isForgotten()) {
      logBug(run, cause);
    }
    return new AnalysisState.Failed(
        AnalysisFailure.Cause.INTERNAL, "a card expected, a fault of the program found");
  }

  private static void logBug(Run run, Throwable bug) {
    LOG.log(
        Level.SEVERE,
        "analysis {0} failed: {1} at {2}",
        new Object[] {run.id, name(bug), Arrays.stream(bug.getStackTrace()).limit(STEPS).toList()});
  }

  /** A message may hold words of the text; only those about our own data do not. */
  private static String name(Throwable bug) {
    return bug instanceof DataException ? bug.toString() : bug.getClass().getName();
  }

  /** One analysis in work. */
  private final class Run {
    private final String id;
    private final String cardLanguage;
    private final CompletableFuture<Analysis> end = new CompletableFuture<>();
    private volatile Thread thread;

    private Run(String id, String cardLanguage) {
      this.id = id;
      this.cardLanguage = cardLanguage;
    }

    private Analysis pending() {
      return new Analysis(id, cardLanguage, new AnalysisState.Pending());
    }

    private boolean isForgotten() {
      return end.isCancelled();
    }

    private void end(Analysis analysis) {
      end.complete(analysis);
      running.remove(id, this);
    }

    private synchronized void keep(Analysis analysis) {
      if (!isForgotten()) {
        store.keep(analysis);
        end(analysis);
      }
    }

    private synchronized boolean forget() {
      boolean stopped = end.cancel(false);
      running.remove(id, this);
      if (thread != null) {
        thread.interrupt();
      }
      return stopped;
    }

    private Optional<Analysis> await(Duration wait) {
      try {
        return Optional.of(
            wait.equals(AT_ONCE)
                ? end.getNow(pending())
                : end.get(wait.toMillis(), TimeUnit.MILLISECONDS));
      } catch (TimeoutException | CancellationException e) {
        return Optional.empty();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      } catch (ExecutionException e) {
        throw new IllegalStateException("an end is only ever completed or cancelled", e);
      }
    }
  }
}
