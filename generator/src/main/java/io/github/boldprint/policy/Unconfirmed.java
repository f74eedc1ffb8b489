package io.github.boldprint.policy;

import io.github.boldprint.finding.Location;

/**
 * Something that was suggested and that nobody has confirmed yet.
 *
 * @param path a fact, an item of a list ({@code processings.newsletter}), or the id of a clause
 * @param at where the policy lists it
 */
public record Unconfirmed(String path, Location at) {

    /** Whether a fact is, or stands inside, what nobody has confirmed. */
    boolean covers(String fact) {
        return fact.equals(path) || fact.startsWith(path + ".");
    }
}
