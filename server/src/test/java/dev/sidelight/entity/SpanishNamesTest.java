package dev.sidelight.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spanish names: bodies with small words inside, capitals that only begin a sentence. */
class SpanishNamesTest {
  private static List<String> names(Readings r) {
    return Stream.of(
            r.entities().people().stream().map(Person::name),
            r.entities().organisations().stream().map(Organisation::name),
            r.entities().places().stream().filter(p -> !p.demonym()).map(Place::name))
        .flatMap(names -> names)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El Ministerio de Transportes y Movilidad paga la obra. | Ministerio de Transportes y"
            + " Movilidad",
        "La alcaldesa de Soria, Inés Merrán, cerró el puente. | Inés Merrán, Soria",
        "Lo dijo Pedro de la Rosa en Montevideo. | Pedro de la Rosa, Montevideo",
        "La Operación Merrán terminó ayer. | ''",
        "El mundo cambia y la obra sigue. | ''",
        "Lo publicó El Mundo el martes. | El Mundo",
        "Viven entre Cerro Largo y Maldonado, en Uruguay. | Cerro Largo, Uruguay",
        "Estudió en Derecho y en Salud. | ''",
        "Julio César Merrán votó en contra. | Julio César Merrán",
      })
  void areFoundWhole(String sentence, String names) {
    assertEquals(names, String.join(", ", names(Readings.of("es", "", sentence))));
  }
}
