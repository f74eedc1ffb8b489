package io.github.boldprint.site;

import io.github.boldprint.policy.Variant;
import java.util.List;
import java.util.Optional;

/**
 * Where a text holds: everywhere, or in the markets of a variant.
 *
 * @param lead the market whose values the text prints first; empty for what holds outside of all variants
 * @param markets in which it holds; none stands for all that have variants
 */
record Scope(Optional<String> lead, List<String> markets) {

    static final Scope EVERYWHERE = new Scope(Optional.empty(), List.of());

    /** A variant's texts print what holds in most of its markets first: what the fewest other variants touch. */
    static Scope of(Variant variant, Optional<String> lead) {
        return new Scope(lead, variant.markets());
    }
}
