/**
 * Measures the concepts of the card. Text and findings come in; one {@link
 * dev.sidelight.concept.ConceptScore} each goes out, with ledger and evidence. It writes no
 * sentence of its own: reasons and explanations are messages of the card's language. Pure.
 */
package dev.sidelight.concept;
