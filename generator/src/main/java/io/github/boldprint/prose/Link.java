package io.github.boldprint.prose;

import io.github.boldprint.finding.Location;
import java.util.Optional;

/**
 * A link in a text.
 *
 * @param target where it leads
 * @param at the place of the link's first character
 */
public record Link(Target target, Location at) {

    /** Where a link can lead. */
    public sealed interface Target {

        /** As an author writes it: {@code policy:returns#how-to-return}. */
        default String written() {
            return Spoken.target(this);
        }
    }

    /** {@code policy:returns#how-to-return}: a policy, or a clause or fact of it. */
    public record ToPolicy(String kind, Optional<String> anchor) implements Target {}

    /** {@code https:}, {@code mailto:} or {@code tel:}, after its entities were decoded. */
    public record ToAddress(String url) implements Target {}

    /** A whole URL fact: <code>[withdraw here]({{withdrawal.url}})</code>. */
    public record ToFact(Quote quote) implements Target {}
}
