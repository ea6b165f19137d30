package dev.sidelight.lexicon;

/** How sure the method is of what it says; never mixed into a score. */
public enum Confidence {
  LOW,
  MEDIUM,
  HIGH
}
