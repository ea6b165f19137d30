package dev.sidelight.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;

class LogTest {
  private static final String SECRET = "xylophone";

  @Test
  void neverLogsWhatAClientSends() throws IOException, InterruptedException {
    Logger ours = Logger.getLogger("dev.sidelight");
    Ear ear = new Ear();
    Logger.getLogger("").addHandler(ear);
    ours.setLevel(Level.ALL);
    try (LiveApi api = LiveApi.start()) {
      for (String kind : List.of("fine", "BUG", "NOTHING")) {
        api.send(api.post("{\"text\":\"" + kind + " " + SECRET + "\"}"));
      }
      api.send(api.post("{\"html\":\"<p>" + SECRET + "</p>\",\"title\":\"" + SECRET + "\"}"));
      api.send(api.post("{\"text\":\"" + SECRET + "\",\"include\":[\"" + SECRET + "\"]}"));
      api.send(api.post("{\"url\":\"https://news.example/" + SECRET + "/gone\"}"));
      api.send(api.post("{\"" + SECRET + "\":"));
      HttpResponse<String> lost = api.send(api.request("/" + SECRET + "?q=" + SECRET));
      assertTrue(lost.statusCode() == 404);
    } finally {
      ours.setLevel(null);
      Logger.getLogger("").removeHandler(ear);
    }
    assertFalse(ear.heard.isEmpty());
    assertTrue(ear.heard.stream().noneMatch(line -> line.contains(SECRET)), ear.heard::toString);
  }

  private static final class Ear extends Handler {
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord record) {
      heard.add(new SimpleFormatter().format(record));
    }

    @Override
    public void flush() {
      // nothing is held back
    }

    @Override
    public void close() {
      // nothing is open
    }
  }
}
