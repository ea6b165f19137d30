/**
 * Finds who and what is named and who speaks. A text comes in; entities and voices go out, and
 * their parts of the card. Gender is never guessed from a surname. Pure.
 */
package dev.sidelight.entity;
