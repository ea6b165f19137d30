package dev.sidelight.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server of this process that answers as a test wants, within HTTP or not. */
final class RawServer implements AutoCloseable {
  /** Writes an answer to a request, whose first line is given. */
  interface Answer {
    void write(String request, OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket socket;
  private final List<String> requests = new CopyOnWriteArrayList<>();

  RawServer(Answer answer) throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(() -> serve(answer));
  }

  /** Answers with a head of these lines and a body. */
  static RawServer of(String status, String headers, String body) throws IOException {
    return new RawServer((request, out) -> out.write(answer(status, headers, body)));
  }

  static byte[] answer(String status, String headers, String body) {
    return ("HTTP/1.1 " + status + "\r\n" + headers + "Connection: close\r\n\r\n" + body)
        .getBytes(StandardCharsets.UTF_8);
  }

  private void serve(Answer answer) {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Thread.ofVirtual().start(() -> reply(client, answer));
      } catch (IOException e) {
        return; // the test is over
      }
    }
  }

  private void reply(Socket client, Answer answer) {
    try (client) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
      String first = String.valueOf(in.readLine());
      requests.add(first);
      String line = in.readLine();
      while (line != null && !line.isEmpty()) {
        line = in.readLine();
      }
      answer.write(first, client.getOutputStream());
      client.getOutputStream().flush();
    } catch (IOException | InterruptedException e) {
      return; // the client went away, as some tests want
    }
  }

  int port() {
    return socket.getLocalPort();
  }

  String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  List<String> requests() {
    return requests;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
