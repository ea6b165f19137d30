package dev.sidelight.entity;

import java.util.List;
import java.util.Optional;

/** The card's part that lists who and what is named, most prominent first. */
public record EntitiesPart(
    List<Organization> organizations, List<Person> people, List<PlaceName> places) {

  /**
   * An organisation that is named.
   *
   * @param id Wikidata id, where our table has it
   */
  public record Organization(String name, int mentions, Optional<String> id) {}

  /**
   * A person who is named.
   *
   * @param role as the article gives it, in its words
   */
  public record Person(String name, Gender gender, int mentions, Optional<String> role) {}

  /** A place that is named. */
  public record PlaceName(String name, int mentions) {}

  public EntitiesPart {
    organizations = List.copyOf(organizations);
    people = List.copyOf(people);
    places = List.copyOf(places);
  }
}
