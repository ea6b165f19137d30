package dev.sidelight.entity;

import java.util.List;

/**
 * The card's part that says who speaks, and how much.
 *
 * @param speakers most quoted words first
 * @param byGender persons among the speakers
 * @param anonymous speakers without a name
 * @param quotedShare part of the body's words inside quotations, 0 to 1
 */
public record VoicesPart(
    List<Speaker> speakers, ByGender byGender, int anonymous, double quotedShare) {

  /**
   * Someone who is quoted or reported.
   *
   * @param name name or description, as the article gives it
   * @param quotes number of quotations
   * @param words number of quoted words
   */
  public record Speaker(String name, Kind kind, Gender gender, int quotes, int words) {
    /** Who speaks. */
    public enum Kind {
      PERSON,
      ORGANISATION,
      GROUP,
      ANONYMOUS
    }
  }

  /** Numbers of persons by gender. */
  public record ByGender(int female, int male, int unknown) {}

  public VoicesPart {
    speakers = List.copyOf(speakers);
  }
}
