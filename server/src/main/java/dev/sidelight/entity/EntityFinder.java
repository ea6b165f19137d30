package dev.sidelight.entity;

import dev.sidelight.lexicon.Findings;
import dev.sidelight.text.Text;
import dev.sidelight.text.TextReader;

/**
 * Finds who and what a text names: candidates by their capitals, a kind for each by points, one
 * entry for all forms of a name. Unchangeable, safe for several threads.
 */
public final class EntityFinder {
  private final GivenNames givenNames;
  private final Gazetteer gazetteer;

  private EntityFinder(GivenNames givenNames, Gazetteer gazetteer) {
    this.givenNames = givenNames;
    this.gazetteer = gazetteer;
  }

  /** Reads the tables of names for texts that this reader reads. */
  public static EntityFinder load(TextReader reader) {
    return new EntityFinder(GivenNames.load(reader.language().tag()), Gazetteer.load(reader));
  }

  /** Who and what a text names. */
  public Entities find(Text text, Findings findings) {
    Surroundings around = new Surroundings(text, findings, givenNames, gazetteer);
    NameBook book = new NameBook(around);
    new CandidateFinder(around).find().forEach(book::add);
    return book.entities();
  }
}
