package dev.sidelight.http;

import io.helidon.http.encoding.ContentDecoder;
import io.helidon.http.encoding.ContentEncoder;
import io.helidon.http.encoding.ContentEncoding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Takes compressed requests; replies are compressed by {@link Sender}, which knows their tags. */
final class Gzip implements ContentEncoding {
  static final Set<String> NAMES = Set.of("gzip", "x-gzip");

  @Override
  public Set<String> ids() {
    return NAMES;
  }

  @Override
  public String name() {
    return "gzip";
  }

  @Override
  public String type() {
    return "gzip";
  }

  @Override
  public boolean supportsEncoding() {
    return false;
  }

  @Override
  public boolean supportsDecoding() {
    return true;
  }

  @Override
  public ContentDecoder decoder() {
    return in -> {
      try {
        return new GZIPInputStream(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  @Override
  public ContentEncoder encoder() {
    return ContentEncoder.NO_OP;
  }
}
