package io.github.boldprint.redline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Of many possible pairs, those that keep their order in both texts and weigh most together. In n log n. */
final class Chain {

    private Chain() {}

    static List<Pair> heaviest(List<Pair> pairs, int afterSize) {
        List<Pair> sorted = new ArrayList<>(pairs);
        // of pairs with the same thing before, the later first: so none builds on another of them
        sorted.sort(Comparator.comparingInt(Pair::before).thenComparing(Pair::after, Comparator.reverseOrder()));
        double[] weights = new double[sorted.size()];
        int[] previous = new int[sorted.size()];
        int[] tree = new int[afterSize + 1];
        for (int i = 0; i < sorted.size(); i++) {
            Pair pair = sorted.get(i);
            int best = 0;
            for (int at = pair.after(); at > 0; at -= at & -at) {
                best = tree[at] != 0 && (best == 0 || weights[tree[at] - 1] > weights[best - 1]) ? tree[at] : best;
            }
            previous[i] = best - 1;
            weights[i] = pair.weight() + (best == 0 ? 0 : weights[best - 1]);
            for (int at = pair.after() + 1; at <= afterSize; at += at & -at) {
                tree[at] = tree[at] == 0 || weights[i] > weights[tree[at] - 1] ? i + 1 : tree[at];
            }
        }
        return back(sorted, weights, previous);
    }

    private static List<Pair> back(List<Pair> sorted, double[] weights, int[] previous) {
        int at = -1;
        for (int i = 0; i < weights.length; i++) {
            at = at < 0 || weights[i] > weights[at] ? i : at;
        }
        List<Pair> chain = new ArrayList<>();
        for (; at >= 0; at = previous[at]) {
            chain.add(sorted.get(at));
        }
        Collections.reverse(chain);
        return chain;
    }
}
