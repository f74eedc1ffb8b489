package io.github.boldprint.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which passages are worth comparing: all with all where they are few, else those that share a rare word. */
final class Candidates {

    private static final long MOST_PAIRS = 1_500_000;
    private static final int RARE = 6;

    private final Side before;
    private final Side after;
    private final Effort effort;

    Candidates(Side before, Side after, Effort effort) {
        this.before = before;
        this.after = after;
        this.effort = effort;
    }

    /** Takes in a passage of each text. */
    interface Visitor {
        void see(int before, int after);
    }

    void forEach(List<Integer> of, List<Integer> with, Visitor visitor) {
        // comparing two passages costs about as much as filling ten cells
        if (of.isEmpty() || with.isEmpty()) {
            return;
        }
        if (effort.spend(10L * of.size() * with.size(), 10 * MOST_PAIRS)) {
            of.forEach(b -> with.forEach(a -> visitor.see(b, a)));
        } else {
            Map<Integer, List<Integer>> places = places(with);
            for (int b : of) {
                partners(before.profile(b).bag(), places).forEach(a -> visitor.see(b, a));
            }
        }
    }

    private Map<Integer, List<Integer>> places(List<Integer> with) {
        Map<Integer, List<Integer>> places = new HashMap<>();
        for (int a : with) {
            for (int word : after.profile(a).bag()) {
                List<Integer> there = places.computeIfAbsent(word, any -> new ArrayList<>());
                if (there.size() <= RARE && (there.isEmpty() || there.get(there.size() - 1) != a)) {
                    there.add(a);
                }
            }
        }
        return places;
    }

    private static TreeSet<Integer> partners(int[] bag, Map<Integer, List<Integer>> places) {
        TreeSet<Integer> partners = new TreeSet<>();
        for (int word : bag) {
            List<Integer> there = places.getOrDefault(word, List.of());
            if (there.size() <= RARE && partners.size() < 100) {
                partners.addAll(there);
            }
        }
        return partners;
    }
}
