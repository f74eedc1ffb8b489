/**
 * The reference: everything that can be said and everything that is asked, explained to authors and their advisers.
 *
 * <p><b>Takes in</b> a {@link io.github.boldprint.vocabulary.Vocabulary}, the
 * {@link io.github.boldprint.check.RuleBook} with its packs, the {@link io.github.boldprint.pack.Grammar} of packs and
 * the wording of English, together as a
 * {@link io.github.boldprint.reference.Shelf}. <b>Hands on</b> a {@link io.github.boldprint.site.Site} whose pages are
 * rendered like those of policies, and the same content as plain text for a terminal.
 *
 * <p><b>Later rooms may rely on</b>: every fact, topic, question, recipe, rule and pack has a page and an anchor of its
 * own; page and text are made from one chapter, so that they cannot say different things. <b>Never</b>: it words no
 * rule and no fact itself; what it says of them stands in the kinds, the packs, {@code rules.yaml} and
 * {@code grammar.yaml}.
 */
package io.github.boldprint.reference;
