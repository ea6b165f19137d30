package dev.sidelight;

import dev.sidelight.calibration.Calibrator;
import dev.sidelight.card.CardMaker;
import dev.sidelight.data.DataException;
import io.helidon.config.Config;
import io.helidon.config.ConfigSources;
import io.helidon.logging.common.LogConfig;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads the configuration and starts the server, or calibrates a concept and ends. */
public final class Main {
  private static final Logger LOG = Logger.getLogger(Main.class.getName());

  private Main() {}

  /**
   * Starts the server; where it cannot listen, says why and ends the process with 1.
   *
   * @param args none; or {@code calibrate LANGUAGE CONCEPT LABELLED.jsonl FOLDER}, which fits the
   *     concept's numbers to labelled texts and writes them into the folder
   */
  public static void main(String[] args) {
    LogConfig.configureRuntime();
    try {
      if (args.length > 0) {
        calibrate(args);
        return;
      }
      Sidelight sidelight = Sidelight.start(config(System.getenv()));
      LOG.log(Level.INFO, "Sidelight listens on {0}", sidelight.address());
    } catch (StartException | DataException e) {
      LOG.log(Level.SEVERE, "Sidelight cannot start: {0}", e.getMessage());
      System.exit(1);
    }
  }

  private static void calibrate(String[] args) {
    if (args.length != 5 || !args[0].equals("calibrate")) {
      throw new StartException(
          "no words, or calibrate LANGUAGE CONCEPT LABELLED.jsonl FOLDER expected, found "
              + String.join(" ", args));
    }
    CardMaker maker = CardMaker.load("calibration");
    new Calibrator(maker, args[1], args[2]).calibrate(Path.of(args[3]), Path.of(args[4]));
    LOG.log(
        Level.INFO,
        "Calibration of {0} in {1} written to {2}",
        List.of(args[2], args[1], args[4]).toArray());
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
