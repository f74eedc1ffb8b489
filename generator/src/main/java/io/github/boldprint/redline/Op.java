package io.github.boldprint.redline;

/** What became of a piece of text. */
public enum Op {
    EQUAL,
    DELETE,
    INSERT,
    MOVED_FROM,
    MOVED_TO
}
