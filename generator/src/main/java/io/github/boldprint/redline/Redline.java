package io.github.boldprint.redline;

import java.util.List;

/** Two texts in one. */
public record Redline(List<Segment> segments, List<Callout> callouts) {
    public Redline {
        segments = List.copyOf(segments);
        callouts = List.copyOf(callouts);
    }
}
