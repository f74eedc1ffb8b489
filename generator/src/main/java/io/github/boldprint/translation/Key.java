package io.github.boldprint.translation;

import java.util.Comparator;

/**
 * A text in a language, as the lock names it.
 *
 * @param language that the translation is in
 * @param policy the policy that says it, or {@code business}
 * @param place where it stands: {@code clauses.how-to-return.text}
 */
public record Key(String language, String policy, String place) implements Comparable<Key> {

    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::language).thenComparing(Key::policy).thenComparing(Key::place);

    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }

    /** {@code de returns clauses.how-to-return.text}. */
    @Override
    public String toString() {
        return language + " " + policy + " " + place;
    }
}
