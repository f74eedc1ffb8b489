/**
 * The words of an interview: how a question is put to a person in a language, and what the person's own words mean.
 *
 * <p><b>Takes in</b> {@link io.github.boldprint.outline.Question}s, the {@link io.github.boldprint.language.Wording} of
 * the languages that are shipped, and {@code interview/*.yaml}. <b>Hands on</b> a
 * {@link io.github.boldprint.interview.Tongue}: questions, hints and choices as people say them; and answers as values
 * are written.
 *
 * <p><b>Later rooms may rely on</b>: an answer that is understood has no fault of its question; a word of any shipped
 * language is understood whatever the language of the questions. <b>Never</b>: it guesses; what can be read in two ways
 * is not understood.
 */
package io.github.boldprint.interview;
