package io.github.boldprint.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Pairs the passages of two texts: what is the same as written, then what reads the same, then what clearly moved, then
 * what is alike in the same place, then what else moved.
 */
final class PassageMatcher {

    private final Side before;
    private final Side after;
    private final Pairing pairing;
    private final Likeness likeness;
    private final Candidates candidates;
    private final Effort effort;
    private final Replacement replacement;

    private PassageMatcher(Side before, Side after, Effort effort) {
        this.before = before;
        this.effort = effort;
        this.after = after;
        this.pairing = new Pairing(before.size(), after.size());
        this.replacement = new Replacement(before, after);
        this.likeness = new Likeness(before, after);
        this.candidates = new Candidates(before, after, effort);
    }

    static Pairing match(Side before, Side after, Effort effort) {
        PassageMatcher matcher = new PassageMatcher(before, after, effort);
        matcher.anchor(Passage::body);
        matcher.anchor(Passage::key);
        MoveFinder moves = new MoveFinder(before, after, matcher.pairing, matcher.likeness, matcher.candidates, effort);
        moves.findAcross();
        matcher.align();
        moves.findLeft();
        matcher.replace();
        return matcher.pairing;
    }

    private void anchor(Function<Passage, String> by) {
        for (Pairing.Gap gap : pairing.gaps()) {
            if (gap.isOneSided()) {
                continue;
            }
            List<String> was = gap.before().stream().map(before::at).map(by).toList();
            List<String> is = gap.after().stream().map(after::at).map(by).toList();
            for (Pair pair : Anchors.of(was, is, MoveFinder::worth, effort)) {
                int b = gap.before().get(pair.before());
                int a = gap.after().get(pair.after());
                if (before.at(b).form().isLike(after.at(a).form())) {
                    pairing.stays(b, a);
                }
            }
        }
    }

    private void align() {
        for (Pairing.Gap gap : pairing.gaps()) {
            List<Pair> pairs = new ArrayList<>();
            int from = gap.after().isEmpty() ? 0 : gap.after().get(0);
            candidates.forEach(gap.before(), gap.after(), (b, a) -> {
                double like = likeness.of(b, a);
                if (like >= Likeness.SAME_PLACE) {
                    pairs.add(new Pair(b, a - from, likeness.common(b, a) + like));
                }
            });
            int size = gap.after().isEmpty() ? 0 : gap.after().get(gap.after().size() - 1) - from + 1;
            Chain.heaviest(pairs, size).forEach(pair -> pairing.stays(pair.before(), pair.after() + from));
        }
    }

    /** What stands alone where something else stood alone was replaced or taken apart, unlike as the two may be. */
    private void replace() {
        for (Pairing.Gap gap : pairing.gaps()) {
            List<Integer> was = gap.before();
            List<Integer> is = gap.after();
            boolean oneForOne = was.size() == is.size() && IntStream.range(0, was.size())
                    .allMatch(i -> replacement.isReplaced(was.get(i), is.get(i), was.size()));
            for (int i = 0; oneForOne && i < was.size(); i++) {
                pairing.stays(was.get(i), is.get(i));
            }
            if (!oneForOne && !gap.isOneSided() && replacement.isTakenApart(was, is)) {
                pairing.stays(was.get(0), is.get(0));
            }
        }
    }
}
