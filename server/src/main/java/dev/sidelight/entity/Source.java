package dev.sidelight.entity;

import java.util.OptionalInt;

/**
 * Someone whom a text quotes or reports.
 *
 * @param name name or description, as the article gives it
 * @param kind who speaks
 * @param gender only as the text or a clear given name tells it
 * @param person index into {@link Entities#people}, where it is one of them
 */
public record Source(
    String name, VoicesPart.Speaker.Kind kind, Gender gender, OptionalInt person) {}
