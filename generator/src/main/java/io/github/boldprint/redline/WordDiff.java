package io.github.boldprint.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Compares two runs of tokens. Not the shortest edit is sought but the one that reads best: each mark costs what it
 * covers, and to begin one costs as much as five words. So one or two unchanged words between two marks, which would
 * else be marked in both texts, are not worth keeping; three are.
 */
final class WordDiff {

    /** What it costs to begin a mark; a word costs 10. */
    static final int OPENING = 50;

    private static final long MOST_CELLS = 9_000_000;
    private static final byte GOES = 1;
    private static final byte COMES = 2;
    /** Added where the mark begins with this step. */
    private static final byte BEGINS = 4;

    private final List<Token> before;
    private final List<Token> after;
    private final int[] was;
    private final int[] is;

    private WordDiff(List<Token> before, List<Token> after) {
        this.before = before;
        this.after = after;
        Map<String, Integer> numbers = new HashMap<>();
        this.was = numbers(before, numbers);
        this.is = numbers(after, numbers);
    }

    static List<Step> steps(List<Token> before, List<Token> after, Effort effort) {
        int head = 0;
        int most = Math.min(before.size(), after.size());
        while (head < most && isSame(before.get(head), after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && isSame(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<Step> steps = new ArrayList<>();
        equal(before, after, 0, 0, head, steps);
        List<Token> was = before.subList(head, before.size() - tail);
        List<Token> is = after.subList(head, after.size() - tail);
        if (was.isEmpty() || is.isEmpty() || !effort.spend((long) was.size() * is.size(), MOST_CELLS)) {
            Stream.concat(Step.going(was), Step.coming(is)).forEach(steps::add);
        } else {
            steps.addAll(new WordDiff(was, is).steps());
        }
        equal(before, after, before.size() - tail, after.size() - tail, tail, steps);
        return steps;
    }

    /** What the marks of these steps cost, their number included. */
    static int cost(List<Step> steps) {
        int cost = 0;
        boolean marked = false;
        for (Step step : steps) {
            cost += step.isEqual() ? 0 : step.token().kind().weight + (marked ? 0 : OPENING);
            marked = !step.isEqual();
        }
        return cost;
    }

    private static boolean isSame(Token one, Token other) {
        return one.part() == other.part() && one.key().equals(other.key());
    }

    private static void equal(List<Token> before, List<Token> after, int b, int a, int many, List<Step> to) {
        for (int i = 0; i < many; i++) {
            to.add(new Step(before.get(b + i), after.get(a + i)));
        }
    }

    private static int[] numbers(List<Token> tokens, Map<String, Integer> numbers) {
        return tokens.stream().mapToInt(token -> numbers.computeIfAbsent(token.part() + token.key(),
                key -> numbers.size())).toArray();
    }

    private List<Step> steps() {
        int width = is.length + 1;
        // the cost of getting here with the last token equal, and with the last token marked
        int[] equal = new int[width];
        int[] marked = new int[width];
        byte[][] how = new byte[was.length + 1][width];
        boolean[][] fromEqual = new boolean[was.length + 1][width];
        Arrays.fill(equal, Integer.MAX_VALUE / 4);
        Arrays.fill(marked, Integer.MAX_VALUE / 4);
        equal[0] = 0;
        firstRow(equal, marked, how[0]);
        for (int i = 1; i <= was.length; i++) {
            row(i, equal, marked, how[i], fromEqual[i]);
        }
        return back(equal[is.length] <= marked[is.length], how, fromEqual);
    }

    private void firstRow(int[] equal, int[] marked, byte[] how) {
        for (int j = 1; j < marked.length; j++) {
            marked[j] = (j == 1 ? OPENING : marked[j - 1]) + after.get(j - 1).kind().weight;
            how[j] = j == 1 ? COMES | BEGINS : COMES;
        }
        equal[0] = 0;
    }

    private void row(int i, int[] equal, int[] marked, byte[] how, boolean[] fromEqual) {
        int goes = before.get(i - 1).kind().weight;
        int equalDiagonal = equal[0];
        int markedDiagonal = marked[0];
        for (int j = 0; j < equal.length; j++) {
            int up = marked[j] + goes;
            int upBegins = equal[j] + OPENING + goes;
            int left = j == 0 ? Integer.MAX_VALUE / 4 : marked[j - 1] + after.get(j - 1).kind().weight;
            int leftBegins = j == 0 ? Integer.MAX_VALUE / 4 : equal[j - 1] + OPENING + after.get(j - 1).kind().weight;
            int best = Math.min(Math.min(up, upBegins), Math.min(left, leftBegins));
            how[j] = best == up ? GOES : best == left ? COMES
                    : (byte) ((best == upBegins ? GOES : COMES) | BEGINS);
            int stays = Integer.MAX_VALUE / 4;
            if (j > 0 && was[i - 1] == is[j - 1]) {
                stays = Math.min(equalDiagonal, markedDiagonal);
                fromEqual[j] = equalDiagonal <= markedDiagonal;
            }
            equalDiagonal = equal[j];
            markedDiagonal = marked[j];
            equal[j] = stays;
            marked[j] = best;
        }
    }

    private List<Step> back(boolean endsEqual, byte[][] how, boolean[][] fromEqual) {
        List<Step> steps = new ArrayList<>();
        boolean equal = endsEqual;
        int i = was.length;
        int j = is.length;
        while (i > 0 || j > 0) {
            if (equal) {
                equal = fromEqual[i][j];
                steps.add(new Step(before.get(--i), after.get(--j)));
            } else {
                byte step = how[i][j];
                equal = (step & BEGINS) != 0;
                steps.add((step & ~BEGINS) == GOES ? new Step(before.get(--i), null) : new Step(null, after.get(--j)));
            }
        }
        Collections.reverse(steps);
        return steps;
    }
}
