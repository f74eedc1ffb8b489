package io.github.boldprint.prose;

import io.github.boldprint.finding.Location;

/**
 * A run of the author's own words in a text: no code, no quote, no address. What the rules about wording read.
 *
 * @param text one block's words (a paragraph, a heading, a list item, a table cell), quotes replaced by U+FFFC
 * @param at the place of its first character
 */
public record Words(String text, Location at) {}
