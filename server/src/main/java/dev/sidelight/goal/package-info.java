/**
 * Says which of the UN Sustainable Development Goals an article touches. Text and findings come in,
 * {@link dev.sidelight.goal.GoalAssessment}s with their evidence go out. It knows no word: goals
 * are lexicon entries. Pure.
 */
package dev.sidelight.goal;
