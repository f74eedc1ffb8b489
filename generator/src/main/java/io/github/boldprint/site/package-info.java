/**
 * The plan: policies to pages, with every word said in the page's language.
 *
 * <p><b>Takes in</b> a {@link io.github.boldprint.policy.PolicySet} and its
 * {@link io.github.boldprint.language.Languages}, the {@link io.github.boldprint.look.Look}, and what was released
 * ({@link io.github.boldprint.site.Timeline}) with its {@link io.github.boldprint.diff.Changes}. <b>Hands on</b> a
 * {@link io.github.boldprint.site.Site}: pages, addresses, navigation.
 *
 * <p><b>Later rooms may rely on</b>: every text is finished, in the language of its page; every link is relative to
 * its page and leads to a page or anchor of the site; nothing for staff is in it. The records of this room are the
 * view model that a theme's templates see, component by component. <b>Never</b>: it writes no page and no file.
 */
package io.github.boldprint.site;
