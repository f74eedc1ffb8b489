package io.github.boldprint.translation;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which source text each translation was made from.
 *
 * @param exists whether there is such a file
 * @param digests by text, sorted; more than one where a merge left both sides, of which either may be right
 */
public record Lock(boolean exists, SortedMap<Key, Set<String>> digests) {

    /** No lock yet. */
    public static final Lock NONE = new Lock(false, new TreeMap<>());

    private static final String HEAD = "# Which source text each translation was made from: language, text and the digest of its source.\n"
            + "# 'boldprint translations' writes this file, and nobody else does; commit it.\n";

    public Lock {
        SortedMap<Key, Set<String>> copy = new TreeMap<>();
        digests.forEach((key, given) -> copy.put(key, Collections.unmodifiableSortedSet(new TreeSet<>(given))));
        digests = Collections.unmodifiableSortedMap(copy);
    }

    /** Whether it knows a text. */
    boolean has(Key key) {
        return digests.containsKey(key);
    }

    /** Whether a translation was made from the source text with this digest. */
    boolean agrees(Key key, String digest) {
        return digests.getOrDefault(key, Set.of()).contains(digest);
    }

    /** The file's text: a line for each text, sorted, so that two people's changes seldom touch. */
    static String write(Map<Key, String> digests) {
        StringBuilder text = new StringBuilder(HEAD);
        new TreeMap<>(digests).forEach((key, digest) -> text.append(key).append(' ').append(digest).append('\n'));
        return text.toString();
    }
}
