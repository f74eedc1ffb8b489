package io.github.boldprint.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The order of names, before and after. */
final class Sequences {

    /** Above this many names in a stretch that was reordered, each of them counts as moved. */
    private static final int MOST = 2_000;

    private Sequences() {}

    /**
     * The fewest names that were moved so that one order became the other. Which of two neighbours that changed places
     * is taken depends on their names only, so that it is the same one when the orders are swapped.
     *
     * @param before the names in the older order
     * @param after the same names in the newer one
     */
    static Set<String> moved(List<String> before, List<String> after) {
        int from = 0;
        while (from < before.size() && before.get(from).equals(after.get(from))) {
            from++;
        }
        int end = before.size();
        while (end > from && before.get(end - 1).equals(after.get(end - 1))) {
            end--;
        }
        return end - from > MOST ? Set.copyOf(before.subList(from, end))
                : moved(before.subList(from, end), after.subList(from, end), new int[end - from + 1][end - from + 1]);
    }

    private static Set<String> moved(List<String> before, List<String> after, int[][] common) {
        int n = before.size();
        for (int i = n - 1; i >= 0; i--) {
            for (int j = n - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        Set<String> moved = new HashSet<>(before);
        int i = 0;
        int j = 0;
        while (i < n && j < n) {
            if (before.get(i).equals(after.get(j))) {
                moved.remove(before.get(i));
                i++;
                j++;
            } else if (skipsOlder(common[i + 1][j], common[i][j + 1], before.get(i), after.get(j))) {
                i++;
            } else {
                j++;
            }
        }
        return moved;
    }

    private static boolean skipsOlder(int withoutOlder, int withoutNewer, String older, String newer) {
        return withoutOlder > withoutNewer || withoutOlder == withoutNewer && older.compareTo(newer) > 0;
    }
}
