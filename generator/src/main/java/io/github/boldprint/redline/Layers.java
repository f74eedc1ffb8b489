package io.github.boldprint.redline;

import java.util.Collection;
import java.util.Comparator;

/** The deepest layer of several segments. */
final class Layers {

    private Layers() {}

    static Layer deepest(Collection<Segment> segments) {
        return segments.stream().map(Segment::layer).max(Comparator.naturalOrder()).orElse(Layer.SAME);
    }
}
