package dev.sidelight.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sidelight.text.Selector.TextPositionSelector;
import dev.sidelight.text.Selector.TextQuoteSelector;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectorTest {
  @Test
  void quotesTheWordWithWhatStandsAroundIt() {
    assertEquals(
        List.of(new TextQuoteSelector("b", "a ", " c"), new TextPositionSelector(2, 3)),
        Selector.pair("a b c", 2, 3));
  }

  @Test
  void hasNothingAroundTheWholeText() {
    assertEquals(new TextQuoteSelector("a b c", "", ""), Selector.pair("a b c", 0, 5).getFirst());
  }

  @Test
  void neverCutsASignInHalf() {
    String boat = "🚣";
    String text = boat + "x".repeat(31) + "WORD" + "y".repeat(31) + boat;
    int start = text.indexOf("WORD");
    assertEquals(
        new TextQuoteSelector("WORD", "x".repeat(31), "y".repeat(31) + boat),
        Selector.pair(text, start, start + 4).getFirst());
  }

  @Test
  void refusesAnEmptyStretch() {
    assertThrows(IllegalArgumentException.class, () -> Selector.pair("a b c", 2, 2));
  }
}
