package io.github.boldprint.check;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import java.util.ArrayList;
import java.util.List;

/** Holds every rule against every policy. */
public final class PolicyChecker {

    private PolicyChecker() {}

    /** What the rules find, outside of all variants and then in each market that has some. */
    public static Findings check(Inspection inspection, List<Rule> rules) {
        List<String> markets = inspection.policies().marketsWithVariants();
        List<Finding> found = new ArrayList<>();
        for (Rule rule : rules) {
            List<Finding> general = List.copyOf(rule.check(inspection));
            found.addAll(general);
            List<Finding> known = new ArrayList<>(general);
            for (String market : markets) {
                Inspection there = new Inspection(
                        inspection.policies().in(market), inspection.languages(), inspection.today());
                for (Finding local : rule.check(there)) {
                    if (known.stream().noneMatch(other -> rule.isSame(other, local))) {
                        known.add(local);
                        found.add(new Finding(local.rule(), local.severity(), local.at(),
                                local.message() + " (in market " + market + ")"));
                    }
                }
            }
        }
        return Findings.of(found);
    }
}
