package io.github.boldprint.release;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What stands in the content folder and in no release: a different way of writing it counts as nothing.
 *
 * @param policies those that are new or say something else, in any language, sorted
 * @param gone those that were released and are not there any more, sorted
 * @param others whether {@code site.yaml}, a kind or a message says something else
 */
public record Unreleased(SortedSet<String> policies, SortedSet<String> gone, boolean others) {

    public Unreleased {
        policies = Collections.unmodifiableSortedSet(new TreeSet<>(policies));
        gone = Collections.unmodifiableSortedSet(new TreeSet<>(gone));
    }

    Unreleased(Set<String> policies, Set<String> gone, boolean others) {
        this(new TreeSet<>(policies), new TreeSet<>(gone), others);
    }

    /** Whether the newest release says all there is. */
    public boolean isNone() {
        return policies.isEmpty() && gone.isEmpty() && !others;
    }

    /** Whether a file of a content folder is part of what a release freezes. */
    static boolean isFrozen(String path) {
        return isPublished(path) || path.startsWith("packs/");
    }

    /** Whether customers read what such a file says; the rules that it is held against are frozen and not published. */
    static boolean isPublished(String path) {
        return path.startsWith("policies/") || path.startsWith("kinds/") || path.startsWith("messages/")
                || path.startsWith("site.");
    }

    /** Where a release keeps the words of a policy. */
    static String text(String policy) {
        return "text/" + policy + ".yaml";
    }

    /** The policy whose file stands at a path, in whatever language. */
    static Optional<String> policy(String path) {
        return path.startsWith("policies/")
                ? Optional.of(path.substring("policies/".length(), path.indexOf('.'))) : Optional.empty();
    }
}
