package io.github.boldprint.release;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What customers read on the pages of policies when something was released.
 *
 * @param program the version of the program that printed it
 * @param byPolicy the words by policy and language, one block a line
 */
public record PrintedWords(String program, SortedMap<String, SortedMap<String, String>> byPolicy) {

    public PrintedWords {
        byPolicy = Collections.unmodifiableSortedMap(new TreeMap<>(byPolicy));
    }

    /** The words of a policy by language; none where it was not printed. */
    public Map<String, String> of(String policy) {
        return byPolicy.getOrDefault(policy, Collections.emptySortedMap());
    }
}
