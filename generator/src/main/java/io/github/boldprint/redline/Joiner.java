package io.github.boldprint.redline;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds paragraphs that were split or merged: a neighbour without a partner that holds what its neighbour's partner
 * lost.
 */
final class Joiner {

    private static final int FEWEST_WORDS = 5;
    private static final int MANY_WORDS = 10;
    private static final double MOST_OF_IT = 0.6;

    private final Side before;
    private final Side after;
    private final Pairing pairing;

    Joiner(Side before, Side after, Pairing pairing) {
        this.before = before;
        this.after = after;
        this.pairing = pairing;
    }

    /** The pairs that stayed, in order, with what belongs to them. */
    List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        int endBefore = 0;
        int endAfter = 0;
        for (Pair pair : pairing.staying()) {
            Unit unit = unit(pair.before(), pair.after(), endBefore, endAfter);
            units.add(unit);
            endBefore = unit.toBefore();
            endAfter = unit.toAfter();
        }
        return units;
    }

    private Unit unit(int b, int a, int leastBefore, int leastAfter) {
        boolean same = before.at(b).body().equals(after.at(a).body());
        if (same || !before.at(b).flows() || !after.at(a).flows()) {
            return new Unit(b, b + 1, a, a + 1);
        }
        int[] lost = Profile.without(before.profile(b).bag(), after.profile(a).bag());
        int up = reach(after, a, 1, lost, leastAfter, false);
        int down = reach(after, a, -1, lost, leastAfter, false);
        if (up > 0 || down > 0) {
            return new Unit(b, b + 1, a - down, a + 1 + up);
        }
        int[] gained = Profile.without(after.profile(a).bag(), before.profile(b).bag());
        return new Unit(b - reach(before, b, -1, gained, leastBefore, true),
                b + 1 + reach(before, b, 1, gained, leastBefore, true), a, a + 1);
    }

    /** How many neighbours in this direction hold what is left over. */
    private int reach(Side side, int from, int step, int[] leftOver, int least, boolean isBefore) {
        int[] rest = leftOver;
        int reached = 0;
        for (int i = from + step; i >= least && i < side.size(); i += step) {
            boolean free = isBefore ? pairing.isFreeBefore(i) : pairing.isFreeAfter(i);
            int[] bag = free && side.at(i).flows() ? side.profile(i).bag() : new int[0];
            int common = Profile.common(rest, bag);
            boolean holds = common >= FEWEST_WORDS && common >= MOST_OF_IT * bag.length
                    || common >= 2 && common == bag.length;
            // what was split off may have grown since
            boolean holdsAndGrew = common >= MANY_WORDS && common >= MOST_OF_IT * rest.length
                    && 3 * common >= bag.length;
            if (!holds && !holdsAndGrew) {
                return reached;
            }
            rest = Profile.without(rest, bag);
            reached++;
        }
        return reached;
    }
}
