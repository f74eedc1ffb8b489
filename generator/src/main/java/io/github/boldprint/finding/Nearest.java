package io.github.boldprint.finding;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * "Did you mean …?": the known name nearest to a misspelt one.
 *
 * <p>Distance is that of Damerau and Levenshtein in its restricted form (insert, delete, replace, swap two
 * neighbours), ignoring case. A name is near when at most a third of its letters, and at least one, need a change.
 */
public final class Nearest {

    private Nearest() {}

    /** The nearest of the known names, if one is near; of equally near ones the first in their order. */
    public static Optional<String> to(String given, Collection<String> known) {
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String name : known) {
            int distance = distance(fold(given), fold(name));
            if (distance <= Math.max(1, Math.max(given.length(), name.length()) / 3) && distance < least) {
                best = name;
                least = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** {@code "; did you mean 'window'?"}, or nothing where no known name is near. */
    public static String hint(String given, Collection<String> known) {
        return to(given, known).map(name -> "; did you mean '" + name + "'?").orElse("");
    }

    /** {@code "; did you mean 'window'?"}, or where none is near {@code "; known are window, refund"}. */
    public static String hintOrAll(String given, Collection<String> known) {
        String hint = hint(given, known);
        return hint.isEmpty() && !known.isEmpty() ? "; known are " + String.join(", ", known) : hint;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : least(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int least(int[][] cost, String a, String b, int i, int j) {
        int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
