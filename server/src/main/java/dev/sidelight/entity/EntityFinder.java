package dev.sidelight.entity;

import dev.sidelight.lexicon.Findings;
import dev.sidelight.lexicon.Lexicons;
import dev.sidelight.text.Text;
import dev.sidelight.text.TextReader;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who and what a text names: candidates by their capitals, a kind for each by points, one
 * entry for all forms of a name. Unchangeable, safe for several threads.
 */
public final class EntityFinder {
  private final GivenNames givenNames;
  private final Gazetteer gazetteer;
  private final Set<String> vocabulary;
  private final Endings endings;

  private EntityFinder(
      GivenNames givenNames, Gazetteer gazetteer, Set<String> vocabulary, Endings endings) {
    this.givenNames = givenNames;
    this.gazetteer = gazetteer;
    this.vocabulary = vocabulary;
    this.endings = endings;
  }

  /**
   * Reads the tables of names for texts of a language.
   *
   * @param lexicons their words are known to be ordinary, with or without a capital
   */
  public static EntityFinder load(TextReader reader, Lexicons lexicons) {
    String tag = reader.language().tag();
    return new EntityFinder(
        GivenNames.load(tag),
        Gazetteer.load(reader),
        lexicons.vocabulary(reader),
        Endings.load(reader.language(), lexicons));
  }

  /**
   * Who and what a text names.
   *
   * @param home country of the outlet, ISO 3166-1
   */
  public Entities find(Text text, Findings findings, Optional<String> home) {
    Cues cues = Cues.of(text, findings, endings);
    Surroundings around =
        new Surroundings(text, findings, cues, givenNames, gazetteer, vocabulary, home);
    NameBook book = new NameBook(around);
    new CandidateFinder(around).find().forEach(book::add);
    return book.entities();
  }
}
