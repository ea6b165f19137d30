package dev.sidelight.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageDecoderTest {
  private static final String TEXT = "<meta charset=\"%s\"><p>Größe, été, Łódź</p>";

  private static String decode(String text, String in, Optional<String> told) {
    return PageDecoder.decode(text.getBytes(Charset.forName(in)), told);
  }

  @Test
  void believesTheServer() {
    String text = "<p>Łódź</p>";
    assertEquals(text, decode(text, "iso-8859-2", Optional.of("ISO-8859-2")));
  }

  @Test
  void believesThePageWhereTheServerIsSilent() {
    String text = TEXT.formatted("iso-8859-2").replace("é", "e");
    assertEquals(text, decode(text, "iso-8859-2", Optional.empty()));
  }

  @Test
  void readsValidUtf8WhateverWesternCharsetIsDeclared() {
    String text = TEXT.formatted("iso-8859-1");
    assertEquals(text, decode(text, "utf-8", Optional.of("iso-8859-1")));
  }

  @Test
  void readsWesternBytesThatAreDeclaredAsUtf8() {
    String text = "<p>Größe, été – “so”</p>";
    assertEquals(text, decode(text, "windows-1252", Optional.of("utf-8")));
  }

  @Test
  void believesAByteOrderMarkBeforeAll() {
    byte[] bytes = "\uFEFF<p>été</p>".getBytes(StandardCharsets.UTF_16LE);
    assertEquals("<p>été</p>", PageDecoder.decode(bytes, Optional.of("utf-8")));
  }

  @Test
  void treatsAnUnknownCharsetAsNone() {
    assertEquals("<p>été</p>", decode("<p>été</p>", "utf-8", Optional.of("x-nobody knows")));
  }

  @Test
  void readsNullBytesAndNothing() {
    assertEquals("a\0b", PageDecoder.decode(new byte[] {'a', 0, 'b'}, Optional.empty()));
    assertEquals("", PageDecoder.decode(new byte[0], Optional.empty()));
  }
}
