package io.github.boldprint.policy;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A policy as it holds in some markets.
 *
 * @param markets of which all have the same variants; at least one
 * @param variants in the file's order, of which a later one wins; at least one
 * @param policy what it says there, as a whole; it still knows the policy's variants, because texts link to them
 */
public record Reading(List<String> markets, List<Variant> variants, Policy policy) {

    public Reading {
        markets = List.copyOf(markets);
        variants = List.copyOf(variants);
    }

    /** The variant that has the last word. */
    public Variant last() {
        return variants.get(variants.size() - 1);
    }

    /** The variants' ids in one, such as {@code us--california}. */
    public String name() {
        return variants.stream().map(Variant::id).collect(Collectors.joining("--"));
    }
}
