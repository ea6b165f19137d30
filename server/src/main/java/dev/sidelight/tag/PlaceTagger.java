package dev.sidelight.tag;

import dev.sidelight.entity.Entities;
import dev.sidelight.entity.Mention;
import dev.sidelight.entity.Place;
import dev.sidelight.language.Messages;
import dev.sidelight.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names the places where a text is set: countries by the weight of all names in them, and a city
 * that stands out.
 */
final class PlaceTagger {
  private static final double DEMONYM = 0.6;
  private static final double OUTLET_COUNTRY = 0.5;
  private static final double OF_THE_FIRST = 0.3;
  private static final int COUNTRIES = 2;
  private static final int MOST = 3;
  private static final int COUNTRY_CODE = 2;

  /** A place with the weight of its mentions. */
  private record Weighed(String id, String name, double weight, int mentions) {}

  /**
   * Up to three places, weightiest first.
   *
   * @param home the outlet's own country, which is named more than it is meant
   */
  List<Tags.PlaceTag> tag(Text text, Entities entities, Optional<String> home, Messages messages) {
    Map<String, Weighed> countries = new LinkedHashMap<>();
    List<Weighed> local = new ArrayList<>();
    for (Place place : entities.places()) {
      Weighed weighed = weigh(text, place);
      place.country().ifPresent(c -> countries.merge(c, of(c, weighed, home), PlaceTagger::join));
      place.id().filter(id -> id.length() > COUNTRY_CODE).ifPresent(id -> local.add(weighed));
    }
    List<Weighed> ranked = ranked(countries.values().stream().toList());
    List<Tags.PlaceTag> tags = new ArrayList<>();
    ranked.stream()
        .filter(w -> w.weight() >= OF_THE_FIRST * ranked.getFirst().weight())
        .limit(COUNTRIES)
        .map(w -> country(w, messages))
        .forEach(tags::add);
    ranked(local).stream()
        .filter(w -> w.mentions() > 1 && w.weight() >= OF_THE_FIRST * ranked.getFirst().weight())
        .limit(1)
        .map(PlaceTagger::local)
        .forEach(tags::add);
    return tags.stream().limit(MOST).toList();
  }

  private static Weighed weigh(Text text, Place place) {
    double weight = 0;
    for (Mention mention : place.mentions()) {
      weight += Prominence.of(text.sentenceOf(mention.firstToken()).zone());
    }
    double part = place.demonym() ? DEMONYM : 1;
    return new Weighed(
        place.id().orElse(place.name()), place.name(), weight * part, place.mentions().size());
  }

  private static Weighed of(String country, Weighed place, Optional<String> home) {
    double part = home.filter(country::equals).isPresent() ? OUTLET_COUNTRY : 1;
    return new Weighed(country, country, place.weight() * part, place.mentions());
  }

  private static Weighed join(Weighed a, Weighed b) {
    return new Weighed(a.id(), a.name(), a.weight() + b.weight(), a.mentions() + b.mentions());
  }

  private static List<Weighed> ranked(List<Weighed> places) {
    return places.stream()
        .sorted(Comparator.comparingDouble((Weighed w) -> -w.weight()).thenComparing(Weighed::id))
        .toList();
  }

  private static Tags.PlaceTag country(Weighed place, Messages messages) {
    String label = Locale.of("", place.id()).getDisplayCountry(messages.locale());
    return new Tags.PlaceTag(place.id(), label, Tags.PlaceTag.Kind.COUNTRY, place.mentions());
  }

  private static Tags.PlaceTag local(Weighed place) {
    return new Tags.PlaceTag(place.id(), place.name(), Tags.PlaceTag.Kind.CITY, place.mentions());
  }
}
