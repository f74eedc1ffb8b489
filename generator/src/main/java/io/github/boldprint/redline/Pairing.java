package io.github.boldprint.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which passage of the text before is which of the text after; filled step by step. */
final class Pairing {

    private static final int NONE = -1;

    private final int[] afterOf;
    private final int[] beforeOf;
    private final boolean[] movedFrom;
    private final boolean[] movedTo;

    Pairing(int before, int after) {
        afterOf = new int[before];
        beforeOf = new int[after];
        Arrays.fill(afterOf, NONE);
        Arrays.fill(beforeOf, NONE);
        movedFrom = new boolean[before];
        movedTo = new boolean[after];
    }

    /** A stretch between two pairs that stayed in place: what has no partner yet, by index and in order. */
    record Gap(List<Integer> before, List<Integer> after) {

        boolean isOneSided() {
            return before.isEmpty() || after.isEmpty();
        }
    }

    void stays(int before, int after) {
        afterOf[before] = after;
        beforeOf[after] = before;
    }

    void moves(int before, int after) {
        stays(before, after);
        movedFrom[before] = true;
        movedTo[after] = true;
    }

    void part(int before) {
        beforeOf[afterOf[before]] = NONE;
        movedTo[afterOf[before]] = false;
        afterOf[before] = NONE;
        movedFrom[before] = false;
    }

    boolean isFree(int before, int after) {
        return before >= 0 && after >= 0 && before < afterOf.length && after < beforeOf.length
                && afterOf[before] == NONE && beforeOf[after] == NONE;
    }

    boolean isFreeBefore(int before) {
        return before >= 0 && before < afterOf.length && afterOf[before] == NONE;
    }

    boolean isFreeAfter(int after) {
        return after >= 0 && after < beforeOf.length && beforeOf[after] == NONE;
    }

    boolean isMovedFrom(int before) {
        return movedFrom[before];
    }

    boolean isMovedTo(int after) {
        return movedTo[after];
    }

    int afterOf(int before) {
        return afterOf[before];
    }

    int beforeOf(int after) {
        return beforeOf[after];
    }

    /** The pairs that stayed in place, in order. */
    List<Pair> staying() {
        List<Pair> staying = new ArrayList<>();
        for (int b = 0; b < afterOf.length; b++) {
            if (afterOf[b] != NONE && !movedFrom[b]) {
                staying.add(new Pair(b, afterOf[b], 1));
            }
        }
        return staying;
    }

    /** The stretches between pairs that stayed, in order, the empty ones too: one more than there are such pairs. */
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        int b = 0;
        int a = 0;
        for (Pair pair : staying()) {
            gaps.add(gap(b, pair.before(), a, pair.after()));
            b = pair.before() + 1;
            a = pair.after() + 1;
        }
        gaps.add(gap(b, afterOf.length, a, beforeOf.length));
        return gaps;
    }

    private Gap gap(int fromBefore, int toBefore, int fromAfter, int toAfter) {
        List<Integer> before = new ArrayList<>();
        List<Integer> after = new ArrayList<>();
        for (int b = fromBefore; b < toBefore; b++) {
            if (afterOf[b] == NONE) {
                before.add(b);
            }
        }
        for (int a = fromAfter; a < toAfter; a++) {
            if (beforeOf[a] == NONE) {
                after.add(a);
            }
        }
        return new Gap(before, after);
    }
}
