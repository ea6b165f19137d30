package dev.sidelight.lexicon;

import java.util.List;

/**
 * One file of entries of one language.
 *
 * @param id its name ({@code gender-bias})
 * @param entries its rows, innocents included
 */
public record Lexicon(String id, List<Entry> entries) {
  public Lexicon {
    entries = List.copyOf(entries);
  }
}
