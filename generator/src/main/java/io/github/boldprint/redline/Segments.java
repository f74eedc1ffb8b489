package io.github.boldprint.redline;

import java.util.ArrayList;
import java.util.List;

/** Segments in the making: pieces that run on become one. */
final class Segments {

    private final List<Segment> done = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Op op = Op.EQUAL;
    private Part part = Part.SPACE;

    void add(Op next, Part nextPart, String piece) {
        if (piece.isEmpty()) {
            return;
        }
        boolean runsOn = op == next && (part == nextPart || part.isInline() && nextPart.isInline());
        if (!runsOn) {
            close();
        }
        // the strongest part names the whole
        part = text.isEmpty() || part.compareTo(nextPart) < 0 ? nextPart : part;
        op = next;
        text.append(piece);
    }

    void addAll(List<Segment> segments) {
        segments.forEach(segment -> add(segment.op(), segment.part(), segment.text()));
    }

    List<Segment> list() {
        close();
        return List.copyOf(done);
    }

    private void close() {
        if (!text.isEmpty()) {
            done.add(new Segment(op, part, text.toString()));
            text.setLength(0);
        }
    }
}
