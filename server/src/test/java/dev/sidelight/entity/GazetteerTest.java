package dev.sidelight.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sidelight.text.Text;
import dev.sidelight.text.Texts;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.load(Texts.reader("fr"));

  private List<String> ids(String sentence) {
    Text text = Texts.read("fr", sentence);
    return new TreeMap<>(gazetteer.find(text))
        .values().stream().map(hit -> hit.name().id()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Elle siège à l'Unesco, Q7809",
    "Elle siège à l'UNESCO, Q7809",
    "Le rapport du Giec paraît, org:ipcc",
    "Il dirige la CNCTR, org:commission-nationale-de-controle-des-techniques-de-renseignement",
    "Une rue de Saint-Denis, FR/saint-denis",
  })
  void findsANameAsSpelt(String sentence, String id) {
    assertEquals(List.of(id), ids(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "Ce sont des apples",
    "Il a un but",
    "Un who's who",
    "Il faut otan en emporte",
    "Le monde entier"
  })
  void passesOverOtherSpellings(String sentence) {
    assertEquals(List.of(), ids(sentence));
  }
}
