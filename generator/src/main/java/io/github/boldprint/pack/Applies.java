package io.github.boldprint.pack;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * For whom a pack or a rule is.
 *
 * @param markets codes, or names of {@code regions.yaml}; for a pack, none means that it is on only where it is asked
 * for
 * @param facets the answers that are wanted: one of the given ones, for every question
 */
public record Applies(List<String> markets, Map<String, List<String>> facets) {

    /** For everybody. */
    public static final Applies EVERYBODY = new Applies(List.of(), Map.of());

    public Applies {
        markets = List.copyOf(markets);
        facets = Collections.unmodifiableSortedMap(new TreeMap<>(facets));
    }
}
