package io.github.boldprint.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares two rows of a table cell by cell, so that no mark ever reaches over a cell's border. */
final class RowDiff {

    private static final int MOST_COLUMNS = 500;

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

    /**
     * Each cell with the border before it, and with a last token that has no sign but the white space up to the next
     * border. The last may be only the border that closes the row.
     */
    private static List<List<Token>> cells(List<Token> tokens) {
        List<List<Token>> cells = new ArrayList<>();
        List<Token> cell = new ArrayList<>();
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.BORDER && !cell.isEmpty()) {
                cell.add(new Token(token.lead(), "", Token.Kind.SYNTAX));
                cells.add(cell);
                cell = new ArrayList<>(List.of(new Token("", token.raw(), token.kind())));
            } else {
                cell.add(token);
            }
        }
        if (cell.size() > border(cell)) {
            cell.add(new Token("", "", Token.Kind.SYNTAX));
        }
        if (!cell.isEmpty()) {
            cells.add(cell);
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
        if (closes(before) || closes(after)) {
            Step.going(before.subList(was, before.size())).forEach(steps::add);
            Step.coming(after.subList(is, after.size())).forEach(steps::add);
            return steps;
        }
        steps.addAll(inside.steps(before.subList(was, before.size() - 1), after.subList(is, after.size() - 1)));
        steps.add(new Step(before.get(before.size() - 1), after.get(after.size() - 1)));
        return steps;
    }

    private static int border(List<Token> cell) {
        return !cell.isEmpty() && cell.get(0).kind() == Token.Kind.BORDER ? 1 : 0;
    }

    /** Column by column where there are as many as before; else by what stands in them. */
    private static List<Pair> columns(List<List<Token>> was, List<List<Token>> is) {
        List<Pair> pairs = new ArrayList<>();
        if (was.size() == is.size() || was.size() > MOST_COLUMNS || is.size() > MOST_COLUMNS) {
            for (int i = 0; i < Math.min(was.size(), is.size()); i++) {
                pairs.add(new Pair(i, i, 1));
            }
            return pairs;
        }
        Map<String, Integer> numbers = new HashMap<>();
        List<int[]> others = is.stream().map(cell -> Profile.of(cell, List.of(), numbers).bag()).toList();
        for (int b = 0; b < was.size(); b++) {
            int[] bag = Profile.of(was.get(b), List.of(), numbers).bag();
            for (int a = 0; a < is.size(); a++) {
                boolean close = closes(was.get(b)) && closes(is.get(a));
                double like = close ? 1 : bag.length == 0 ? 0 : Profile.dice(bag, others.get(a));
                if (like >= Likeness.SAME_PLACE) {
                    pairs.add(new Pair(b, a, 1 + like));
                }
            }
        }
        return Chain.heaviest(pairs, is.size());
    }

    /** Whether it is no cell but the border that ends the row. */
    private static boolean closes(List<Token> cell) {
        return cell.size() == border(cell);
    }

    private static List<Token> flat(List<List<Token>> cells) {
        return cells.stream().flatMap(List::stream).toList();
    }
}
