package io.github.boldprint.redline;

import java.util.ArrayList;
import java.util.List;

/**
 * Shifts marks to the borders of phrases. Where "a b" was put into "a b c", it is the same edit to say that it came
 * before or after the one that was there; a reader sees best a whole sentence, or what stands between two commas.
 */
final class Slides {

    private static final int FARTHEST = 100;

    private final List<Step> steps;

    private Slides(List<Step> steps) {
        this.steps = steps;
    }

    static List<Step> slide(List<Step> steps) {
        Slides slides = new Slides(new ArrayList<>(steps));
        for (int from = 0; from < steps.size(); from++) {
            int to = slides.endOfMark(from);
            if (to > from) {
                from = slides.settle(from, to) - 1;
            }
        }
        return slides.steps;
    }

    /** The end of the mark that begins here, if it only adds or only takes away; else {@code from}. */
    private int endOfMark(int from) {
        if (steps.get(from).isEqual() || from > 0 && !steps.get(from - 1).isEqual()) {
            return from;
        }
        int to = from;
        while (to < steps.size() && !steps.get(to).isEqual()) {
            if ((steps.get(to).before() == null) != (steps.get(from).before() == null)) {
                return from;
            }
            to++;
        }
        return to;
    }

    /** Finds the best place for the mark and gives where it ends then. */
    private int settle(int from, int to) {
        int left = 0;
        while (left < FARTHEST && canShiftLeft(from - left, to - left)) {
            shiftLeft(from - left, to - left);
            left++;
        }
        int best = 0;
        int at = 0;
        int bestScore = score(from - left, to - left);
        while (at < left + FARTHEST && canShiftRight(from - left + at, to - left + at)) {
            shiftRight(from - left + at, to - left + at);
            at++;
            int score = score(from - left + at, to - left + at);
            if (score > bestScore || score == bestScore && at <= left) {
                best = at;
                bestScore = score;
            }
        }
        for (; at > best; at--) {
            shiftLeft(from - left + at, to - left + at);
        }
        return to - left + best;
    }

    private boolean canShiftLeft(int from, int to) {
        return from > 0 && steps.get(from - 1).isEqual() && (from < 2 || steps.get(from - 2).isEqual())
                && isSame(steps.get(from - 1).token(), steps.get(to - 1).token());
    }

    private boolean canShiftRight(int from, int to) {
        return to < steps.size() && steps.get(to).isEqual() && isSame(steps.get(to).token(), steps.get(from).token())
                && (to + 1 >= steps.size() || steps.get(to + 1).isEqual());
    }

    private void shiftLeft(int from, int to) {
        Step equal = steps.remove(from - 1);
        Step last = steps.remove(to - 2);
        boolean comes = last.before() == null;
        steps.add(from - 1, comes ? new Step(null, equal.after()) : new Step(equal.before(), null));
        steps.add(to - 1, comes ? new Step(equal.before(), last.after()) : new Step(last.before(), equal.after()));
    }

    private void shiftRight(int from, int to) {
        Step equal = steps.remove(to);
        Step first = steps.remove(from);
        boolean comes = first.before() == null;
        steps.add(from, comes ? new Step(equal.before(), first.after()) : new Step(first.before(), equal.after()));
        steps.add(to, comes ? new Step(null, equal.after()) : new Step(equal.before(), null));
    }

    private int score(int from, int to) {
        return border(from == 0 ? null : steps.get(from - 1).token()) + border(steps.get(to - 1).token());
    }

    private static int border(Token last) {
        if (last == null || Sentences.ends(last)) {
            return 4;
        }
        if (last.raw().equals("\n") || last.kind() == Token.Kind.MARKER || last.kind() == Token.Kind.BORDER) {
            return 3;
        }
        return ",;:".contains(last.raw()) ? 2 : 0;
    }

    private static boolean isSame(Token one, Token other) {
        return one.part() == other.part() && one.key().equals(other.key()) && !one.opens() && !other.opens();
    }
}
