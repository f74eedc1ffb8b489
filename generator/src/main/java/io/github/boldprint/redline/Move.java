package io.github.boldprint.redline;

import java.util.List;

/**
 * Neighbouring blocks that moved together.
 *
 * @param number from 1, in the order of arrival
 * @param from the indices of the blocks at the place left, from 0, ascending
 * @param to the indices of the same blocks at the place reached, in the same order
 * @param inner for each block, what changed inside it on the way: segments that are equal, deleted or inserted
 */
public record Move(int number, List<Integer> from, List<Integer> to, List<List<Segment>> inner) {

    public Move {
        from = List.copyOf(from);
        to = List.copyOf(to);
        inner = inner.stream().map(List::copyOf).toList();
    }

    /** How deep the blocks were changed on the way. */
    public Layer layer() {
        return Layers.deepest(inner.stream().flatMap(List::stream).toList());
    }
}
