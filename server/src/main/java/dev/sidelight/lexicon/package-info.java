/**
 * The words that carry meaning for the card: entries from a language's {@code lexicons/*.tsv}, and
 * where they stand in a text. One walk over the tokens finds every entry of every lexicon. It
 * judges nothing; later stages weigh.
 */
package dev.sidelight.lexicon;
