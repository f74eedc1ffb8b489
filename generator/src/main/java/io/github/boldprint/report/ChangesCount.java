package io.github.boldprint.report;

import io.github.boldprint.diff.Changes;
import io.github.boldprint.diff.Direction;
import java.util.ArrayList;
import java.util.List;

/** What came of a comparison, in one line for people. */
final class ChangesCount {

    private ChangesCount() {}

    /** The outcome, which is never one of the other two. */
    static String outcome(Comparison comparison) {
        return switch (comparison.outcome()) {
            case NONE -> "No change: both versions say the same.";
            case CHANGES -> number(comparison.changes().all().size(), "change", "changes") + ": " + counts(comparison)
                    + ".";
            case FAILED -> "The comparison failed. This is not the same as no change"
                    + (comparison.changes().all().isEmpty() ? "."
                            : "; of what could be read, " + number(comparison.changes().all().size(), "change is",
                            "changes are")
                                    + " listed: " + counts(comparison) + ".");
        };
    }

    /** {@code 1 favours the business, 2 need judgement; 3 undecided}; what there is none of is left out. */
    static String counts(Comparison comparison) {
        Changes changes = comparison.changes();
        List<String> parts = new ArrayList<>();
        add(parts, changes.count(Direction.BUSINESS), "favours the business", "favour the business");
        add(parts, changes.count(Direction.JUDGEMENT), "needs judgement", "need judgement");
        add(parts, changes.count(Direction.CUSTOMER), "favours customers", "favour customers");
        add(parts, changes.count(Direction.NEUTRAL), "neutral", "neutral");
        List<String> more = new ArrayList<>();
        add(more, comparison.crossed().size(), "legal minimum crossed", "legal minimums crossed");
        add(more, comparison.open(), "undecided", "undecided");
        add(more, (int) comparison.reviewed().all().stream().filter(of -> of.decision().isPresent()).count(), "decided",
                "decided");
        return String.join(", ", parts) + (more.isEmpty() || parts.isEmpty() ? "" : "; ") + String.join(", ", more);
    }

    static String number(int n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }

    private static void add(List<String> parts, int n, String one, String many) {
        if (n > 0) {
            parts.add(number(n, one, many));
        }
    }
}
