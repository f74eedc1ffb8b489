/**
 * What changed between two versions, and whom it favours.
 *
 * <p><b>Takes in</b> two {@link io.github.boldprint.diff.Version}s: everything that is promised, what the packs ask for
 * and what is there, and the wording. The model is compared, not the text: facts by path, clauses and items by id, in
 * every language and market. <b>Hands on</b> {@link io.github.boldprint.diff.Changes}: one record a change, with its
 * direction from the vocabulary, the floors that were crossed, the notices that a law may ask for, and the prose to
 * look at again.
 *
 * <p><b>Later rooms may rely on</b>: equal versions have no record; two versions that say different things have one;
 * swapping the versions flips every direction; records are sorted, and their ids are the same in every run.
 * <b>Never</b>: directions are not netted, prose is never said to favour anybody, and nothing says what a law demands.
 */
package io.github.boldprint.diff;
