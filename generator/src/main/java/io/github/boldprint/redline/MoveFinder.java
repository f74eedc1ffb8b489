package io.github.boldprint.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds passages that stand elsewhere now. The bar is high, because to say of a clause that it moved when it did not is
 * worse than to show a move as a deletion and an insertion: a move has enough words, most of them in the same order,
 * the same form, and nothing else in either text is nearly as alike.
 */
final class MoveFinder {

    private static final int FEWEST_WORDS = 8;
    /** Longer passages are not alike by chance, so more may be edited in them. */
    private static final int MANY_WORDS = 20;
    private static final double ALIKE = 0.75;
    private static final double ALIKE_IF_LONG = 0.6;
    private static final double LEAD = 0.15;
    private static final long MOST_CELLS = 4_000_000;

    private final Side before;
    private final Side after;
    private final Pairing pairing;
    private final Likeness likeness;
    private final Candidates candidates;
    private final Effort effort;

    MoveFinder(Side before, Side after, Pairing pairing, Likeness likeness, Candidates candidates, Effort effort) {
        this.before = before;
        this.after = after;
        this.pairing = pairing;
        this.likeness = likeness;
        this.candidates = candidates;
        this.effort = effort;
    }

    /**
     * What is lost when a passage that stands in both texts is not taken to have stayed: of a short one all words are
     * marked twice, a long one is shown as a move.
     */
    static double worth(String passage) {
        long words = 1 + passage.chars().filter(sign -> sign == ' ').count();
        return words < FEWEST_WORDS ? 8 + 2 * words : 24 + words / 100.0;
    }

    /** Moves from one stretch between anchors to another. */
    void findAcross() {
        Map<Integer, Integer> gapOf = new HashMap<>();
        List<Pairing.Gap> gaps = pairing.gaps();
        for (int i = 0; i < gaps.size(); i++) {
            int gap = i;
            gaps.get(i).after().forEach(a -> gapOf.put(a, gap));
        }
        Map<Integer, Integer> home = new HashMap<>();
        for (int i = 0; i < gaps.size(); i++) {
            int gap = i;
            gaps.get(i).before().forEach(b -> home.put(b, gap));
        }
        claim(possible().stream().filter(pair -> !home.get(pair.before()).equals(gapOf.get(pair.after()))).toList());
    }

    /** Moves of what found no partner in its own stretch. */
    void findLeft() {
        claim(possible());
    }

    private List<Pair> possible() {
        List<Integer> was = free(before, true);
        List<Integer> is = free(after, false);
        List<Pair> possible = new ArrayList<>();
        candidates.forEach(was, is, (b, a) -> {
            if (isOfASize(b, a) && before.at(b).form().isLike(after.at(a).form())
                    && likeness.of(b, a) >= ALIKE_IF_LONG) {
                double ordered = ordered(b, a);
                if (isOverBar(b, a, ordered)) {
                    possible.add(new Pair(b, a, ordered));
                }
            }
        });
        possible.sort(Comparator.comparingDouble(Pair::weight).reversed().thenComparingInt(Pair::before)
                .thenComparingInt(Pair::after));
        return possible;
    }

    /** Whether two passages are long enough for each other to be over the bar at all; this spares most comparisons. */
    private boolean isOfASize(int b, int a) {
        int one = before.profile(b).size();
        int other = after.profile(a).size();
        return 2.0 * Math.min(one, other) >= ALIKE_IF_LONG * (one + other);
    }

    private List<Integer> free(Side side, boolean isBefore) {
        return IntStream.range(0, side.size())
                .filter(i -> isBefore ? pairing.isFreeBefore(i) : pairing.isFreeAfter(i))
                .filter(i -> !(side.at(i).form() instanceof Form.FrontMatter) && side.profile(i).size() >= FEWEST_WORDS)
                .boxed().toList();
    }

    private double ordered(int b, int a) {
        if (before.at(b).key().equals(after.at(a).key())) {
            return 1;
        }
        Profile one = before.profile(b);
        Profile other = after.profile(a);
        return effort.spend((long) one.size() * other.size(), MOST_CELLS) ? one.inOrder(other) : 0;
    }

    private boolean isOverBar(int b, int a, double ordered) {
        boolean sameRow = !(before.at(b).form() instanceof Form.TableRow)
                || Profile.dice(before.profile(b).head(), after.profile(a).head()) == 1;
        boolean isLong = Math.min(before.profile(b).size(), after.profile(a).size()) >= MANY_WORDS;
        return sameRow && ordered >= (isLong ? ALIKE_IF_LONG : ALIKE);
    }

    private void claim(List<Pair> possible) {
        for (Pair pair : possible) {
            if (pairing.isFree(pair.before(), pair.after()) && standsAlone(pair)) {
                place(pair);
            }
        }
    }

    /** Whether nothing else in either text, paired or not, could as well be meant. */
    private boolean standsAlone(Pair pair) {
        boolean same = pair.weight() == 1;
        double like = Profile.dice(before.profile(pair.before()).bag(), after.profile(pair.after()).bag());
        double most = same ? 1 : like - LEAD;
        if (!effort.spend(10L * (before.size() + after.size()), MOST_CELLS)) {
            return false;
        }
        for (int a = 0; a < after.size(); a++) {
            if (a != pair.after() && likeness.of(pair.before(), a) >= most && !isWorse(pair.before(), a, same)) {
                return false;
            }
        }
        for (int b = 0; b < before.size(); b++) {
            if (b != pair.before() && likeness.of(b, pair.after()) >= most && !isWorse(b, pair.after(), same)) {
                return false;
            }
        }
        return true;
    }

    /** The same words in another order are no rival to the very same text. */
    private boolean isWorse(int b, int a, boolean same) {
        return same && !before.at(b).key().equals(after.at(a).key());
    }

    /** A move, unless only lines and the like stand in the way: then those went round it, and this stayed. */
    private void place(Pair pair) {
        List<Pair> inTheWay = pairing.staying().stream()
                .filter(other -> other.crosses(pair.before(), pair.after())).toList();
        int weight = inTheWay.stream().mapToInt(other -> before.profile(other.before()).size()).sum();
        if (weight < 2) {
            inTheWay.forEach(other -> pairing.part(other.before()));
            pairing.stays(pair.before(), pair.after());
            return;
        }
        pairing.moves(pair.before(), pair.after());
        for (int i = 1; takesAlong(pair.before() + i, pair.after() + i); i++) {
            pairing.moves(pair.before() + i, pair.after() + i);
        }
        for (int i = 1; takesAlong(pair.before() - i, pair.after() - i); i++) {
            pairing.moves(pair.before() - i, pair.after() - i);
        }
    }

    /** A neighbour on both sides that is nearly the same moved along, short as it may be. */
    private boolean takesAlong(int b, int a) {
        return pairing.isFree(b, a) && before.at(b).form().isLike(after.at(a).form())
                && (before.at(b).key().equals(after.at(a).key())
                || before.profile(b).size() >= 4 && ordered(b, a) >= ALIKE);
    }
}
