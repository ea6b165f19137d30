package dev.sidelight.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The paradigms of German, class by class: a term, its paradigm and some of its forms. */
class GermanFormsTest {
  private static final Inflection GERMAN = Inflection.load("de");

  private static Set<String> forms(String term, String paradigm) {
    return GERMAN.forms(term, paradigm);
  }

  @ParameterizedTest
  @CsvSource({
    "schlimm, adj, schlimmer;schlimmste;schlimmsten;schlimmes;schlimmeres",
    "dunkel, adj, dunkle;dunkler;dunklere;dunkelste",
    "teuer, adj, teure;teurer;teuerste",
    "hysterisch, adj, hysterischste;hysterischen",
    "verheerend, adj, verheerendem;verheerendsten",
    "böse, adj, bösen;böser;böseste",
    "gut, adj, guten;besser;besten",
    "hoch, adj, hohe;höher;höchste",
    "stark, adj-uml, stärker;stärkste;starken",
    "krank, adj-uml, kränkeren;kränksten",
    "gesund, adj-uml, gesünder;gesündesten",
    "rosa, adj-inv, rosa",
    "Hass, nomen-sg, Hasses",
    "Chaos, nomen-sg, Chaos",
    "Anführer, nomen-0, Anführers;Anführern",
    "Angriff, nomen-e, Angriffe;Angriffs;Angriffen",
    "Ereignis, nomen-e, Ereignisse;Ereignisses;Ereignissen",
    "Kind, nomen-er, Kinder;Kindern;Kindes",
    "Abzocke, nomen-n, Abzocken",
    "Name, nomen-n, Namens;Namen",
    "Behauptung, nomen-en, Behauptungen",
    "Firma, nomen-en, Firmen",
    "Populist, nomen-en, Populisten",
    "Museum, nomen-en, Museen;Museums",
    "Ministerin, nomen-nen, Ministerinnen",
    "Deal, nomen-s, Deals",
    "Mangel, nomen-uml-0, Mängel;Mängeln",
    "Kampf, nomen-uml-e, Kämpfe;Kämpfen;Kampfes",
    "Aufstand, nomen-uml-e, Aufstände;Aufstandes",
    "Haus, nomen-uml-er, Häuser;Häusern;Hauses",
    "Reichtum, nomen-uml-er, Reichtümer;Reichtümern",
    "Abgeordneter, nomen-adj, Abgeordnete;Abgeordneten;Abgeordnetem",
    "Beamte, nomen-adj, Beamter;Beamten",
    "falscher Prophet, adj-phrase, falschen Prophet;falsche Prophet;falschem Prophet",
    "machen, verb, gemacht;machte;gemachten;machend",
    "arbeiten, verb, gearbeitet;arbeitete;arbeitest",
    "öffnen, verb, geöffnet;öffnete",
    "mogeln, verb, mogle;gemogelt;mogelte",
    "hämmern, verb, hämmert;gehämmert;hämmerte",
    "kritisieren, verb, kritisiert;kritisierte;kritisiertem",
    "nehmen, verb, nimmt;nahm;nähme;genommenen;nehme",
    "geben, verb, gibt;gab;gäbe;gegeben",
    "sein, verb, ist;war;sei;gewesen",
    "müssen, verb, muss;musste;müsste",
    "werfen, verb, wirft;warf;würfe;geworfenes",
    "laden, verb, lädt;lädst;lud;geladene",
    "halten, verb, hält;hielt;gehaltener",
    "verurteilen, verb-insep, verurteilt;verurteilte;verurteilter",
    "verschweigen, verb-insep, verschwieg;verschwiegene;verschweigt",
    "verbreiten, verb-insep, verbreitet;verbreitete",
    "begleiten, verb-insep, begleitet;begleitete",
    "zerreißen, verb-insep, zerriss;zerrissen;zerreißt",
    "empfehlen, verb-insep, empfiehlt;empfohlen;empfahl",
    "vergessen, verb-insep, vergisst;vergaß;vergessenen",
    "betrügen, verb-insep, betrog;betrogen;betrügt",
    "missbrauchen, verb-insep, missbraucht;missbrauchtes",
    "entlassen, verb-insep, entließ;entlässt;entlassene",
    "beantragen, verb-insep, beantragt;beantragte",
    "veranlassen, verb-insep, veranlasst;veranlasste",
    "verheiraten, verb-insep, verheiratet;verheiratete",
    "bewerben, verb-insep, bewirbt;beworben",
    "verwalten, verb-insep, verwaltet;verwaltete",
    "enthalten, verb-insep, enthält;enthielt",
    "überwinden, verb-insep, überwand;überwunden",
    "verschwenden, verb-insep, verschwendet;verschwendete",
    "bedürfen, verb-insep, bedarf;bedurfte",
    "erschrecken, verb-insep, erschrak;erschreckte;erschrickt",
    "anprangern, verb-trenn, anprangert;anzuprangern;angeprangerte",
    "anerkennen, verb-trenn, anerkannt;anzuerkennen;anerkannte",
    "vorbereiten, verb-trenn, vorbereitet;vorzubereiten",
    "herunterspielen, verb-trenn, heruntergespielt;herunterzuspielen",
    "zurückweisen, verb-trenn, zurückgewiesen;zurückwies;zurückzuweisen",
    "bloßstellen, verb-trenn, bloßgestellt;bloßstellte",
    "umformulieren, verb-trenn, umformuliert;umzuformulieren"
  })
  void aTermHasTheseForms(String term, String paradigm, String some) {
    Set<String> forms = forms(term, paradigm);
    for (String form : List.of(some.split(";"))) {
      assertTrue(forms.contains(form), () -> form + " of " + forms);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "verurteilen, verb-insep, geverurteilt",
    "kritisieren, verb, gekritisiert",
    "verbreiten, verb-insep, verbritt",
    "beantragen, verb-insep, beantrug",
    "verheiraten, verb-insep, verheiriet",
    "veranlassen, verb-insep, veranließ",
    "verschwenden, verb-insep, verschwand",
    "nehmen, verb, nehmte",
    "anprangern, verb-trenn, geanprangert"
  })
  void aTermLacksTheFormsOfItsLookAlikes(String term, String paradigm, String form) {
    assertFalse(forms(term, paradigm).contains(form), form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "greift … an |",
        "griff … an |",
        "angegriffenen",
        "anzugreifen",
        "angriff",
        "angreifend"
      })
  void aSeparableVerbIsPartedInItsClause(String form) {
    assertTrue(forms("angreifen", "verb-trenn").contains(form), form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nimmt … ins Visier",
        "nahmen … ins Visier",
        "ins Visier genommen",
        "ins Visier zu nehmen",
        "ins Visier nähme"
      })
  void aPhraseTurnsAroundItsVerb(String form) {
    assertTrue(forms("ins Visier nehmen", "verb-wendung").contains(form), form);
  }
}
