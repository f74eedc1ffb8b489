package io.github.boldprint.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Writes steps as segments: what goes stands before what comes, white space that did not change is in no mark, and
 * pieces that run on are one segment.
 */
final class SegmentWriter {

    private final List<Segments> blocks = new ArrayList<>();
    private Segments going = new Segments();
    /** What comes, in pieces of one block each. */
    private final List<Segments> coming = new ArrayList<>();

    /** Whether the white space before the next word is written. */
    private boolean spaced;

    private SegmentWriter() {
        blocks.add(new Segments());
        coming.add(new Segments());
    }

    /** The segments of a passage to which one thing happened as a whole. */
    static List<Segment> whole(Op op, Passage passage) {
        Segments segments = new Segments();
        if (passage.form() instanceof Form.Paragraph && op == Op.EQUAL) {
            // nothing in it is apart from the rest, and nobody asks for its layer, so it need not be cut into tokens
            segments.add(op, Part.WORDS, passage.text());
        } else {
            for (Token token : passage.tokens()) {
                segments.add(op, Part.SPACE, token.lead());
                segments.add(op, token.part(), token.raw());
            }
            segments.add(op, Part.SPACE, passage.trail());
        }
        return segments.list();
    }

    /** Segments block by block; a new one begins where a block of the text after does. */
    static List<List<Segment>> write(List<Step> steps, String trailBefore, String trailAfter) {
        SegmentWriter writer = new SegmentWriter();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).isEqual()) {
                writer.stays(steps.get(i).before(), steps.get(i).after());
            } else {
                int end = i;
                while (end < steps.size() && !steps.get(end).isEqual()) {
                    end++;
                }
                writer.mark(steps.subList(i, end), end < steps.size() ? steps.get(end) : null);
                i = end - 1;
            }
        }
        writer.space(trailBefore, trailAfter, Part.SPACE);
        writer.flush();
        return writer.blocks.stream().map(Segments::list).toList();
    }

    private void stays(Token before, Token after) {
        if (spaced) {
            spaced = false;
        } else {
            space(before.lead(), after.lead(), before.opens() == after.opens() ? spaceOf(before, after) : Part.MARKER);
        }
        if (after.opens()) {
            flush();
            blocks.add(new Segments());
        }
        if (before.raw().equals(after.raw())) {
            equal(after.part(), after.raw());
        } else {
            boolean source = after.kind() == Token.Kind.MARKER
                    || Typography.differsInSourceOnly(before.raw(), after.raw());
            goes(source ? Part.SPACE : Part.SYNTAX, before.raw());
            comes(source ? Part.SPACE : Part.SYNTAX, after.raw());
        }
    }

    /** A line that is broken on purpose is not the same as one that is wrapped. */
    private static Part spaceOf(Token before, Token after) {
        return isBreak(before.lead()) == isBreak(after.lead()) ? Part.SPACE : Part.SYNTAX;
    }

    private static boolean isBreak(String lead) {
        return lead.startsWith("  ") && (lead.indexOf('\n') > 0 || lead.indexOf('\r') > 0);
    }

    /** @param next the step after the mark, or null at the end */
    private void mark(List<Step> steps, Step next) {
        Token first = steps.stream().map(Step::before).filter(Objects::nonNull).findFirst().orElse(null);
        Token other = steps.stream().map(Step::after).filter(Objects::nonNull).findFirst().orElse(null);
        boolean shared = first != null && other != null && first.lead().equals(other.lead()) && !first.opens()
                && !other.opens();
        boolean late = !shared && isSpacedLate(first, other, next);
        if (shared || late) {
            equal(Part.SPACE, first == null ? other.lead() : first.lead());
        }
        for (Step step : steps) {
            Token token = step.token();
            boolean written = (shared || late) && (token == first || token == other);
            write(step, token, written ? "" : token.lead());
        }
        if (late) {
            goes(Part.SPACE, first == null ? "" : next.before().lead());
            comes(Part.SPACE, first == null ? next.after().lead() : "");
            spaced = true;
        }
    }

    /**
     * Whether the white space before a mark is what stands before the next word where the mark is not, as before
     * stress.
     */
    private static boolean isSpacedLate(Token first, Token other, Step next) {
        if ((first == null) == (other == null) || next == null || next.before().opens() || next.after().opens()) {
            return false;
        }
        Token marked = first == null ? other : first;
        Token without = first == null ? next.before() : next.after();
        return !marked.opens() && marked.lead().equals(without.lead())
                && !next.before().lead().equals(next.after().lead());
    }

    private void write(Step step, Token token, String lead) {
        if (token.kind() == Token.Kind.BORDER) {
            // what comes into one cell must not slip behind the border of the next
            flush();
        }
        Part space = token.opens() ? Part.MARKER : Part.SPACE;
        if (step.after() == null) {
            goes(space, lead);
            goes(token.part(), token.raw());
        } else {
            comes(space, lead);
            if (token.opens()) {
                coming.add(new Segments());
            }
            comes(token.part(), token.raw());
        }
    }

    private void space(String before, String after, Part part) {
        if (before.equals(after)) {
            equal(Part.SPACE, after);
        } else if (after.startsWith(before)) {
            equal(Part.SPACE, before);
            comes(part, after.substring(before.length()));
        } else if (before.startsWith(after)) {
            equal(Part.SPACE, after);
            goes(part, before.substring(after.length()));
        } else {
            goes(part, before);
            comes(part, after);
        }
    }

    private void equal(Part part, String text) {
        if (!text.isEmpty()) {
            flush();
            blocks.get(blocks.size() - 1).add(Op.EQUAL, part, text);
        }
    }

    private void goes(Part part, String text) {
        going.add(Op.DELETE, part, text);
    }

    private void comes(Part part, String text) {
        coming.get(coming.size() - 1).add(Op.INSERT, part, text);
    }

    private void flush() {
        blocks.get(blocks.size() - 1).addAll(going.list());
        going = new Segments();
        for (int i = 0; i < coming.size(); i++) {
            if (i > 0) {
                blocks.add(new Segments());
            }
            blocks.get(blocks.size() - 1).addAll(coming.get(i).list());
        }
        coming.clear();
        coming.add(new Segments());
    }
}
