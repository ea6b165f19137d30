package dev.sidelight;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * A place to listen at, as configured.
 *
 * @param key the setting that holds the port
 * @param variable the environment variable that sets it
 */
record Listener(String key, String variable, String host, int port) {
  private static final int LAST_PORT = 65_535;

  /**
   * Looks whether it can be listened at, before seconds are spent on reading data; the server
   * itself would only log that it cannot.
   *
   * @throws StartException where it cannot
   */
  void check() {
    if (port < 0 || port > LAST_PORT) {
      throw new StartException(key + ": a port from 0 to 65535 expected, found " + port);
    }
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new StartException("an address of this machine expected, found " + host);
    }
    try (ServerSocket trial = new ServerSocket()) {
      trial.bind(address);
    } catch (BindException e) {
      throw new StartException(
          "%s: a free port expected, but %s:%d says: %s. %s sets another, 0 takes any"
              .formatted(key, host, port, e.getMessage(), variable));
    } catch (IOException e) {
      throw new StartException(key + ": a port to listen at expected: " + e.getMessage());
    }
  }
}
