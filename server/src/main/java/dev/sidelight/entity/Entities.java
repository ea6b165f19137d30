package dev.sidelight.entity;

import java.util.List;

/** Who and what is named in a text, each list by prominence. */
public record Entities(List<Person> people, List<Organisation> organisations, List<Place> places) {
  public Entities {
    people = List.copyOf(people);
    organisations = List.copyOf(organisations);
    places = List.copyOf(places);
  }

  /** A text in which nobody and nothing is named. */
  public static final Entities NONE = new Entities(List.of(), List.of(), List.of());
}
