package io.github.boldprint.redline;

import java.util.List;

/** Compares two texts. */
public final class Redliner {

    private Redliner() {}

    /** The redline of two texts. */
    public static Redline compare(String before, String after) {
        return new Redline(List.of(new Segment(Op.DELETE, before), new Segment(Op.INSERT, after)), List.of());
    }
}
