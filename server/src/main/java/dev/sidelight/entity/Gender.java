package dev.sidelight.entity;

/** A person's gender as the text tells it; unknown stays unknown. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN
}
