package dev.sidelight.entity;

import java.util.Optional;

/**
 * A stretch that someone says, while its speaker is being settled.
 *
 * @param first index of the first word said
 * @param end index behind the last word said
 * @param quoted true between quotation marks
 * @param speaker who says it, where the text tells
 * @param verb the verb of saying as printed
 */
record Said(int first, int end, boolean quoted, Optional<Speaker> speaker, Optional<String> verb) {}
