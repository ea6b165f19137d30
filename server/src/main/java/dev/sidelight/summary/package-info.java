/**
 * Takes one or two sentences out of an article that tell what happened. A reading comes in, indices
 * of sentences go out. It never writes a word of its own. Pure.
 */
package dev.sidelight.summary;
