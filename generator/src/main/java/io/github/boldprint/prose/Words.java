package io.github.boldprint.prose;

import io.github.boldprint.finding.Location;
import io.github.boldprint.source.Places;

/**
 * The author's own words in one block of a text: no code, no quote, no address. What the rules about wording read.
 *
 * @param text one block's words (a paragraph, a heading, a list item, a table cell); a quote, a piece of code or a
 *     written-out address is one U+FFFC, a line's end one space, a forced line break one {@code \n}
 * @param at the place of its first character
 * @param places the place of each of its characters
 */
public record Words(String text, Location at, Places places) {

    /** Words whose characters have no places of their own. */
    public Words(String text, Location at) {
        this(text, at, offset -> at);
    }

    /** The place of the character at this offset of {@link #text}, from 0 in UTF-16 code units. */
    public Location at(int offset) {
        return places.of(offset);
    }
}
