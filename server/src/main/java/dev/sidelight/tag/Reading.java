package dev.sidelight.tag;

import dev.sidelight.entity.Entities;
import dev.sidelight.entity.Voices;
import dev.sidelight.extract.Article;
import dev.sidelight.lexicon.Findings;
import dev.sidelight.text.Text;

/**
 * Everything that is known of an article before anything is judged.
 *
 * @param article what was read
 * @param text its words
 * @param findings the lexicon entries in it
 * @param entities who and what is named
 * @param voices who speaks
 * @param tags what it is about, labels in the card's language
 */
public record Reading(
    Article article, Text text, Findings findings, Entities entities, Voices voices, Tags tags) {}
