package io.github.boldprint.finding;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Something that is missing or open, and that may wait where the business decided so. It is named by what it is about
 * and never by a line, so that it stays the same gap when lines move.
 *
 * @param policy the kind of policy, or {@code business}; empty where it belongs to none
 * @param at what is missing: paths of facts, ids of clauses, topics or languages, sorted; an empty name for
 *     the whole policy; never none
 * @param markets where it is open, sorted; none for all of them
 * @param recorded whether it is a gap of today that a baseline may hold; a mere doubt, or what is asked from a later
 * day
 *     on, is none
 */
public record Gap(String policy, SortedSet<String> at, SortedSet<String> markets, boolean recorded) {

    public Gap {
        at = Collections.unmodifiableSortedSet(new TreeSet<>(at));
        markets = Collections.unmodifiableSortedSet(new TreeSet<>(markets));
    }

    /** A gap of today, in all markets. */
    public static Gap of(String policy, Collection<String> at) {
        return new Gap(policy, new TreeSet<>(at), new TreeSet<>(), true);
    }

    /** A gap of today in one thing, in all markets. */
    public static Gap of(String policy, String at) {
        return of(policy, Set.of(at));
    }

    /** Something about a policy that may be waived, but that no baseline holds. */
    public static Gap doubt(String policy) {
        return new Gap(policy, new TreeSet<>(Set.of("")), new TreeSet<>(), false);
    }

    /** The same gap, open in these markets only. */
    public Gap in(Collection<String> some) {
        return new Gap(policy, at, new TreeSet<>(some), recorded);
    }
}
