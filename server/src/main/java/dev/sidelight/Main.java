package dev.sidelight;

import dev.sidelight.data.DataException;
import io.helidon.config.Config;
import io.helidon.config.ConfigSources;
import io.helidon.logging.common.LogConfig;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads the configuration and starts the server. */
public final class Main {
  private static final Logger LOG = Logger.getLogger(Main.class.getName());

  private Main() {}

  /** Starts the server; where it cannot listen, says why and ends the process with 1. */
  public static void main(String[] args) {
    LogConfig.configureRuntime();
    try {
      Sidelight sidelight = Sidelight.start(config(System.getenv()));
      LOG.log(Level.INFO, "Sidelight listens on {0}", sidelight.address());
    } catch (StartException | DataException e) {
      LOG.log(Level.SEVERE, "Sidelight cannot start: {0}", e.getMessage());
      System.exit(1);
    }
  }

  private static Config config(Map<String, String> environment) {
    Map<String, String> named = new HashMap<>();
    String port = environment.get("SIDELIGHT_ADMIN_PORT");
    if (port != null) {
      named.put("server.sockets.0.port", port);
    }
    return Config.builder()
        .sources(ConfigSources.create(named), ConfigSources.classpath("application.yaml"))
        .build();
  }
}
