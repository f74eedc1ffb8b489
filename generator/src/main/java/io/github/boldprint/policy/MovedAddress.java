package io.github.boldprint.policy;

import io.github.boldprint.finding.Location;

/**
 * An address that customers may still have, and what stands in its place.
 *
 * @param from the id of a policy that is not there any more, or a path on the host ({@code /pages/refunds})
 * @param policy the id of the policy that says it today
 * @param anchor of the clause or fact ({@code how-to-return}, {@code fact-window}); empty for the whole policy
 * @param at the place of the old address
 */
public record MovedAddress(String from, String policy, String anchor, Location at) {

    /** Whether the old address is a path on the host, where only the host itself can answer. */
    public boolean isPath() {
        return from.startsWith("/");
    }
}
