package io.github.boldprint.redline;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What certainly stayed, in order: first what is in each list once, which cannot be taken for something else; then,
 * between those, the longest common sequence.
 */
final class Anchors {

    /** Myers' algorithm costs up to the square of this. */
    private static final int MOST = 3_000;

    private Anchors() {}

    /** @param worth what is lost when a pair is not kept, because another crosses it */
    static List<Pair> of(List<String> before, List<String> after, ToDoubleFunction<String> worth, Effort effort) {
        List<Pair> unique = Chain.heaviest(unique(before, after, worth), after.size());
        List<Pair> anchors = new ArrayList<>(unique);
        int b = 0;
        int a = 0;
        for (Pair pair : unique) {
            between(before.subList(b, pair.before()), after.subList(a, pair.after()), b, a, effort, anchors);
            b = pair.before() + 1;
            a = pair.after() + 1;
        }
        between(before.subList(b, before.size()), after.subList(a, after.size()), b, a, effort,
                anchors);
        anchors.sort(Comparator.comparingInt(Pair::before));
        return anchors;
    }

    private static List<Pair> unique(List<String> before, List<String> after, ToDoubleFunction<String> worth) {
        Map<String, Integer> places = places(before);
        List<Pair> pairs = new ArrayList<>();
        places(after).forEach((key, at) -> {
            int was = places.getOrDefault(key, -1);
            if (was >= 0 && at >= 0) {
                pairs.add(new Pair(was, at, worth.applyAsDouble(key)));
            }
        });
        return pairs;
    }

    /** Where each key stands; -1 if in several places. */
    private static Map<String, Integer> places(List<String> keys) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            places.merge(keys.get(i), i, (one, other) -> -1);
        }
        return places;
    }

    private static void between(List<String> before, List<String> after, int fromBefore, int fromAfter, Effort effort,
            List<Pair> to) {
        int head = 0;
        int most = Math.min(before.size(), after.size());
        while (head < most && before.get(head).equals(after.get(head))) {
            to.add(new Pair(fromBefore + head, fromAfter + head, 1));
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
            to.add(new Pair(fromBefore + before.size() - tail, fromAfter + after.size() - tail, 1));
        }
        List<String> was = before.subList(head, before.size() - tail);
        List<String> is = after.subList(head, after.size() - tail);
        if (!was.isEmpty() && !is.isEmpty() && effort.spend(was.size() + is.size(), MOST)) {
            longest(was, is, fromBefore + head, fromAfter + head, to);
        }
    }

    private static void longest(List<String> before, List<String> after, int fromBefore, int fromAfter, List<Pair> to) {
        int b = 0;
        int a = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            for (; b < delta.getSource().getPosition(); b++, a++) {
                to.add(new Pair(fromBefore + b, fromAfter + a, 1));
            }
            b += delta.getSource().size();
            a += delta.getTarget().size();
        }
        for (; b < before.size(); b++, a++) {
            to.add(new Pair(fromBefore + b, fromAfter + a, 1));
        }
    }
}
