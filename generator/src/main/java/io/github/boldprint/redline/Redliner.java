package io.github.boldprint.redline;

import java.util.HashMap;
import java.util.Map;

/** Compares two Markdown texts. */
public final class Redliner {

    private Redliner() {}

    /**
     * The two texts as one marked text. It always ends and always proves itself: where a text is too large to be
     * compared finely, the redline is coarser and says so.
     *
     * @throws IllegalStateException if the redline would not give both texts back, which is a fault of this room
     */
    public static Redline compare(String before, String after) {
        Map<String, Integer> numbers = new HashMap<>();
        Effort effort = new Effort();
        Side was = new Side(before, numbers);
        Side is = new Side(after, numbers);
        Pairing pairing = PassageMatcher.match(was, is, effort);
        Redline redline = new Weaver(was, is, pairing, effort).weave(new Joiner(was, is, pairing).units(), effort);
        if (!redline.accepted().equals(after) || !redline.rejected().equals(before)) {
            throw new IllegalStateException("the redline does not give both texts back");
        }
        return redline;
    }
}
