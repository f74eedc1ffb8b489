package io.github.boldprint.redline;

/** A word that a reviewer must not miss. */
public record Callout(Kind kind, String before, String after) {
    /** What it is. */
    public enum Kind {
        MODAL,
        NEGATION,
        NUMBER,
        DATE,
        MONEY,
        DURATION,
        LINK,
        FACT
    }
}
