package dev.sidelight;

import dev.sidelight.analysis.AnalysisDesk;
import dev.sidelight.analysis.AnalysisDesk.Versions;
import dev.sidelight.analysis.AnalysisFailure;
import dev.sidelight.analysis.AnalysisRequest;
import dev.sidelight.analysis.PageSource;
import dev.sidelight.card.Card;
import dev.sidelight.card.CardMaker;
import dev.sidelight.card.CardRequest;
import dev.sidelight.extract.NoArticleException;
import dev.sidelight.fetch.AddressGuard;
import dev.sidelight.fetch.FetchException;
import dev.sidelight.fetch.FetchRules;
import dev.sidelight.fetch.Fetcher;
import dev.sidelight.fetch.Page;
import dev.sidelight.http.Api;
import dev.sidelight.http.Json;
import dev.sidelight.http.LexiconList;
import io.helidon.config.Config;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The running product: every package, wired together. */
public final class Sidelight implements AutoCloseable {
  private static final String ADMIN = "admin";

  private final Settings settings;
  private final WebServer server;
  private final Api api;
  private final AnalysisDesk desk;

  private Sidelight(Config config) {
    settings = new Settings(config);
    settings.listeners().forEach(Listener::check);
    Json json = new Json();
    Clock clock = Clock.systemUTC();
    String version = version();
    CardMaker maker = CardMaker.load(version);
    desk =
        new AnalysisDesk(
            (request, language) -> json.text(new Cards(maker).make(request, language)),
            settings.fetches() ? FetchedPages.of(version) : new NoPages(),
            settings.store(clock),
            new Versions(version, maker.dataVersion()),
            settings.limits());
    api =
        new Api(
            settings.api(),
            desk,
            LexiconList.of(maker.dataVersion(), maker.lexicons().values()),
            List.copyOf(maker.cardLanguages()),
            json,
            clock);
    WebServerConfig.Builder builder = WebServer.builder().config(config.get("server"));
    api.configure(builder);
    api.guard(builder, ADMIN);
    server = builder.build();
  }

  /**
   * Reads all data and begins to listen.
   *
   * @throws StartException where it cannot be as configured
   */
  public static Sidelight start(Config config) {
    Sidelight sidelight = new Sidelight(config);
    sidelight.listen();
    return sidelight;
  }

  /** Where it listens, as an address for a browser. */
  public String address() {
    return "http://" + settings.host() + ":" + port();
  }

  /** The readers' port. */
  public int port() {
    return server.port();
  }

  /** The port of health and metrics. */
  public int adminPort() {
    return server.port(ADMIN);
  }

  @Override
  public void close() {
    server.stop();
    api.close();
    desk.close();
  }

  /**
   * The server logs why it cannot listen, and goes on without; a process that does not serve is of
   * no use.
   */
  private void listen() {
    server.start();
    if (!server.isRunning() || server.port() < 0 || server.port(ADMIN) < 0) {
      close();
      throw new StartException(
          "server.port and server.sockets.0.port: free ports expected, one is taken");
    }
  }

  private static String version() {
    return Optional.ofNullable(Sidelight.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  /** The pipeline, asked in the desk's words. */
  private record Cards(CardMaker maker) {
    private Card make(AnalysisRequest request, String language) {
      try {
        return maker.make(cardRequest(request, language));
      } catch (NoArticleException e) {
        throw new AnalysisFailure(AnalysisFailure.Cause.NO_ARTICLE, e.getMessage());
      }
    }
  }

  private static CardRequest cardRequest(AnalysisRequest request, String language) {
    return new CardRequest(
        request.html(),
        request.text(),
        request.title(),
        request.url(),
        request.language(),
        language,
        request.withText(),
        request.without(),
        request.words().stream()
            .map(word ->
                new CardRequest.OwnWord(
                    word.term(), word.concept(), word.category(), word.weight(), word.neutral()))
            .toList());
  }

  /** Pages of the public web, for requests that are an address alone. */
  private record FetchedPages(Fetcher fetcher) implements PageSource {
    private static FetchedPages of(String version) {
      FetchRules rules = FetchRules.USUAL;
      return new FetchedPages(new Fetcher(rules, new AddressGuard(rules), "Sidelight/" + version));
    }

    @Override
    public void check(String url) {
      try {
        fetcher.vet(url);
      } catch (FetchException e) {
        throw failure(e);
      }
    }

    @Override
    public AnalysisRequest fetch(AnalysisRequest request) {
      try {
        Page page = fetcher.fetch(request.url().orElseThrow());
        return request.withPage(page.url(), page.html());
      } catch (FetchException e) {
        throw failure(e);
      }
    }

    private static AnalysisFailure failure(FetchException e) {
      return new AnalysisFailure(AnalysisFailure.Cause.valueOf(e.kind().name()), e.getMessage());
    }
  }

  /** What stands in for fetching where it is switched off. */
  private static final class NoPages implements PageSource {
    @Override
    public void check(String url) {
      throw new AnalysisFailure(
          AnalysisFailure.Cause.URL_NOT_ALLOWED,
          "html or text beside the address expected, as fetching is switched off here");
    }

    @Override
    public AnalysisRequest fetch(AnalysisRequest request) {
      throw new IllegalStateException("no address passes the check");
    }
  }
}
