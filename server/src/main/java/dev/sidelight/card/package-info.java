/**
 * Makes the card. An article comes in, {@link dev.sidelight.card.Card} goes out, a record tree
 * equal in shape to card.schema.json. It joins the stages below and measures nothing itself. Pure.
 */
package dev.sidelight.card;
