package dev.sidelight.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sidelight.calibration.Ranking.Ranked;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {
  private static Ranking of(double[] positives, double[] negatives) {
    List<Ranked> texts = new java.util.ArrayList<>();
    for (double measure : positives) {
      texts.add(new Ranked(measure, true));
    }
    for (double measure : negatives) {
      texts.add(new Ranked(measure, false));
    }
    return new Ranking(texts);
  }

  @Test
  void theAreaIsTheChanceOfTheRightOrder() {
    assertEquals(1, of(new double[] {3, 4}, new double[] {1, 2}).area());
    assertEquals(0, of(new double[] {1}, new double[] {2, 3}).area());
    assertEquals(0.75, of(new double[] {1, 3}, new double[] {0, 2}).area());
  }

  @Test
  void tiesCountHalf() {
    assertEquals(0.5, of(new double[] {1, 1}, new double[] {1}).area());
    assertEquals(0.875, of(new double[] {2, 3}, new double[] {1, 2}).area());
  }

  @Test
  void oneKindAloneCannotBeRanked() {
    assertEquals(0.5, of(new double[] {1, 2}, new double[] {}).area());
  }

  @Test
  void theBestThresholdNeverPartsEqualMeasures() {
    assertEquals(1, of(new double[] {3, 4}, new double[] {1, 2}).macroF1());
    assertEquals(1 / 3.0, of(new double[] {1}, new double[] {1}).macroF1(), 1e-9);
    assertEquals((2 / 3.0 + 0.8) / 2, of(new double[] {1, 3}, new double[] {0, 2}).macroF1(), 0.08);
  }
}
