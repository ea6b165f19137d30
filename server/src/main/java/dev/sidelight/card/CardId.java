package dev.sidelight.card;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The name of a card: a hash of all that decides its bytes. Equal input, card language, program and
 * data give an equal name, on any machine.
 *
 * @param value 64 hexadecimal digits
 */
public record CardId(String value) {
  /**
   * Names the card that an input will have.
   *
   * @param program the program's version
   * @param data the version of lexicons and tables
   * @param cardLanguage the language of the card's sentences
   * @param input the parts of what was asked, in a fixed order
   */
  public static CardId of(String program, String data, String cardLanguage, List<String> input) {
    MessageDigest digest = sha256();
    List.of(program, data, cardLanguage).forEach(part -> add(digest, part));
    input.forEach(part -> add(digest, part));
    return new CardId(HexFormat.of().formatHex(digest.digest()));
  }

  /** The length goes first, so that no two lists of parts run into the same bytes. */
  private static void add(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
