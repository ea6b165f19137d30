package dev.sidelight.entity;

/** How much speaks for a name being that of a person, an organisation or a place. */
record Points(int person, int organisation, int place) {
  /** Fewer points than these leave a name untyped. */
  private static final int ENOUGH = 3;

  static final Points NONE = new Points(0, 0, 0);

  /** What a name is. */
  enum Kind {
    PERSON,
    ORGANISATION,
    PLACE,
    UNKNOWN
  }

  static Points person(int points) {
    return new Points(points, 0, 0);
  }

  static Points organisation(int points) {
    return new Points(0, points, 0);
  }

  static Points place(int points) {
    return new Points(0, 0, points);
  }

  Points plus(Points other) {
    return new Points(
        person + other.person, organisation + other.organisation, place + other.place);
  }

  /** The best of several mentions for each kind. */
  Points max(Points other) {
    return new Points(
        Math.max(person, other.person),
        Math.max(organisation, other.organisation),
        Math.max(place, other.place));
  }

  /** The kind with the most points; a person before an organisation before a place. */
  Kind kind() {
    int most = Math.max(person, Math.max(organisation, place));
    if (most < ENOUGH) {
      return Kind.UNKNOWN;
    }
    return person == most ? Kind.PERSON : organisation == most ? Kind.ORGANISATION : Kind.PLACE;
  }
}
