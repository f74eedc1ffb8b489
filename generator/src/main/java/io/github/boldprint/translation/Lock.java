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
 * @param inherited what the folders know that this one extends; what a folder says itself comes first
 */
public record Lock(boolean exists, SortedMap<Key, Set<String>> digests, SortedMap<Key, Set<String>> inherited) {

    /** No lock yet. */
    public static final Lock NONE = new Lock(false, new TreeMap<>(), new TreeMap<>());

    private static final String HEAD =
            "# Which source text each translation was made from: language, text and the digest of its source.\n"
            + "# 'boldprint translations' writes this file, and nobody else does; commit it.\n";

    public Lock {
        digests = copy(digests);
        inherited = copy(inherited);
    }

    private static SortedMap<Key, Set<String>> copy(SortedMap<Key, Set<String>> digests) {
        SortedMap<Key, Set<String>> copy = new TreeMap<>();
        digests.forEach((key, given) -> copy.put(key, Collections.unmodifiableSortedSet(new TreeSet<>(given))));
        return Collections.unmodifiableSortedMap(copy);
    }

    /** This lock of a folder, above those of the folders that it extends. */
    Lock over(Lock base) {
        SortedMap<Key, Set<String>> all = new TreeMap<>(base.inherited);
        all.putAll(base.digests);
        return new Lock(exists || base.exists, digests, all);
    }

    /** Whether it knows a text. */
    boolean has(Key key) {
        return digests.containsKey(key) || inherited.containsKey(key);
    }

    /** Whether a translation was made from the source text with this digest. */
    boolean agrees(Key key, String digest) {
        return digests.getOrDefault(key, inherited.getOrDefault(key, Set.of())).contains(digest);
    }

    /** The file's text: a line for each text, sorted, so that two people's changes seldom touch. */
    static String write(Map<Key, String> digests) {
        StringBuilder text = new StringBuilder(HEAD);
        new TreeMap<>(digests).forEach((key, digest) -> text.append(key).append(' ').append(digest).append('\n'));
        return text.toString();
    }
}
