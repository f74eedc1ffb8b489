package io.github.boldprint.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A block of the redline: a paragraph, a heading, an item, a row.
 *
 * @param form what it is in the text after, or in the text before if it is in that alone
 * @param was what it was in the text before, where that differs
 * @param state what happened to it
 * @param move the number of its move, from 1; 0 where it did not move
 * @param segments its text with the white space that follows, in order
 */
public record Block(Form form, Optional<Form> was, State state, int move, List<Segment> segments) {

    public Block {
        Objects.requireNonNull(form);
        Objects.requireNonNull(was);
        Objects.requireNonNull(state);
        segments = List.copyOf(segments);
    }

    /** How deep the block was changed; a block that only moved is the same in itself. */
    public Layer layer() {
        Layer marked = Layers.deepest(segments);
        return was.isPresent() && marked.compareTo(Layer.PRESENTATION) < 0 ? Layer.PRESENTATION : marked;
    }

    /** The figures, links, facts, modal verbs and negations that differ in it, in order. */
    public List<Callout> callouts() {
        return CalloutFinder.find(segments);
    }

    /**
     * The cells of a table row, in order and without their borders; a cell that came or went has only segments that say
     * so. One list with everything for a block of another form.
     */
    public List<List<Segment>> cells() {
        if (!(form instanceof Form.TableRow)) {
            return List.of(segments);
        }
        List<List<Segment>> cells = new ArrayList<>();
        List<Segment> open = new ArrayList<>();
        boolean bordered = false;
        for (Segment segment : segments) {
            if (segment.part() != Part.BORDER) {
                open.add(segment);
                continue;
            }
            // the border before the first cell ends no cell
            if (bordered || !isBlank(open)) {
                cells.add(List.copyOf(open));
            }
            open.clear();
            bordered = true;
        }
        if (!isBlank(open)) {
            cells.add(List.copyOf(open));
        }
        return cells;
    }

    private static boolean isBlank(List<Segment> segments) {
        return segments.stream().allMatch(segment -> segment.text().isBlank());
    }
}
