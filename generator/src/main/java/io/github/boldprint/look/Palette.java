package io.github.boldprint.look;

import io.github.boldprint.value.Colour;

/**
 * The colours of all pages in one scheme. Each text has a contrast of at least 4.5:1 with each ground, the edge one of
 * 3:1.
 *
 * @param paper the ground of the page
 * @param tint the ground of header, footer and boxes
 * @param found the ground of what a link led to
 * @param ink text
 * @param quiet text beside the point
 * @param accent links, marks, and the ring round what has the focus
 * @param edge lines that mean something
 * @param line lines that only part
 */
public record Palette(
        Colour paper, Colour tint, Colour found, Colour ink, Colour quiet, Colour accent, Colour edge, Colour line) {}
