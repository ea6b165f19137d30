package dev.sidelight.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes text of a page's bytes as browsers do: a byte order mark, then what the server says, then
 * what the page says in its first kilobytes; where none of them fits, UTF-8 if the bytes are valid
 * in it, else Windows-1252.
 */
final class PageDecoder {
  private static final int SEARCHED = 4096;
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{1,40})", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML =
      Pattern.compile("^\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w:.-]{1,40})");

  private PageDecoder() {}

  static String decode(byte[] bytes, Optional<String> charset) {
    Optional<Charset> marked = mark(bytes);
    if (marked.isPresent()) {
      return withoutMark(new String(bytes, marked.get()));
    }
    Optional<String> valid = utf8(bytes);
    Charset told =
        charset
            .flatMap(PageDecoder::named)
            .or(() -> declared(bytes))
            .orElse(StandardCharsets.UTF_8);
    boolean lies = told.equals(StandardCharsets.UTF_8) && valid.isEmpty();
    return valid
        .filter(text -> told.equals(StandardCharsets.UTF_8) || isAmbiguous(told))
        .orElseGet(() -> new String(bytes, lies ? WESTERN : told));
  }

  /** Servers add a Western charset to whatever they send: bytes that are valid UTF-8 are UTF-8. */
  private static boolean isAmbiguous(Charset told) {
    return told.equals(StandardCharsets.ISO_8859_1)
        || told.equals(WESTERN)
        || told.equals(StandardCharsets.US_ASCII);
  }

  private static Optional<Charset> mark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty(); // the bytes are of another charset
    }
  }

  /** What the page itself says; one that can be read so far is no UTF-16, whatever it says. */
  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(SEARCHED, bytes.length), StandardCharsets.ISO_8859_1);
    return Stream.of(XML.matcher(head), DECLARED.matcher(head))
        .filter(Matcher::find)
        .flatMap(found -> named(found.group(1)).stream())
        .map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset)
        .findFirst();
  }

  private static Optional<Charset> named(String name) {
    try {
      Charset charset = Charset.forName(name);
      return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? WESTERN : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty(); // a name that nobody knows: as if none were given
    }
  }
}
