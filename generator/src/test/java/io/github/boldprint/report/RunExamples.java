package io.github.boldprint.report;

import io.github.boldprint.finding.Explanation;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.RuleId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Runs for the tests of this room. */
final class RunExamples {

    static final RuleId FACTS_KNOWN = new RuleId("facts-known");

    static final Finding MISSPELT = FACTS_KNOWN.error(
            new Location("policies/returns.yaml", 9, 11), "'windw' is not a fact of a returns policy");

    static final Finding OVERDUE = new RuleId("review-due").warning(
            new Location("policies/a b,c:d.yaml", 3, 0), "the review is overdue: 50% late\nby a week");

    static final Finding BUSY = new RuleId("output-busy").info(new Location("", 0, 0), "another build is at work");

    private RunExamples() {}

    static Run of(Finding... findings) {
        return in("shop/content", Findings.of(findings));
    }

    static Run in(String folder, Findings findings) {
        return new Run(findings, 4, folder, RunExamples::help);
    }

    /** This many errors, on lines from 1. */
    static Run errors(int count) {
        List<Finding> errors = IntStream.rangeClosed(1, count)
                .mapToObj(line -> FACTS_KNOWN.error(new Location("site.yaml", line, 1), "wrong"))
                .toList();
        return in("", Findings.of(errors));
    }

    private static Optional<Explanation> help(RuleId rule) {
        return rule.equals(FACTS_KNOWN)
                ? Optional.of(new Explanation("Every fact is known", "A misspelt fact is lost", "Spell it right"))
                : Optional.empty();
    }
}
