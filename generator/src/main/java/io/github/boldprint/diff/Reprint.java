package io.github.boldprint.diff;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The same promises, as pages said them then and as they are printed now: what differs is nobody's promise but the
 * wording of Boldprint, of a theme, or of the business's own messages.
 *
 * @param from what printed the pages then, for people: {@code Boldprint 1.3}
 * @param to what prints them now
 * @param then the words of each page by its address, one block a line
 * @param now the same promises printed anew
 */
public record Reprint(String from, String to, SortedMap<String, String> then, SortedMap<String, String> now) {

    public Reprint {
        then = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(then));
        now = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(now));
    }
}
