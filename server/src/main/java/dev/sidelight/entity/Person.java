package dev.sidelight.entity;

import java.util.List;
import java.util.Optional;

/**
 * A person who is named in a text.
 *
 * @param name the longest form in which the text names the person
 * @param gender only as the text or a clear given name tells it
 * @param role the role noun beside the name, in the article's words
 * @param mentions where the text names the person, in order; at least one
 */
public record Person(String name, Gender gender, Optional<String> role, List<Mention> mentions) {
  public Person {
    mentions = List.copyOf(mentions);
  }
}
