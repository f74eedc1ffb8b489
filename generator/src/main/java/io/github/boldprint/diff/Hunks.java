package io.github.boldprint.diff;

import java.util.ArrayList;
import java.util.List;

/** Where two lists of lines differ. */
final class Hunks {

    /** Above this many pairs of lines, what lies between the first and the last difference is one hunk. */
    private static final long MOST_PAIRS = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<List<String>> hunks = new ArrayList<>();

    private Hunks(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** Pairs of what stood there and what stands there, each some lines or none. */
    static List<List<String>> of(List<String> before, List<String> after) {
        int from = 0;
        int shorter = Math.min(before.size(), after.size());
        while (from < shorter && before.get(from).equals(after.get(from))) {
            from++;
        }
        int same = 0;
        while (same < shorter - from
                && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
            same++;
        }
        Hunks hunks = new Hunks(before.subList(from, before.size() - same), after.subList(from, after.size() - same));
        hunks.find();
        return hunks.hunks;
    }

    private void find() {
        int n = before.size();
        int m = after.size();
        if ((long) n * m > MOST_PAIRS) {
            hunk(0, n, 0, m);
            return;
        }
        int[][] common = common(n, m);
        int i = 0;
        int j = 0;
        while (i < n || j < m) {
            int fromOld = i;
            int fromNew = j;
            while (i < n && j < m ? !before.get(i).equals(after.get(j)) : i < n || j < m) {
                if (j == m || i < n && common[i + 1][j] >= common[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            hunk(fromOld, i, fromNew, j);
            while (i < n && j < m && before.get(i).equals(after.get(j))) {
                i++;
                j++;
            }
        }
    }

    private int[][] common(int n, int m) {
        int[][] common = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void hunk(int fromOld, int toOld, int fromNew, int toNew) {
        if (fromOld < toOld || fromNew < toNew) {
            hunks.add(List.of(String.join("\n", before.subList(fromOld, toOld)),
                    String.join("\n", after.subList(fromNew, toNew))));
        }
    }
}
