package io.github.boldprint.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two texts as one marked text.
 *
 * @param blocks in document order; what went stands before what came in its place
 * @param moves by their number
 * @param bounded whether some passages were so large that they were compared more coarsely: the redline is complete,
 *     but its marks may be wider than they need be and a move may be shown as a deletion and an insertion
 */
public record Redline(List<Block> blocks, List<Move> moves, boolean bounded) {

    public Redline {
        blocks = List.copyOf(blocks);
        moves = List.copyOf(moves);
    }

    /** The text after: everything accepted. */
    public String accepted() {
        return segments().stream().filter(segment -> segment.op().isAfter()).map(Segment::text)
                .collect(Collectors.joining());
    }

    /** The text before: everything rejected. */
    public String rejected() {
        return segments().stream().filter(segment -> segment.op().isBefore()).map(Segment::text)
                .collect(Collectors.joining());
    }

    /**
     * Some neighbouring blocks as a redline of their own. Moves keep their numbers; of one that leaves these blocks, or
     * comes from elsewhere, the other end is not in it.
     *
     * @param start the index of the first block, from 0
     * @param end the index behind the last one
     */
    public Redline part(int start, int end) {
        List<Move> some = new ArrayList<>();
        for (Move move : moves) {
            List<Integer> from = move.from().stream().filter(at -> start <= at && at < end).map(at -> at - start)
                    .toList();
            List<Integer> to = new ArrayList<>();
            List<List<Segment>> inner = new ArrayList<>();
            for (int i = 0; i < move.to().size(); i++) {
                if (start <= move.to().get(i) && move.to().get(i) < end) {
                    to.add(move.to().get(i) - start);
                    inner.add(move.inner().get(i));
                }
            }
            if (!from.isEmpty() || !to.isEmpty()) {
                some.add(new Move(move.number(), from, to, inner));
            }
        }
        return new Redline(blocks.subList(start, end), some, bounded);
    }

    /** The segments of all blocks, in document order. */
    public List<Segment> segments() {
        return blocks.stream().flatMap(block -> block.segments().stream()).toList();
    }

    /** How deep the change goes; a move changes how the text is presented at least. */
    public Layer layer() {
        Layer marked = blocks.stream().map(Block::layer).max(Comparator.naturalOrder()).orElse(Layer.SAME);
        return moves.isEmpty() || marked.compareTo(Layer.PRESENTATION) > 0 ? marked : Layer.PRESENTATION;
    }

    /** How many words are marked. */
    public Counts counts() {
        int[] words = new int[Op.values().length];
        for (Segment segment : segments()) {
            words[segment.op().ordinal()] += segment.op() == Op.EQUAL ? 0 : WordCount.of(segment);
        }
        return new Counts(words[Op.DELETE.ordinal()], words[Op.INSERT.ordinal()], words[Op.MOVED_TO.ordinal()],
                moves.size());
    }

    /**
     * What must not be missed in the changes, in document order; changes inside a move come where the move arrives.
     */
    public List<Callout> callouts() {
        List<Callout> callouts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int at = i;
            Block block = blocks.get(i);
            if (block.move() == 0) {
                callouts.addAll(block.callouts());
            }
            moves.stream().filter(move -> move.to().contains(at)).sorted(Comparator.comparing(Move::number))
                    .map(move -> move.inner().get(move.to().indexOf(at)))
                    .forEach(inner -> callouts.addAll(CalloutFinder.find(inner)));
        }
        return callouts;
    }
}
