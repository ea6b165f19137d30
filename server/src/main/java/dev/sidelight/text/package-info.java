/**
 * Reads an article's words once: tokens with form and stem, sentences, quotations, all with offsets
 * into the body or the headline. The only user of Lucene. It knows no lexicon, and nothing of what
 * a word means.
 */
package dev.sidelight.text;
