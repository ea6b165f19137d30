package dev.sidelight;

import dev.sidelight.analysis.AnalysisDesk;
import dev.sidelight.analysis.MemoryStore;
import dev.sidelight.http.AccessRules;
import dev.sidelight.http.Api;
import dev.sidelight.http.RateLimit;
import io.helidon.config.Config;
import io.helidon.config.ConfigException;
import io.helidon.config.ConfigValue;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What {@code application.yaml} and the environment say, in the words of the packages. */
record Settings(Config config) {
  private static final int PER_PROCESSOR = 2;

  Api.Settings api() {
    return new Api.Settings(
        new AccessRules(list("access.hosts"), list("access.origins"), text("access.key")),
        new RateLimit(number("limits.requests"), time("limits.window")),
        number("limits.body"),
        time("limits.patience"));
  }

  AnalysisDesk.Limits limits() {
    int reading = number("limits.reading");
    return new AnalysisDesk.Limits(
        reading > 0 ? reading : PER_PROCESSOR * Runtime.getRuntime().availableProcessors(),
        number("limits.fetching"),
        number("limits.waiting"));
  }

  MemoryStore store(Clock clock) {
    return new MemoryStore(
        number("cache.size"), time("cache.life"), time("cache.failure-life"), clock);
  }

  /** Where readers and operators ask. */
  List<Listener> listeners() {
    return List.of(
        new Listener("server.port", "SERVER_PORT", host(), number("server.port")),
        new Listener(
            "server.sockets.0.port",
            "SIDELIGHT_ADMIN_PORT",
            text("server.sockets.0.host").orElse(host()),
            number("server.sockets.0.port")));
  }

  String host() {
    return text("server.host").orElse("127.0.0.1");
  }

  boolean fetches() {
    String enabled = text("fetch.enabled").orElse("auto");
    return switch (enabled) {
      case "true" -> true;
      case "false" -> false;
      case "auto" -> isLoopback();
      default ->
          throw new StartException("fetch.enabled: true, false or auto expected, found " + enabled);
    };
  }

  private boolean isLoopback() {
    try {
      return Arrays.stream(InetAddress.getAllByName(host()))
          .allMatch(InetAddress::isLoopbackAddress);
    } catch (UnknownHostException e) {
      throw new StartException("server.host: an address of this machine expected, found " + host());
    }
  }

  private List<String> list(String key) {
    return text(key).stream()
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  private Optional<String> text(String key) {
    return Optional.of(value(key, Config::asString)).filter(value -> !value.isBlank());
  }

  private int number(String key) {
    return value(key, Config::asInt);
  }

  private Duration time(String key) {
    return value(key, node -> node.as(Duration.class));
  }

  private <T> T value(String key, Function<Config, ConfigValue<T>> as) {
    try {
      return as.apply(config.get(key)).get();
    } catch (ConfigException e) {
      throw new StartException(
          key
              + ": a fitting value expected, found "
              + config.get(key).asString().orElse("nothing"));
    }
  }
}
