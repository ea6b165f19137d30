package dev.sidelight.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactorsTest {
  private static List<Measured> texts(double misleading) {
    List<Measured> texts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      texts.add(new Measured(1, Map.of("telling", 1 + i / 100.0)));
      texts.add(new Measured(0, Map.of("telling", i / 200.0, "misleading", misleading)));
    }
    return texts;
  }

  @Test
  void aCategoryThatMisleadsCountsLess() {
    Factors factors = new Factors(texts(0.95));
    assertEquals(Map.of("misleading", 0.75), factors.fit());
  }

  @Test
  void nothingMovesWhereNothingIsGained() {
    assertEquals(Map.of(), new Factors(texts(0.1)).fit());
  }

  @Test
  void aRareCategoryIsNotFitted() {
    List<Measured> texts = new ArrayList<>(texts(0.1));
    texts.add(new Measured(0, Map.of("rare", 9.0)));
    assertEquals(Map.of(), new Factors(texts).fit());
  }
}
