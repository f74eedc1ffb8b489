package io.github.boldprint.check;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import java.util.List;

/** Holds every rule against every policy. */
public final class PolicyChecker {

    private PolicyChecker() {}

    /** What the rules find. */
    public static Findings check(Inspection inspection, List<Rule> rules) {
        List<Finding> found = rules.stream()
                .flatMap(rule -> rule.check(inspection).stream())
                .toList();
        return Findings.of(found);
    }
}
