package dev.sidelight.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {
  private static final Scale SCALE = new Scale(List.of(0.1, 0.25, 0.4, 0.6, 0.85));

  @Test
  void countsTheCutsThatAMeasureReaches() {
    assertEquals(0, SCALE.score(-1));
    assertEquals(1, SCALE.score(0.1));
    assertEquals(2, SCALE.score(0.39));
    assertEquals(5, SCALE.score(3));
  }

  @Test
  void keepsMeasuresBelowZeroApart() {
    assertTrue(SCALE.intensity(-0.5) < SCALE.intensity(-0.4));
    assertTrue(SCALE.intensity(-5) >= 0 && SCALE.intensity(5) <= 1);
    assertEquals(0.5, SCALE.intensity(0.4));
  }

  @Test
  void refusesCutsThatDoNotAscend() {
    assertThrows(IllegalArgumentException.class, () -> new Scale(List.of(1.0, 2.0, 3.0, 5.0, 4.0)));
    assertThrows(IllegalArgumentException.class, () -> new Scale(List.of(1.0)));
  }
}
