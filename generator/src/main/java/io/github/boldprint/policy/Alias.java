package io.github.boldprint.policy;

import io.github.boldprint.finding.Location;

/**
 * An address that a clause once had.
 *
 * @param old the id that is not used any more
 * @param now the id of the clause that says it today
 * @param at the place of the old id
 */
public record Alias(String old, String now, Location at) {}
