package dev.sidelight.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * A range of internet addresses, written {@code 10.0.0.0/8}.
 *
 * @param start its first address
 * @param length how many leading bits are the same in all of it
 */
record Network(InetAddress start, int length) {
  private static final int BYTE = 8;

  Network {
    if (length < 0 || length > start.getAddress().length * BYTE) {
      throw new IllegalArgumentException("expected a prefix of the address, found /" + length);
    }
  }

  /**
   * Reads a network.
   *
   * @throws IllegalArgumentException where the text is none
   */
  static Network of(String text) {
    int slash = text.indexOf('/');
    String literal = slash < 0 ? "" : text.substring(0, slash);
    if (!literal.matches("[0-9a-fA-F:.]+")) {
      throw new IllegalArgumentException("expected a network like 10.0.0.0/8, found " + text);
    }
    try {
      return new Network(
          InetAddress.getByName(literal), Integer.parseInt(text.substring(slash + 1)));
    } catch (UnknownHostException | NumberFormatException e) {
      throw new IllegalArgumentException("expected a network like 10.0.0.0/8, found " + text, e);
    }
  }

  boolean contains(InetAddress address) {
    byte[] one = start.getAddress();
    byte[] two = address.getAddress();
    int whole = length / BYTE;
    return one.length == two.length
        && Arrays.equals(one, 0, whole, two, 0, whole)
        && (length % BYTE == 0 || sameBits(one[whole], two[whole], length % BYTE));
  }

  private static boolean sameBits(byte one, byte two, int bits) {
    return ((one ^ two) & 0xFF) >>> (BYTE - bits) == 0;
  }
}
