package dev.sidelight.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sidelight.data.Tsv;
import java.util.List;
import org.junit.jupiter.api.Test;

class InflectionTest {
  private static List<String> forms(String term, String paradigm, String... rows) {
    String table = "paradigm\tword\tending\tstrip\tadd\n" + String.join("\n", rows) + "\n";
    return List.copyOf(Inflection.of(Tsv.parse("inflection.tsv", table)).forms(term, paradigm));
  }

  @Test
  void anItemOfAddMayStandAroundTheBase() {
    assertEquals(
        List.of("machen", "mache", "gemacht"),
        forms("machen", "verb", "verb\tlast\ten\t2\te ge+t"));
  }

  @Test
  void theLastVowelThatCanTakesTheUmlaut() {
    String row = "nomen\tlast\t*\t0\t0 ¨e";
    assertEquals(List.of("Kampf", "Kämpfe"), forms("Kampf", "nomen", row));
    assertEquals(List.of("Aufstand", "Aufstände"), forms("Aufstand", "nomen", row));
    assertEquals(List.of("Zaun", "Zäune"), forms("Zaun", "nomen", row));
    assertEquals(List.of("Amt", "Ämte"), forms("Amt", "nomen", row));
    assertEquals(List.of("Feuer", "Feuere"), forms("Feuer", "nomen", row));
  }

  @Test
  void aSeparableVerbIsFoundWholeAndParted() {
    assertEquals(
        List.of("anprangern", "anzuprangern", "anprangert", "prangert … an |"),
        forms("anprangern", "trenn", "verb\tlast\tn\t1\tt", "trenn\tsplit\tab|an\t0\tzu+ verb")
            .stream()
            .filter(form -> !form.startsWith("prangern"))
            .toList());
  }

  @Test
  void aPhraseTurnsAroundItsVerb() {
    assertEquals(
        List.of(
            "ins Visier nehmen",
            "ins Visier zu nehmen",
            "nehmen … ins Visier",
            "ins Visier nimmt",
            "nimmt … ins Visier"),
        forms(
            "ins Visier nehmen",
            "turn",
            "verb\tlast\t=nehmen\t*\tnehmen nimmt",
            "turn\tturn\t*\t0\tzu+ verb"));
  }

  @Test
  void aTurnedPhraseKeepsTheParticleAtTheEnd() {
    assertEquals(
        List.of("die Keule herausholt", "holt … die Keule heraus |"),
        forms(
                "die Keule herausholen",
                "turn",
                "verb\tlast\ten\t2\tt",
                "trenn\tsplit\theraus\t0\tverb",
                "turn\tturn\t*\t0\ttrenn")
            .stream()
            .filter(form -> form.contains("holt"))
            .toList());
  }
}
