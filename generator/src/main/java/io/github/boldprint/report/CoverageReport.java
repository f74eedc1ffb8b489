package io.github.boldprint.report;

import io.github.boldprint.check.Coverage;
import io.github.boldprint.check.Coverage.Status;
import io.github.boldprint.check.Coverage.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

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

    /**
     * A line a policy: {@code returns: 21 of 23 must, 6 of 9 should, 1 waived}; then a line a market, which says how
     * much is known of it at all; none where no pack is on.
     */
    public static List<String> lines(Coverage coverage) {
        List<String> lines = new ArrayList<>();
        coverage.byPolicy().forEach((policy, tally) -> lines.add(policy + ": " + words(tally)));
        if (!lines.isEmpty()) {
            coverage.markets().forEach(market -> lines.add("market " + market.code() + ": " + market.confirmedMet()
                    + " of "
                    + market.confirmed() + " must known from official texts"));
        }
        return List.copyOf(lines);
    }

    /**
     * A table for who begins: a line a market, then a line a policy, in columns of one width; none where no pack is on.
     *
     * @param places names a market by its code
     */
    public static List<String> table(Coverage coverage, UnaryOperator<String> places) {
        return CoverageTable.of(coverage, places);
    }

    private static String words(Tally tally) {
        return tally.mustMet() + " of " + tally.must() + " must, " + tally.shouldMet() + " of " + tally.should()
                + " should"
                + tally.apart().entrySet().stream().map(entry -> ", " + entry.getValue() + " " + words(entry.getKey()))
                        .collect(Collectors.joining());
    }

    private static String words(Status status) {
        return status == Status.BASELINE ? "in the baseline" : status.word();
    }
}
