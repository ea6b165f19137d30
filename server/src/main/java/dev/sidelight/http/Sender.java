package dev.sidelight.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * Sends replies: as whole byte arrays with their length, compressed where the client takes it, and
 * not at all where the client has the same bytes already.
 */
final class Sender {
  /** Below this, compressing costs more than it saves. */
  private static final int SMALL = 1_024;

  private static final int TAG_BYTES = 16;

  /** Sends a reply. */
  void send(ServerRequest request, ServerResponse response, Reply reply) {
    byte[] plain = reply.body().getBytes(StandardCharsets.UTF_8);
    boolean zipped = plain.length >= SMALL && takesGzip(request);
    if (mayBeUnread(request, reply)) {
      response.header(HeaderValues.CONNECTION_CLOSE);
    }
    response.headers().add(HeaderNames.VARY, "Accept-Encoding");
    if (reply.tagged()) {
      String tag = tag(plain, zipped);
      response.header(HeaderNames.ETAG, tag);
      response.header(HeaderNames.CACHE_CONTROL, "private, no-cache");
      if (isKnown(request, tag)) {
        response.status(Status.NOT_MODIFIED_304).send();
        return;
      }
    } else {
      response.header(HeaderNames.CACHE_CONTROL, "no-store");
    }
    response.status(reply.status()).header(HeaderNames.CONTENT_TYPE, reply.type());
    if (zipped) {
      response.header(HeaderNames.CONTENT_ENCODING, "gzip");
    }
    body(request, response, zipped ? zip(plain) : plain);
  }

  /**
   * The server reads what a handler left of a body before the next request; where that cannot be
   * decompressed it closes the connection, and the client has to be told.
   */
  private static boolean mayBeUnread(ServerRequest request, Reply reply) {
    boolean read =
        reply.status().family() == Status.Family.SUCCESSFUL
            && request.prologue().method().equals(Method.POST);
    return !read && request.headers().contains(HeaderNames.CONTENT_ENCODING);
  }

  private static void body(ServerRequest request, ServerResponse response, byte[] bytes) {
    if (request.prologue().method().equals(Method.HEAD)) {
      response.headers().contentLength(bytes.length);
      response.send();
    } else {
      response.send(bytes);
    }
  }

  private static boolean takesGzip(ServerRequest request) {
    for (String value : request.headers().values(HeaderNames.ACCEPT_ENCODING)) {
      for (String each : value.split(",", -1)) {
        String[] parts = each.toLowerCase(Locale.ROOT).replace(" ", "").split(";", -1);
        if (parts[0].equals("gzip") || parts[0].equals("x-gzip")) {
          return parts.length < 2 || !parts[1].matches("q=0(\\.0*)?");
        }
      }
    }
    return false;
  }

  /** Compressed bytes are other bytes, so a strong tag must tell them apart. */
  private static String tag(byte[] plain, boolean zipped) {
    String hash = HexFormat.of().formatHex(sha256(plain), 0, TAG_BYTES);
    return "\"" + hash + (zipped ? "-gzip" : "") + "\"";
  }

  private static boolean isKnown(ServerRequest request, String tag) {
    for (String value : request.headers().values(HeaderNames.IF_NONE_MATCH)) {
      for (String each : value.split(",", -1)) {
        String known = each.strip();
        if (known.equals("*") || known.equals(tag) || known.equals("W/" + tag)) {
          return true;
        }
      }
    }
    return false;
  }

  private static byte[] zip(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4);
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
