package io.github.boldprint.diff;

import io.github.boldprint.pack.Confidence;
import java.util.List;
import java.util.Optional;

/**
 * A text that may ask for notice of a change: for a person to confirm, never more.
 *
 * @param id of the profile: the stem of its file in {@code notices/}
 * @param source the law or standard
 * @param confidence how sure it is that the text says so
 * @param asks what it says, in plain words
 * @param days how many days before the change takes effect, where the text has a number
 * @param markets where, in the order of the site
 */
public record Notice(
        String id,
        String source,
        String cite,
        String url,
        Confidence confidence,
        String asks,
        Optional<Integer> days,
        List<String> markets) {

    /** What every notice says first. */
    public static final String SAYS = "may require notice – confirm";

    public Notice {
        markets = List.copyOf(markets);
    }
}
