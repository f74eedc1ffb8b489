package io.github.boldprint.redline;

import java.util.Objects;

/**
 * A piece of the redline.
 *
 * @param op what happened to it
 * @param part what it is to its reader; the strongest part, if several run on in it
 * @param text the Markdown as it is written; never empty
 */
public record Segment(Op op, Part part, String text) {

    public Segment {
        Objects.requireNonNull(op);
        Objects.requireNonNull(part);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a segment without text");
        }
    }

    /** How deep this piece changes the text. */
    public Layer layer() {
        return op.isMark() ? part.layer() : Layer.SAME;
    }
}
