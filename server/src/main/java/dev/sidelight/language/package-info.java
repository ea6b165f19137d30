/**
 * What a language is here: its folder under {@code languages/}. Properties for the text pass,
 * inflection, sentences of the card, labels. Also tells in which language a text is written. It
 * knows no lexicon and no article.
 */
package dev.sidelight.language;
