package dev.sidelight.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {
  private final Json json = new Json();

  @Test
  void writesAFullCardAsTheSchemaSays() {
    String written = write(Cards.full("Fury in Merrow.", "en"));
    assertEquals(List.of(), Schemas.complaints("card", written), written);
  }

  @Test
  void writesABareCardAsTheSchemaSays() {
    String written = write(Cards.bare("Fury in Merrow.", "fr"));
    assertEquals(List.of(), Schemas.complaints("card", written), written);
  }

  @Test
  void writesAWithheldScoreAndAMissingAnswerAsNull() {
    String written = write(Cards.bare("Fury in Merrow.", "fr"));
    assertTrue(written.contains("\"score\":null"), written);
    assertTrue(written.contains("\"answer\":null"), written);
  }

  @Test
  void writesFieldsInAlphabeticalOrder() {
    String written = write(Cards.full("Fury in Merrow.", "en"));
    assertTrue(written.startsWith("{\"article\":{\"access\":\"full\",\"byline\":"), written);
  }

  @Test
  void writesTheSameBytesTwice() {
    assertEquals(
        write(Cards.full("Fury in Merrow.", "en")), write(Cards.full("Fury in Merrow.", "en")));
  }

  private String write(Object record) {
    return json.text(record);
  }
}
