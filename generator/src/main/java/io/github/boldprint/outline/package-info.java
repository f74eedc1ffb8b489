/**
 * A beginning: a handful of answers to the files of a new content folder.
 *
 * <p><b>Takes in</b> {@link io.github.boldprint.outline.Answers} and the
 * {@link io.github.boldprint.vocabulary.Vocabulary}. <b>Hands on</b> an {@link io.github.boldprint.outline.Outline}:
 * the texts of {@code site.yaml} and of the policies, and where something is left to fill in.
 *
 * <p><b>Later rooms may rely on</b>: everything that a kind requires is written, as an answer or as a blank; a blank is
 * a key without a value, so {@code check} finds each; without its blanks an outline has no error. What is asked and
 * written stands in {@code beginning/*.yaml}, not in code. <b>Never</b>: it writes no file, and it guesses nothing that
 * only the business (or its adviser) can know.
 */
package io.github.boldprint.outline;
