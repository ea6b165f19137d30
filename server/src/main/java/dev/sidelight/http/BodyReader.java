package dev.sidelight.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.HttpMediaType;
import io.helidon.http.ServerRequestHeaders;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Reads a JSON request's body as text: of the right type, not longer than the limit, within a time.
 */
final class BodyReader {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final int limit;
  private final Duration patience;
  private final ScheduledExecutorService watch;

  /**
   * @param limit bytes at most, once decompressed
   * @param patience how long a client may take to send it
   * @param watch ends the waiting for clients that do not
   */
  BodyReader(int limit, Duration patience, ScheduledExecutorService watch) {
    this.limit = limit;
    this.patience = patience;
    this.watch = watch;
  }

  String read(ServerRequest request) {
    requireJson(request.headers());
    requireKnownEncoding(request.headers());
    if (!request.content().hasEntity()) {
      throw new ProblemException(
          ProblemType.INVALID_REQUEST, "one JSON object expected, no body found");
    }
    String body = decode(bytes(request));
    return body.startsWith(BYTE_ORDER_MARK) ? body.substring(1) : body;
  }

  private static void requireJson(ServerRequestHeaders headers) {
    String found = headers.first(HeaderNames.CONTENT_TYPE).orElse("nothing");
    if (!isJson(found)) {
      throw new ProblemException(
          ProblemType.UNSUPPORTED_MEDIA_TYPE,
          "application/json in UTF-8 expected, " + Excerpt.of(found) + " found",
          "Content-Type");
    }
  }

  private static boolean isJson(String value) {
    try {
      HttpMediaType type = HttpMediaType.create(value);
      return type.type().equalsIgnoreCase("application")
          && type.subtype().equalsIgnoreCase("json")
          && type.charset().map(name -> name.equalsIgnoreCase("utf-8")).orElse(true);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Refuses a compression that cannot be undone. */
  static void requireKnownEncoding(ServerRequestHeaders headers) {
    String found =
        headers.first(HeaderNames.CONTENT_ENCODING).orElse("identity").toLowerCase(Locale.ROOT);
    if (!found.equals("identity") && !Gzip.NAMES.contains(found)) {
      throw new ProblemException(
          ProblemType.UNSUPPORTED_MEDIA_TYPE,
          "gzip or identity expected, " + Excerpt.of(found) + " found",
          "Content-Encoding");
    }
  }

  private byte[] bytes(ServerRequest request) {
    Thread reader = Thread.currentThread();
    ScheduledFuture<?> alarm =
        watch.schedule(reader::interrupt, patience.toMillis(), TimeUnit.MILLISECONDS);
    try {
      // Not closed here: closing would wait for the rest of a body that is refused.
      InputStream in = request.content().inputStream();
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        // A client that is still sending hears no answer, so the rest is read and thrown away, as
        // far as the server's own limit goes.
        in.transferTo(OutputStream.nullOutputStream());
        throw tooLarge();
      }
      return bytes;
    } catch (NumberFormatException e) {
      throw new ProblemException(
          ProblemType.INVALID_REQUEST, "chunks with their sizes expected, another size found");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      alarm.cancel(false);
      boolean _ = Thread.interrupted();
    }
  }

  private ProblemException tooLarge() {
    return new ProblemException(
        ProblemType.TOO_LARGE, "at most " + limit + " bytes expected, more found");
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new ProblemException(
          ProblemType.INVALID_REQUEST, "text in UTF-8 expected, other bytes found");
    }
  }
}
