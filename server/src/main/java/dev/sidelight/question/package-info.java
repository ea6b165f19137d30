/**
 * Answers three questions with the article's own sentences. Text, findings and tags come in, {@link
 * dev.sidelight.question.QuestionAndAnswer}s go out. It never writes an answer of its own. Pure.
 */
package dev.sidelight.question;
