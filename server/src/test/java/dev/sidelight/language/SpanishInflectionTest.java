package dev.sidelight.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The paradigms of Spanish make the forms of prose, with their spelling and their accents. */
class SpanishInflectionTest {
  private static final Inflection SPANISH = Inflection.load("es");

  @ParameterizedTest
  @CsvSource({
    "hablar, habla hablé habló hablaron hablarán hablaría hable hablara hablásemos hablando",
    "hablar, hablado habladas hablarlo hablárselo hablándole hablás",
    "atacar, ataqué ataque ataquen ataca",
    "pagar, pagué paguen pagó",
    "cruzar, crucé crucen cruza",
    "averiguar, averigüé averigüe averigua",
    "evaluar, evalúa evalúen evaluó",
    "evacuar, evacua evacuen evacuó",
    "enviar, envía envíe envió enviaron",
    "anunciar, anuncia anuncie anunció",
    "reunir, reúne reúnan reunió",
    "prohibir, prohíbe prohíban prohibió",
    "aislar, aísla aíslen aisló",
    "cerrar, cierra cierren cerró cerrado",
    "negar, niega niegue negué negó",
    "comenzar, comienza comience comenzó comencé",
    "mostrar, muestra muestren mostró",
    "demostrar, demuestra demostrado",
    "colgar, cuelga cuelguen colgó",
    "forzar, fuerza fuercen forzó",
    "avergonzar, avergüenza avergüencen avergonzó",
    "jugar, juega jueguen jugó",
    "comer, comió comieron comido comiéndose comerán",
    "perder, pierde pierdan perdió",
    "pretender, pretende pretendan pretendió",
    "volver, vuelve volvió vuelto vueltas",
    "resolver, resuelve resuelto",
    "torcer, tuerce tuerza torció",
    "vencer, venza venció vencido",
    "conocer, conozco conozcan conoció",
    "proteger, protejan protegió",
    "leer, leyó leyeron leyendo leído leía",
    "caer, caigo cayó caído caigan",
    "vivir, vive vivimos vivió viviendo",
    "exigir, exija exigió exijan",
    "distinguir, distingo distinga distinguió",
    "sentir, siente sintió sintamos sintiendo",
    "advertir, advierte advirtió advirtieron advertido",
    "preferir, prefiere prefirió",
    "pedir, pide pidió pidieron pidiendo pidan",
    "seguir, sigue siguió siga siguiendo",
    "corregir, corrige corrija corrigió",
    "elegir, elige elijan eligió",
    "reír, ríe rio rieron riendo reído",
    "dormir, duerme durmió durmamos",
    "morir, muere murió muerto murieron muriendo",
    "huir, huye huyó huyendo huido",
    "traducir, traduzca tradujo tradujeron",
    "gruñir, gruñó gruñendo",
    "adquirir, adquiere adquirió",
    "tener, tiene tuvo tendrá tengan tuvieron teniendo",
    "mantener, mantiene mantuvo mantendría",
    "poner, pone puso pondrá puesto pusieron",
    "proponer, propone propuso propuesto",
    "venir, viene vino vendrá viniendo",
    "hacer, hace hizo hará hecho hicieron hagan",
    "satisfacer, satisface satisfizo satisfecho",
    "decir, dice dijo dirá dicho dijeron diciendo diciéndolo decirse",
    "predecir, predice predijo predicho",
    "bendecir, bendice bendijo bendecido",
    "traer, trajo trajeron traigan",
    "querer, quiere quiso querrá quisieran",
    "poder, puede pudo podrá pudiendo",
    "saber, sé sabe supo sabrá sepan",
    "haber, ha hubo habrá haya hay",
    "ser, es fue era será sean sido",
    "ir, va fue iba vayan ido yendo",
    "dar, da dio dé dieron",
    "estar, está estuvo esté",
    "andar, anda anduvo",
    "ver, ve vio visto veía",
    "prever, prevé previó previsto prevén",
    "escribir, escribe escrito escrita",
    "cubrir, cubierto cubrió",
    "abrir, abierta abrió",
    "romper, roto rompió",
    "imprimir, impreso imprimido",
    "oír, oye oyó oído oigan",
    "salir, salgo saldrá salió",
    "errar, yerra erró",
    "lavarse las manos, lavarse las manos|lavándose las manos"
  })
  void aVerbTakesTheFormsOfProse(String term, String forms) {
    assertHolds(term, "verbo", forms);
  }

  @ParameterizedTest
  @CsvSource({
    "quejarse, se-queja|se-quejaron|me-quejo|nos-quejamos|se-ha-quejado|quejándose|se-quejen",
    "negarse a, se-niega a|se-negaron a|se-ha-negado a|negarse a",
    "arrepentirse, se-arrepiente|se-arrepintió|arrepintiéndose",
    "abstenerse, se-abstuvo|se-abstienen|se-han-abstenido"
  })
  void aReflexiveVerbStandsWithItsPronoun(String term, String forms) {
    assertHolds(term, "verbo", forms);
  }

  @ParameterizedTest
  @CsvSource({
    "vergonzoso, vergonzosa vergonzosos vergonzosas vergonzosísimo",
    "feroz, feroces ferocísimo",
    "brutal, brutales brutalísimo",
    "terrible, terribles terribilísimo",
    "agresor, agresora agresores agresoras",
    "peor, peores",
    "superior, superiores",
    "holgazán, holgazana holgazanes",
    "llorón, llorona llorones lloronas",
    "francés, francesa franceses francesas",
    "cortés, corteses",
    "joven, jóvenes",
    "común, comunes",
    "israelí, israelíes",
    "terrorista, terroristas",
    "rico, rica riquísimo riquísimas",
    "largo, larguísimo",
    "español, española españoles"
  })
  void anAdjectiveTakesGenderAndNumber(String term, String forms) {
    assertHolds(term, "adj", forms);
  }

  @ParameterizedTest
  @CsvSource({
    "elección, nombre, elecciones",
    "régimen, nombre, regímenes",
    "imagen, nombre, imágenes",
    "orden, nombre, órdenes",
    "crimen, nombre, crímenes",
    "voz, nombre, voces",
    "ley, nombre, leyes",
    "interés, nombre, intereses",
    "país, nombre, países",
    "autobús, nombre, autobuses",
    "mes, nombre, meses",
    "carácter, nombre, caracteres",
    "líder, nombre, líderes",
    "club, nombre, clubes",
    "tabú, nombre, tabús",
    "capitán de barco, nombre, capitanes de barco",
    "ataque feroz, nombre-adj, ataques feroces",
    "golpe de Estado, nombre, golpes de Estado",
    "acusación infundada, nombre-adj, acusaciones infundadas",
    "ex presidente, nombre-fin, ex presidentes",
    "digno de elogio, adj-frase, dignas de elogio"
  })
  void aNounTakesItsPlural(String term, String paradigm, String form) {
    assertHolds(term, paradigm, form + "|" + term);
  }

  @ParameterizedTest
  @CsvSource({
    "pretender, pretiende",
    "comentar, comienta",
    "anunciar, anuncía",
    "crisis, crisises",
    "dirigir, diriga",
    "quejarse, queja"
  })
  void noFormIsMadeUp(String term, String form) {
    String paradigm = term.equals("crisis") ? "nombre" : "verbo";
    assertFalse(SPANISH.forms(term, paradigm).contains(form), form);
  }

  private static void assertHolds(String term, String paradigm, String forms) {
    Set<String> made = SPANISH.forms(term, paradigm);
    List<String> missing =
        List.of(forms.split(forms.indexOf('|') < 0 && term.indexOf(' ') < 0 ? " " : "\\|", -1))
            .stream()
            .filter(form -> !made.contains(form))
            .toList();
    assertEquals(List.of(), missing, () -> made.toString());
  }
}
