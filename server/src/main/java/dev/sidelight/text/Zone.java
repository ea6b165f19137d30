package dev.sidelight.text;

/** Where in an article a sentence stands. */
public enum Zone {
  HEADLINE,
  /** The first two paragraphs, at most five sentences. */
  LEAD,
  BODY,
  /** A heading inside the body. */
  HEADING
}
