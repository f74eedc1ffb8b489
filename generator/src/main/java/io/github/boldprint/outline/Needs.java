package io.github.boldprint.outline;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a beginning needs beside its plan, because packs ask for it.
 *
 * @param recipes the ids of recipes, by the kind of policy; a kind without recipes is needed all the same
 */
public record Needs(SortedMap<String, SortedSet<String>> recipes) {

    /** Nothing beside the plan. */
    public static final Needs NONE = new Needs(new TreeMap<>());

    public Needs {
        SortedMap<String, SortedSet<String>> all = new TreeMap<>();
        recipes.forEach((kind, ids) -> all.put(kind, Collections.unmodifiableSortedSet(new TreeSet<>(ids))));
        recipes = Collections.unmodifiableSortedMap(all);
    }

    /** These needs, and a policy of this kind. */
    public Needs with(String kind) {
        return with(kind, Set.of());
    }

    /** These needs, and recipes of this kind. */
    public Needs with(String kind, Set<String> ids) {
        SortedMap<String, SortedSet<String>> more = new TreeMap<>();
        Map<String, SortedSet<String>> known = recipes;
        known.forEach((policy, of) -> more.put(policy, new TreeSet<>(of)));
        more.computeIfAbsent(kind, none -> new TreeSet<>()).addAll(ids);
        return new Needs(more);
    }
}
