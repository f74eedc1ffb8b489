package io.github.boldprint.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Puts the passages of both texts into one order: what stayed as it stands, and between, first what went, then what
 * came.
 */
final class Weaver {

    private final Side before;
    private final Side after;
    private final Pairing pairing;
    private final SentenceDiff sentences;
    private final RowDiff rows;
    private final Moves moves;
    private final List<Block> blocks = new ArrayList<>();

    Weaver(Side before, Side after, Pairing pairing, Effort effort) {
        this.before = before;
        this.after = after;
        this.pairing = pairing;
        this.sentences = new SentenceDiff(effort);
        this.rows = new RowDiff(sentences);
        this.moves = new Moves(pairing, after.size());
    }

    Redline weave(List<Unit> units, Effort effort) {
        int b = 0;
        int a = 0;
        for (Unit unit : units) {
            gap(b, unit.fromBefore(), a, unit.fromAfter());
            stays(unit);
            b = unit.toBefore();
            a = unit.toAfter();
        }
        gap(b, before.size(), a, after.size());
        return new Redline(blocks, moves.list(), effort.isBounded());
    }

    /**
     * What went and came between two units. Rows and items that continue a table or list above, or lead to one below,
     * stay with it.
     */
    private void gap(int b, int toB, int a, int toA) {
        int headB = b;
        int headA = a;
        int tailB = toB;
        int tailA = toA;
        if (b > 0 && a > 0) {
            Predicate<Form> above = joins(before.at(b - 1).form(), after.at(a - 1).form());
            headB = first(before, b, toB, above);
            headA = first(after, a, toA, above);
        }
        if (toB < before.size() && toA < after.size()) {
            Predicate<Form> below = joins(before.at(toB).form(), after.at(toA).form());
            tailB = last(before, headB, toB, below);
            tailA = last(after, headA, toA, below);
        }
        fromTo(b, headB, a, headA);
        fromTo(headB, tailB, headA, tailA);
        fromTo(tailB, toB, tailA, toA);
    }

    private static Predicate<Form> joins(Form was, Form is) {
        boolean list = was.isLike(is) && (is instanceof Form.TableRow || is instanceof Form.ListItem);
        return form -> list && form.isLike(is);
    }

    private static int first(Side side, int from, int to, Predicate<Form> joins) {
        int i = from;
        while (i < to && joins.test(side.at(i).form())) {
            i++;
        }
        return i;
    }

    private static int last(Side side, int from, int to, Predicate<Form> joins) {
        int i = to;
        while (i > from && joins.test(side.at(i - 1).form())) {
            i--;
        }
        return i;
    }

    private void fromTo(int b, int toB, int a, int toA) {
        for (int i = b; i < toB; i++) {
            if (pairing.isMovedFrom(i)) {
                leaves(i);
            } else {
                whole(State.DELETED, Op.DELETE, before.at(i));
            }
        }
        for (int i = a; i < toA; i++) {
            if (pairing.isMovedTo(i)) {
                arrives(i);
            } else {
                whole(State.INSERTED, Op.INSERT, after.at(i));
            }
        }
    }

    private void whole(State state, Op op, Passage passage) {
        blocks.add(new Block(passage.form(), Optional.empty(), state, 0, SegmentWriter.whole(op, passage)));
    }

    private void leaves(int b) {
        int a = pairing.afterOf(b);
        List<Segment> inner = moves.inner(a, () -> inner(b, a));
        moves.leaves(a, blocks.size());
        blocks.add(new Block(before.at(b).form(), Optional.empty(), State.MOVED_FROM, moves.number(a),
                Moves.side(inner, Op.INSERT, Op.MOVED_FROM)));
    }

    private void arrives(int a) {
        int b = pairing.beforeOf(a);
        List<Segment> inner = moves.inner(a, () -> inner(b, a));
        moves.arrives(a, blocks.size());
        blocks.add(new Block(after.at(a).form(), was(before.at(b).form(), after.at(a).form()), State.MOVED_TO,
                moves.number(a), Moves.side(inner, Op.DELETE, Op.MOVED_TO)));
    }

    private List<Segment> inner(int b, int a) {
        Passage was = before.at(b);
        Passage is = after.at(a);
        return SegmentWriter.write(steps(was, is), was.trail(), is.trail()).get(0);
    }

    private void stays(Unit unit) {
        Passage was = before.at(unit.fromBefore());
        Passage is = after.at(unit.fromAfter());
        if (unit.isSingle() && was.text().equals(is.text())) {
            if (is.form() instanceof Form.TableRow row && row.role() == Form.Role.HEAD) {
                rows.steps(was.tokens(), is.tokens(), true);
            }
            blocks.add(new Block(is.form(), was(was.form(), is.form()), State.SAME, 0,
                    SegmentWriter.whole(Op.EQUAL, is)));
            return;
        }
        List<Step> steps = unit.isSingle() ? steps(was, is)
                : sentences.steps(joined(before, unit.fromBefore(), unit.toBefore()),
                        joined(after, unit.fromAfter(), unit.toAfter()));
        List<List<Segment>> written = SegmentWriter.write(steps, before.at(unit.toBefore() - 1).trail(),
                after.at(unit.toAfter() - 1).trail());
        for (int i = 0; i < written.size(); i++) {
            Form form = after.at(unit.fromAfter() + i).form();
            blocks.add(new Block(form, i == 0 ? was(was.form(), form) : Optional.empty(), state(written.get(i)), 0,
                    written.get(i)));
        }
    }

    private List<Step> steps(Passage was, Passage is) {
        if (was.form() instanceof Form.TableRow && is.form() instanceof Form.TableRow row) {
            return rows.steps(was.tokens(), is.tokens(), row.role() == Form.Role.HEAD);
        }
        return sentences.steps(was.tokens(), is.tokens());
    }

    private static List<Token> joined(Side side, int from, int to) {
        List<Token> joined = new ArrayList<>(side.at(from).tokens());
        for (int i = from + 1; i < to; i++) {
            List<Token> tokens = side.at(i).tokens();
            joined.add(tokens.get(0).opening(side.at(i - 1).trail()));
            joined.addAll(tokens.subList(1, tokens.size()));
        }
        return joined;
    }

    private static Optional<Form> was(Form was, Form is) {
        return was.equals(is) ? Optional.empty() : Optional.of(was);
    }

    private static State state(List<Segment> segments) {
        if (segments.stream().allMatch(segment -> segment.op() == Op.INSERT)) {
            return State.INSERTED;
        }
        return segments.stream().allMatch(segment -> segment.op() == Op.DELETE) ? State.DELETED : State.CHANGED;
    }
}
