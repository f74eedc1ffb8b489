/**
 * Translations: which text each was made from, and whether it still says the same.
 *
 * <p><b>Takes in</b> what the authors wrote, a {@link io.github.boldprint.policy.PolicySet} and a
 * {@link io.github.boldprint.look.Look}, with its {@link io.github.boldprint.language.Languages} and the file
 * {@code translations.lock}. <b>Hands on</b> {@link io.github.boldprint.translation.Translations}: every text in every
 * language with its state, and findings; and the new text of the lock and of translation files, for whoever writes
 * them.
 *
 * <p><b>Later rooms may rely on</b>: what differs only in lines, stress or lists counts as the same text; numbers are
 * read as each language writes them; a file that is given with more texts keeps every line that it had, in its order.
 *
 * <p><b>Never</b>: it translates nothing, writes no file, and never puts words of one language where those of another
 * belong.
 */
package io.github.boldprint.translation;
