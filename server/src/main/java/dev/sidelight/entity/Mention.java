package dev.sidelight.entity;

/**
 * One place in a text where an entity is named.
 *
 * @param firstToken index of the first word
 * @param endToken index behind the last word
 */
public record Mention(int firstToken, int endToken) {}
