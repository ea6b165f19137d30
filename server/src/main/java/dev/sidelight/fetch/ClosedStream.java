package dev.sidelight.fetch;

import io.helidon.common.buffers.DataReader.InsufficientDataAvailableException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A body that ends where its server closes the connection (RFC 9112, 6.3, rule 8), which the client
 * takes for a broken one.
 */
final class ClosedStream extends FilterInputStream {
  ClosedStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    try {
      return super.read(bytes, from, length);
    } catch (InsufficientDataAvailableException e) {
      return -1; // the connection is closed, and with it the body
    }
  }

  /** The client reads on to the end before it closes; there is none to be found. */
  @Override
  public void close() throws IOException {
    try {
      super.close();
    } catch (InsufficientDataAvailableException e) {
      return; // the connection is closed already
    }
  }
}
