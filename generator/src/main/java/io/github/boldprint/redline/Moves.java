package io.github.boldprint.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The moves of a redline while it is woven: their numbers, where they left and arrived, and what changed on the way.
 */
final class Moves {

    private final Pairing pairing;
    /** The number of the move for each passage of the text after; 0 for none. */
    private final int[] numbers;
    private final Map<Integer, List<Segment>> inner = new HashMap<>();
    private final Map<Integer, Integer> left = new HashMap<>();
    private final Map<Integer, Integer> arrived = new HashMap<>();

    Moves(Pairing pairing, int after) {
        this.pairing = pairing;
        this.numbers = new int[after];
        int last = 0;
        for (int a = 0; a < after; a++) {
            if (pairing.isMovedTo(a)) {
                boolean goesOn = a > 0 && pairing.isMovedTo(a - 1)
                        && pairing.beforeOf(a - 1) + 1 == pairing.beforeOf(a);
                last += goesOn ? 0 : 1;
                numbers[a] = last;
            }
        }
    }

    int number(int after) {
        return numbers[after];
    }

    List<Segment> inner(int after, Supplier<List<Segment>> first) {
        if (!inner.containsKey(after)) {
            inner.put(after, first.get());
        }
        return inner.get(after);
    }

    void leaves(int after, int block) {
        left.put(after, block);
    }

    void arrives(int after, int block) {
        arrived.put(after, block);
    }

    /** One side of a move: without what is only on the other, and with what both have as moved. */
    static List<Segment> side(List<Segment> inner, Op without, Op moved) {
        Segments side = new Segments();
        inner.stream().filter(segment -> segment.op() != without)
                .forEach(segment -> side.add(segment.op() == Op.EQUAL ? moved : segment.op(), segment.part(),
                        segment.text()));
        return side.list();
    }

    List<Move> list() {
        List<Move> moves = new ArrayList<>();
        for (int a = 0; a < numbers.length; a++) {
            if (numbers[a] > moves.size()) {
                moves.add(move(a));
            }
        }
        return moves;
    }

    private Move move(int first) {
        List<Integer> from = new ArrayList<>();
        List<Integer> to = new ArrayList<>();
        List<List<Segment>> inside = new ArrayList<>();
        for (int a = first; a < numbers.length && numbers[a] == numbers[first]; a++) {
            from.add(left.get(a));
            to.add(arrived.get(a));
            inside.add(inner.get(a));
        }
        return new Move(numbers[first], from, to, inside);
    }
}
