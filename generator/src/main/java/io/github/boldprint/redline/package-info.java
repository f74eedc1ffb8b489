/**
 * The redline: two Markdown texts to one marked text.
 *
 * <p><b>Takes in</b> the text before and the text after. <b>Hands on</b> a {@link io.github.boldprint.redline.Redline}:
 * blocks in document order, each with segments that say what stayed, went, came and moved.
 *
 * <p><b>Later rooms may rely on</b>: {@code accepted()} is the text after and {@code rejected()} the text before, byte
 * for byte, which is checked at the end of every comparison; a number with its unit, a date, a sum of money, a link and
 * a quoted fact are marked whole; deletions stand before insertions; a table row stays a row and a list item an item;
 * the work is bounded, and a redline that was drawn more coarsely for that says so. <b>Never</b>: it knows no policy,
 * no vocabulary and no file, and judges nothing; java-diff-utils is used here and nowhere else.
 */
package io.github.boldprint.redline;
