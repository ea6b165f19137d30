package dev.sidelight.tag;

import dev.sidelight.entity.Entities;
import dev.sidelight.language.Messages;
import dev.sidelight.lexicon.Findings;
import dev.sidelight.text.Text;
import java.util.Optional;

/**
 * Says what an article is about: topics, themes, places and keywords, labelled in the card's
 * language.
 */
public final class Tagger {
  private final TopicTagger topics;
  private final ThemeTagger themes = new ThemeTagger();
  private final PlaceTagger places = new PlaceTagger();
  private final KeywordTagger keywords = new KeywordTagger();

  /**
   * @param topics the tree of topics
   */
  public Tagger(Topics topics) {
    this.topics = new TopicTagger(topics);
  }

  /**
   * Tags a text.
   *
   * @param home the outlet's own country
   */
  public Tags tag(
      Text text, Findings findings, Entities entities, Optional<String> home, Messages messages) {
    return new Tags(
        topics.tag(text, findings, messages),
        themes.tag(text, findings, messages),
        places.tag(text, entities, home, messages),
        keywords.tag(text, findings, entities, messages));
  }
}
