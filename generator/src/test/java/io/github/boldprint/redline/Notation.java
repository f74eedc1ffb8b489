package io.github.boldprint.redline;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a redline down for a test to compare: one changed block a line, {@code [-gone-]{+new+}}, moved text in
 * angles.
 */
final class Notation {

    private Notation() {}

    /** The blocks that are not the same; line ends are written as the arrow ⏎, and no mark is left out. */
    static String changes(String before, String after) {
        return changes(Redliner.compare(before, after));
    }

    static String changes(Redline redline) {
        return redline.blocks().stream().filter(block -> block.state() != State.SAME).map(Notation::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Block block) {
        String number = block.move() == 0 ? "" : " " + block.move();
        return block.state() + number + ": " + text(block.segments()).strip();
    }

    static String text(List<Segment> segments) {
        return segments.stream().map(segment -> switch (segment.op()) {
            case EQUAL -> segment.text();
            case DELETE -> "[-" + segment.text() + "-]";
            case INSERT -> "{+" + segment.text() + "+}";
            case MOVED_FROM -> "<" + segment.text() + "<";
            case MOVED_TO -> ">" + segment.text() + ">";
        }).collect(Collectors.joining()).replace("\r\n", "↵").replace("\n", "⏎");
    }
}
