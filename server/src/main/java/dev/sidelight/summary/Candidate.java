package dev.sidelight.summary;

import dev.sidelight.text.Sentence;
import java.util.Set;

/**
 * A sentence that may go into a summary.
 *
 * @param sentence where it stands
 * @param place its place among the sentences of the body, from 0
 * @param letters how long it is
 * @param stems what it is about
 * @param names how many people, organisations and places it names
 * @param flaws how many things speak against it: a question, mostly quoted, too short, too long
 * @param pointing whether it begins with a word that points at the sentence before
 */
record Candidate(
    Sentence sentence,
    int place,
    int letters,
    Set<String> stems,
    int names,
    int flaws,
    boolean pointing) {}
