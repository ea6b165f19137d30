package dev.sidelight.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityFinderTest {
  private static Set<String> people(Readings r) {
    return r.entities().people().stream().map(Person::name).collect(Collectors.toSet());
  }

  private static Set<String> organisations(Readings r) {
    return r.entities().organisations().stream()
        .map(Organisation::name)
        .collect(Collectors.toSet());
  }

  private static Set<String> places(Readings r) {
    return r.entities().places().stream()
        .filter(p -> !p.demonym())
        .map(Place::name)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Yesterday the bridge was closed by Senator Ottilie Brankov. | Ottilie Brankov",
        "en | The prize went to Margaret Ollander of Leeds. | Margaret Ollander",
        "en | A neighbour, Tove Quist, 43, called the fire service. | Tove Quist",
        "en | The order came from Ursula von der Aue. | Ursula von der Aue",
        "en | French President Edouard Malinger left early. | Edouard Malinger",
        "en | Nobody there had voted for Putin. | Putin",
        "en | Then Frendle lost his keys. | Frendle",
        "en | It was signed by Martin Quill, Jr. on Friday. | Martin Quill, Jr.",
        "fr | C'est l'UMP Laure de la Brosse, au fond. | Laure de la Brosse",
        "fr | La députée Solange Vercors a voté contre. | Solange Vercors",
        "fr | Le texte est porté par Laure de la Brosse. | Laure de la Brosse",
        "fr | Hier, Mme Kervadec a quitté la salle. | Kervadec",
        "fr | Le maire, Jean-Paul Ostrowski, n'a pas répondu. | Jean-Paul Ostrowski",
      })
  void findsAPerson(String tag, String sentence, String name) {
    assertEquals(Set.of(name), people(Readings.of(tag, "", sentence)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Tickets are sold by the Harrow Valley Water Company. | Harrow Valley Water Company",
        "en | She works for the University of Eastmere. | University of Eastmere",
        "en | The report was sent to the World Health Organization. | World Health Organization",
        "en | Aid came from the Department of Roads and Bridges. | Department of Roads and Bridges",
        "fr | Le dossier est suivi par la Commission européenne. | Commission européenne",
        "fr | Elle préside la Fédération nationale des Bouquinistes. | Fédération nationale des"
            + " Bouquinistes",
        "fr | La vidéo a circulé sur Telegram. | Telegram",
        "fr | Le Conseil d’État a tranché. | Conseil d’État",
        "fr | Hier, les Otaries de Nantes ont perdu. | Otaries de Nantes",
        "fr | Elle saisit la Haute autorité de tempérance. | Haute autorité de tempérance",
        "en | They sued the International Board of Kite Flyers. | International Board of Kite"
            + " Flyers",
        "en | A vote by the Nantwich FC was void. | Nantwich FC",
        "fr | Le recours vient de l'Union des pêcheurs de crevettes. | Union des pêcheurs de"
            + " crevettes",
      })
  void findsAnOrganisation(String tag, String sentence, String name) {
    assertTrue(organisations(Readings.of(tag, "", sentence)).contains(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The storm hit Portugal on Monday. | Portugal",
        "en | They met in Oxelby, a village of 300. | Oxelby",
        "en | Rain fell on Drumlow, Idaho. | Drumlow",
        "en | Boats were moored along Harbell Creek. | Harbell Creek",
        "fr | Le sommet se tient à Marseille. | Marseille",
        "fr | Il habite dans le village de Saint-Orland. | Saint-Orland",
        "fr | La Chine a fermé ses ports. | Chine",
      })
  void findsAPlace(String tag, String sentence, String name) {
    assertTrue(places(Readings.of(tag, "", sentence)).contains(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | On Monday the council met again. However, nobody came.",
        "en | In March the price of bread rose by a third.",
        "en | Prime ministers come and go; the Second World War did not end that.",
        "fr | Cependant, mardi, personne n'est venu. Selon eux, rien ne presse.",
        "fr | Le prix Nobel de la paix sera remis en octobre.",
        "en | The Treaty was signed. The Ostend Treaty ended the war.",
        "en | Catholics and Muslims marched; so did the Western press.",
        "en | Newborn Left In Bin But Survives After A Night.",
        "fr | L'IRM et la TVA ont changé de prix.",
      })
  void findsNothingWhereNothingIsNamed(String tag, String text) {
    assertEquals(Entities.NONE, Readings.of(tag, "", text).entities());
  }

  @Test
  void joinsASurnameToTheFullName() {
    Readings r =
        Readings.english(
            "Councillor Harriet Lowenfeld opened the hall. Lowenfeld thanked the donors, and"
                + " visitors thanked Lowenfeld.");
    assertEquals(Set.of("Harriet Lowenfeld"), people(r));
    assertEquals(3, r.entities().people().getFirst().mentions().size());
  }

  @Test
  void joinsAnAcronymToItsLongForm() {
    Readings r =
        Readings.english(
            "The Northern Herring Fishers Association (NHFA) went to court. The judge heard the"
                + " NHFA on Friday.");
    assertEquals(Set.of("Northern Herring Fishers Association"), organisations(r));
    assertEquals(3, r.entities().organisations().getFirst().mentions().size());
  }

  @Test
  void joinsTwoNamesOfOneWellKnownOrganisation() {
    Readings r =
        Readings.french(
            "Le Parti communiste chinois a réagi. Interrogé, le PCC n'a rien ajouté à Pékin.");
    assertEquals(Set.of("Parti communiste chinois"), organisations(r));
    assertEquals(Set.of("Pékin"), places(r));
  }

  @Test
  void cutsARunAtATitle() {
    Readings r = Readings.english("It was vetoed by Texas Governor Abel Stroud last night.");
    assertEquals(Set.of("Abel Stroud"), people(r));
    assertEquals(Set.of("Texas"), places(r));
    assertEquals(Optional.of("Governor"), r.entities().people().getFirst().role());
  }

  @Test
  void takesNamesFromATitleCaseHeadlineOnlyWhereTheBodyHasThem() {
    Readings r =
        Readings.of(
            "en",
            "Mayor Agnes Tullow Faces Angry Crowd Over Closed Harbour Library",
            "The mayor, Agnes Tullow, spoke for an hour. Nobody in the hall agreed with her.");
    assertEquals(Set.of("Agnes Tullow"), people(r));
    assertEquals(2, r.entities().people().getFirst().mentions().size());
    assertEquals(Set.of(), organisations(r));
  }

  @Test
  void keepsAFrenchHeadlineAsASource() {
    Readings r = Readings.of("fr", "Solange Vercors quitte le Sénat", "Elle siégeait depuis 2011.");
    assertEquals(Set.of("Solange Vercors"), people(r));
    assertEquals(Set.of("Sénat"), organisations(r));
  }

  @Test
  void saysInWhichCountryAPlaceLies() {
    Place place = Readings.french("Une usine a brûlé à Lyon.").entities().places().getFirst();
    assertEquals(Optional.of("FR/lyon"), place.id());
    assertEquals(Optional.of("FR"), place.country());
  }

  @Test
  void keepsADemonymApart() {
    Place place = Readings.english("The Peruvian delegation left.").entities().places().getFirst();
    assertTrue(place.demonym());
    assertEquals(Optional.of("PE"), place.country());
  }

  @Test
  void ranksByProminence() {
    Readings r =
        Readings.of(
            "fr",
            "Le Brésil vend son blé",
            "Le Chili achète. Le Chili revend, le Chili stocke.\n\nLe Pérou attend.");
    assertEquals(
        List.of("Chili", "Brésil", "Pérou"),
        r.entities().places().stream().map(Place::name).toList());
  }

  @Test
  void isTheSameUnderTurkishLowerCasing() {
    Locale before = Locale.getDefault();
    String body = "Ministers met in India. Senator Iris Ingham thanked the ILO.";
    Entities here = Readings.english(body).entities();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(here, Readings.english(body).entities());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void staysLinearOnALongRunOfCapitals() {
    String body = "Aaa ".repeat(40_000).strip() + ".";
    assertTrue(Readings.english(body).entities().people().size() <= 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es | El alcalde de Valencia viajó ayer a Sevilla. | ES",
        "es | El alcalde de Valencia volvió a Caracas, capital de Venezuela. | VE",
        "en | Police in Birmingham met the governor of Alabama. | US",
        "en | Police in Birmingham met the mayor of Leeds. | GB",
      })
  void takesTheNamesakeInTheCountryThatTheTextNames(String tag, String text, String country) {
    assertEquals(
        Optional.of(country), Readings.of(tag, "", text).entities().places().getFirst().country());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Der Trainer lobte Jürgen Morlock und die Mannschaft. | Jürgen Morlock",
        "Zum Treffen kam Ministerin Anke Holtkamp mit Verspätung. | Anke Holtkamp",
        "Die Vorsitzende Petra Schneider lehnt den Plan ab. | Petra Schneider",
        "Das Amt übernimmt Ursula von der Aue im Herbst. | Ursula von der Aue",
      })
  void findsAPersonWhereEveryNounHasACapital(String sentence, String name) {
    assertEquals(Set.of(name), people(Readings.of("de", "", sentence)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Das Bundesfinanzministerium prüft die Rechnung. | Bundesfinanzministerium",
        "Am Landgericht Leipzig beginnt der Prozess. | Landgericht Leipzig",
      })
  void findsAnOrganisationByTheEndOfItsWord(String sentence, String name) {
    assertEquals(Set.of(name), organisations(Readings.of("de", "", sentence)));
  }

  @Test
  void takesNoNounForAName() {
    Readings r =
        Readings.of(
            "de", "", "Der Haushalt der Gemeinde sieht für die Sanierung der Turnhalle Geld vor.");
    assertEquals(Set.of(), people(r));
    assertEquals(Set.of(), organisations(r));
    assertEquals(Set.of(), places(r));
  }

  @Test
  void readsAGenitiveAsItsName() {
    Readings r = Readings.of("de", "", "Die Bürger Hamburgs wählen. In Hamburg regnet es.");
    assertEquals(Set.of("Hamburg"), places(r));
  }

  @Test
  void readsAnAcronymWithStops() {
    Readings r = Readings.english("She met agents of the F.B.I. in Boston.");
    assertEquals(Set.of("F.B.I."), organisations(r));
  }
}
