package io.github.boldprint.redline;

/** What happened to a piece of text. */
public enum Op {
    /** It stands in both texts. */
    EQUAL(true, true),
    /** Only in the text before. */
    DELETE(true, false),
    /** Only in the text after. */
    INSERT(false, true),
    /** In both, shown at the place that it left. */
    MOVED_FROM(true, false),
    /** In both, shown at the place that it came to. */
    MOVED_TO(false, true);

    private final boolean before;
    private final boolean after;

    Op(boolean before, boolean after) {
        this.before = before;
        this.after = after;
    }

    /** Whether the piece is written in the text before, at this place. */
    public boolean isBefore() {
        return before;
    }

    /** Whether the piece is written in the text after, at this place. */
    public boolean isAfter() {
        return after;
    }

    /** Whether a redline marks it as deleted or inserted; moved text is not. */
    public boolean isMark() {
        return this == DELETE || this == INSERT;
    }
}
