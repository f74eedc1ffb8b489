package io.github.boldprint.report;

import io.github.boldprint.check.Coverage;
import io.github.boldprint.check.Coverage.Tally;
import java.util.List;

/** What the packs ask for and what meets it, for people and machines. */
public final class CoverageReport {

    private CoverageReport() {}

    /** The JSON whose schema stands in {@code schemas/coverage.schema.json}. */
    public static String json(Coverage coverage) {
        return CoverageJson.of(coverage);
    }

    /** A page on its own, to be read by a person who knows the law, and printed. */
    public static String html(Coverage coverage) {
        return CoveragePage.of(coverage);
    }

    /** A line a policy: {@code returns: 21 of 23 must, 6 of 9 should}; none where no pack is on. */
    public static List<String> lines(Coverage coverage) {
        return coverage.byPolicy().entrySet().stream().map(entry -> entry.getKey() + ": " + words(entry.getValue())).toList();
    }

    private static String words(Tally tally) {
        return tally.mustMet() + " of " + tally.must() + " must, " + tally.shouldMet() + " of " + tally.should() + " should"
                + (tally.unanswered() == 0 ? "" : ", " + tally.unanswered() + " unanswered");
    }
}
