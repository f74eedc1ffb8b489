/**
 * A beginning: a handful of answers to the files of a new content folder.
 *
 * <p><b>Takes in</b> {@link io.github.boldprint.outline.Answers}, the
 * {@link io.github.boldprint.vocabulary.Vocabulary} with its usual answers, and the
 * {@link io.github.boldprint.pack.Packs}, for what they want to know. <b>Hands on</b> an
 * {@link io.github.boldprint.outline.Outline}: the texts of {@code site.yaml} and of the policies, and where something
 * is left to fill in; and a usual answer as text to paste ({@link io.github.boldprint.outline.Suggestion}).
 *
 * <p><b>Later rooms may rely on</b>: everything that a kind requires is written, as an answer or as a blank; a blank is
 * a key without a value, so {@code check} finds each; without its blanks an outline has no error. What is asked and
 * written stands in {@code beginning/*.yaml} and in the recipes of the kinds, not in code; what is suggested is listed
 * under {@code confirm}. <b>Never</b>: it writes no file, and it guesses nothing that only the business (or its
 * adviser) can know.
 */
package io.github.boldprint.outline;
