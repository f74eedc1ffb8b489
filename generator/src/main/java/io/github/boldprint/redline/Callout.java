package io.github.boldprint.redline;

import java.util.Objects;

/**
 * A word or figure in a change that a reviewer must not miss.
 *
 * @param kind what it is
 * @param before as it was written; empty where it is new
 * @param after as it is written; empty where it is gone
 */
public record Callout(Kind kind, String before, String after) {

    public Callout {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }

    /** What is called out. */
    public enum Kind { MODAL, NEGATION, NUMBER, DATE, MONEY, DURATION, LINK, FACT }
}
