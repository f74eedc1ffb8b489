package io.github.boldprint.diff;

import io.github.boldprint.finding.Location;
import io.github.boldprint.redline.Block;
import io.github.boldprint.redline.Form;
import io.github.boldprint.redline.Op;
import io.github.boldprint.redline.Redline;
import io.github.boldprint.redline.Segment;
import io.github.boldprint.redline.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A heading with what stands under it, or what stands before the first heading.
 *
 * @param name the words of its heading; a second one of the same name has {@code (2)} behind it
 * @param start the index of its first block
 * @param end the index behind its last block
 * @param before where something in it begins to change, in the older text
 * @param after where something in it begins to change, in the newer text
 */
record TextSection(String name, int start, int end, Line before, Line after) {

    private static final String BEGINNING = "(beginning)";

    /** @param number from 1 */
    record Line(int number) {
        Location at(String file) {
            return new Location(file, number, 0);
        }
    }

    /** The sections of a redline, in order and without gaps. */
    static List<TextSection> of(Redline redline) {
        List<Block> blocks = redline.blocks();
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 1; i < blocks.size(); i++) {
            // what moved away belongs to the place that it came to
            boolean isHeading = blocks.get(i).form() instanceof Form.Heading && blocks.get(i)
                    .state() != State.MOVED_FROM;
            // a heading that went and the one that took its place begin one section
            boolean replaces = i - 1 == starts.get(starts.size() - 1) && blocks.get(i - 1).state() == State.DELETED
                    && blocks.get(i - 1).form() instanceof Form.Heading;
            if (isHeading && !replaces) {
                starts.add(i);
            }
        }
        List<TextSection> sections = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>();
        int[] lines = {1, 1};
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
            List<Block> own = blocks.subList(starts.get(i), end);
            String name = name(own);
            int turn = names.merge(name, 1, Integer::sum);
            sections.add(new TextSection(turn == 1 ? name : name + " (" + turn + ")", starts.get(i), end,
                    new Line(firstChange(own, lines[0])), new Line(firstChange(own, lines[1]))));
            lines[0] += breaks(own, Op::isBefore);
            lines[1] += breaks(own, Op::isAfter);
        }
        return sections;
    }

    private static String name(List<Block> blocks) {
        for (Predicate<Op> version : List.<Predicate<Op>>of(Op::isAfter, Op::isBefore)) {
            for (Block block : blocks) {
                String words = block.segments().stream().filter(segment -> version.test(segment.op()))
                        .map(Segment::text)
                        .collect(Collectors.joining()).replaceAll("^[ #]+|[ #]*\\R.*$|\\s+$", "").strip();
                if (block.form() instanceof Form.Heading && block.state() != State.MOVED_FROM && !words.isEmpty()) {
                    return words.replaceAll("\\s+", " ");
                }
            }
        }
        return BEGINNING;
    }

    /** The line of one text where the first mark stands. */
    private static int firstChange(List<Block> blocks, int from) {
        int line = from;
        for (Block block : blocks) {
            for (Segment segment : block.segments()) {
                if (segment.op() != Op.EQUAL) {
                    return line;
                }
                line += breaks(segment.text());
            }
        }
        return line;
    }

    private static int breaks(List<Block> blocks, Predicate<Op> version) {
        return blocks.stream().flatMap(block -> block.segments().stream())
                .filter(segment -> version.test(segment.op())).mapToInt(segment -> breaks(segment.text())).sum();
    }

    private static int breaks(String text) {
        return (int) text.chars().filter(sign -> sign == '\n').count();
    }
}
