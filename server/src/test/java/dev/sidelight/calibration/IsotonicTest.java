package dev.sidelight.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sidelight.calibration.Isotonic.Point;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class IsotonicTest {
  @Test
  void neighboursThatFallArePooled() {
    Isotonic expected =
        new Isotonic(List.of(new Point(1, 0), new Point(2, 1), new Point(3, 0), new Point(4, 1)));
    assertEquals(OptionalDouble.of(1), expected.reaches(0));
    assertEquals(OptionalDouble.of(2), expected.reaches(0.5));
    assertEquals(OptionalDouble.of(4), expected.reaches(0.6));
  }

  @Test
  void aShareThatIsNeverReachedHasNoMeasure() {
    Isotonic expected = new Isotonic(List.of(new Point(1, 0), new Point(2, 0.5)));
    assertEquals(OptionalDouble.empty(), expected.reaches(0.6));
  }
}
