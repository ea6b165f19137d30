package dev.sidelight.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GivenNamesTest {
  private final GivenNames french = GivenNames.load("fr");

  @Test
  void tellsTheGenderOfAClearName() {
    assertEquals(Gender.FEMALE, french.gender("Margaret"));
    assertEquals(Gender.MALE, french.gender("Emmanuel"));
  }

  @Test
  void leavesANameOfBothGendersOpen() {
    assertTrue(french.has("Dominique"));
    assertEquals(Gender.UNKNOWN, french.gender("Dominique"));
  }

  @Test
  void readsADoubleNameByItsFirstPart() {
    assertEquals(Gender.MALE, french.gender("Jean-Emeric"));
    assertEquals(Gender.FEMALE, french.gender("Marie-Odile"));
  }

  @Test
  void readsANameOfTwoLanguagesInTheLanguageOfTheArticle() {
    assertEquals(Gender.FEMALE, french.gender("Simone"));
    assertEquals(Gender.UNKNOWN, GivenNames.load("en").gender("Simone"));
  }

  @Test
  void knowsANameWithoutItsAccents() {
    assertTrue(french.has("Helene"));
    assertFalse(french.has("Tisch"));
  }
}
