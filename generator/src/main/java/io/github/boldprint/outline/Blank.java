package io.github.boldprint.outline;

import io.github.boldprint.finding.Location;

/**
 * Something that is left to fill in: a key without a value.
 *
 * @param at the place of the key
 * @param path what it is, with dots, from the root of the file
 * @param hint what to write there
 */
public record Blank(Location at, String path, String hint) {}
