package io.github.boldprint.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares two rows of a table cell by cell, so that no mark ever reaches over a cell's border. */
final class RowDiff {

    private final SentenceDiff inside;
    /** Which column is which, as the head of the table said; valid for rows of these widths. */
    private List<Pair> columns = List.of();
    private int widthBefore = -1;
    private int widthAfter = -1;

    RowDiff(SentenceDiff inside) {
        this.inside = inside;
    }

    /** @param head whether the rows are the heads of their table, which settle its columns */
    List<Step> steps(List<Token> before, List<Token> after, boolean head) {
        List<List<Token>> was = cells(before);
        List<List<Token>> is = cells(after);
        if (head || was.size() != widthBefore || is.size() != widthAfter) {
            columns = columns(was, is);
            widthBefore = was.size();
            widthAfter = is.size();
        }
        List<Step> steps = new ArrayList<>();
        int b = 0;
        int a = 0;
        for (Pair pair : columns) {
            Step.going(flat(was.subList(b, pair.before()))).forEach(steps::add);
            Step.coming(flat(is.subList(a, pair.after()))).forEach(steps::add);
            steps.addAll(cell(was.get(pair.before()), is.get(pair.after())));
            b = pair.before() + 1;
            a = pair.after() + 1;
        }
        Step.going(flat(was.subList(b, was.size()))).forEach(steps::add);
        Step.coming(flat(is.subList(a, is.size()))).forEach(steps::add);
        return steps;
    }

    /** Each cell with the border before it; the last may be only the border that closes the row. */
    private static List<List<Token>> cells(List<Token> tokens) {
        List<List<Token>> cells = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.BORDER) {
                cells.add(tokens.subList(from, i));
                from = i;
            }
        }
        if (from < tokens.size()) {
            cells.add(tokens.subList(from, tokens.size()));
        }
        return cells;
    }

    /** The border and the content each for itself, so that the content's marks stay inside. */
    private List<Step> cell(List<Token> before, List<Token> after) {
        int was = border(before);
        int is = border(after);
        List<Step> steps = new ArrayList<>();
        if (was == 1 && is == 1) {
            steps.add(new Step(before.get(0), after.get(0)));
        } else {
            Step.going(before.subList(0, was)).forEach(steps::add);
            Step.coming(after.subList(0, is)).forEach(steps::add);
        }
        steps.addAll(inside.steps(before.subList(was, before.size()), after.subList(is, after.size())));
        return steps;
    }

    private static int border(List<Token> cell) {
        return !cell.isEmpty() && cell.get(0).kind() == Token.Kind.BORDER ? 1 : 0;
    }

    private static List<Pair> columns(List<List<Token>> was, List<List<Token>> is) {
        List<Pair> pairs = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        List<int[]> bags = was.stream().map(cell -> Profile.of(cell, List.of(), numbers).bag()).toList();
        List<int[]> others = is.stream().map(cell -> Profile.of(cell, List.of(), numbers).bag()).toList();
        boolean same = was.size() == is.size();
        for (int b = 0; b < was.size(); b++) {
            for (int a = 0; a < is.size(); a++) {
                boolean closes = was.get(b).size() == border(was.get(b)) && is.get(a).size() == border(is.get(a));
                double like = closes ? 1 : bags.get(b).length == 0 ? 0 : Profile.dice(bags.get(b), others.get(a));
                if (same ? a == b : like >= Likeness.SAME_PLACE) {
                    pairs.add(new Pair(b, a, 1 + like));
                }
            }
        }
        return Chain.heaviest(pairs, is.size());
    }

    private static List<Token> flat(List<List<Token>> cells) {
        return cells.stream().flatMap(List::stream).toList();
    }
}
