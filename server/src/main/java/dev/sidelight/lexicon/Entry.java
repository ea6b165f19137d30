package dev.sidelight.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One word or phrase of a lexicon with its meaning, as its row says.
 *
 * @param lexicon id of its file ({@code language-bias})
 * @param term as in a dictionary; {@code …} stands for a gap
 * @param part paradigm that expands it
 * @param weight 0 innocent, 0.5 weak to 3 strong; negative for factual register
 * @param reason key of the sentence that says why it carries weight or none
 * @param neutral plainer wordings
 * @param gloss short English meaning
 * @param example a sentence in which it must be found
 * @param source key of {@code sources.tsv}
 */
public record Entry(
    String lexicon,
    String term,
    String part,
    Set<Flag> flags,
    String category,
    double weight,
    String reason,
    List<String> neutral,
    Optional<String> gloss,
    Optional<String> example,
    String source) {

  /** A condition on where an entry counts. */
  public enum Flag {
    /** Has a plain sense as well: never sole evidence. */
    AMB,
    /** Only as spelt, capitals included. */
    CS,
    /** Only in a headline. */
    HEADLINE,
    /** Only at the beginning of a sentence. */
    START
  }

  public Entry {
    flags = Set.copyOf(flags);
    neutral = List.copyOf(neutral);
  }

  /** True where a condition holds for this entry. */
  public boolean is(Flag flag) {
    return flags.contains(flag);
  }

  /**
   * What follows the colon in a category like {@code group:women}; the category itself where there
   * is none.
   */
  public String subcategory() {
    return category.substring(category.indexOf(':') + 1);
  }
}
