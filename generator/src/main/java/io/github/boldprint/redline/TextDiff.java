package io.github.boldprint.redline;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares two runs of tokens: the words first, as if nothing were marked up, then the markup between the same words.
 * So a word that only became bold is no changed word.
 */
final class TextDiff {

    private final List<Step> steps = new ArrayList<>();
    private final List<Token> before;
    private final List<Token> after;
    /** How far both runs are written. */
    private int b;
    private int a;

    private TextDiff(List<Token> before, List<Token> after) {
        this.before = before;
        this.after = after;
    }

    static List<Step> steps(List<Token> before, List<Token> after, Effort effort) {
        List<Token> was = before.stream().filter(TextDiff::isRead).toList();
        List<Token> is = after.stream().filter(TextDiff::isRead).toList();
        TextDiff diff = new TextDiff(before, after);
        for (Step step : WordDiff.steps(was, is, effort)) {
            if (step.isEqual()) {
                diff.upTo(step);
            }
        }
        diff.between(before.subList(diff.b, before.size()), after.subList(diff.a, after.size()));
        return diff.steps;
    }

    private static boolean isRead(Token token) {
        return token.part() != Part.SYNTAX && token.part() != Part.MARKER;
    }

    private void upTo(Step step) {
        int fromB = b;
        int fromA = a;
        while (before.get(b) != step.before()) {
            b++;
        }
        while (after.get(a) != step.after()) {
            a++;
        }
        between(before.subList(fromB, b), after.subList(fromA, a));
        steps.add(step);
        b++;
        a++;
    }

    /** Between two words that stayed: markup at either end may have stayed too, the rest goes and comes. */
    private void between(List<Token> was, List<Token> is) {
        int most = Math.min(was.size(), is.size());
        int head = 0;
        while (head < most && isSameMarkup(was.get(head), is.get(head))) {
            steps.add(new Step(was.get(head), is.get(head)));
            head++;
        }
        int tail = 0;
        while (tail < most - head && isSameMarkup(was.get(was.size() - 1 - tail), is.get(is.size() - 1 - tail))) {
            tail++;
        }
        Step.going(was.subList(head, was.size() - tail)).forEach(steps::add);
        Step.coming(is.subList(head, is.size() - tail)).forEach(steps::add);
        for (int i = tail; i > 0; i--) {
            steps.add(new Step(was.get(was.size() - i), is.get(is.size() - i)));
        }
    }

    private static boolean isSameMarkup(Token one, Token other) {
        return !isRead(one) && one.part() == other.part() && one.key().equals(other.key());
    }
}
