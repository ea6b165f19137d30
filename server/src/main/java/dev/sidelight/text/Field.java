package dev.sidelight.text;

/** The part of an article that an offset counts in. */
public enum Field {
  HEADLINE,
  TEXT
}
