package io.github.boldprint.check;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Gap;
import io.github.boldprint.finding.Severity;
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
            List<Finding> general = found(rule, inspection);
            found.addAll(general);
            List<Finding> known = new ArrayList<>(general);
            for (String market : markets) {
                Inspection there = inspection.in(market);
                for (Finding local : found(rule, there)) {
                    if (known.stream().noneMatch(other -> rule.isSame(other, local))) {
                        known.add(local);
                        Finding told = local.remark("in market " + market);
                        found.add(local.gap().map(gap -> told.about(gap.in(List.of(market)))).orElse(told));
                    }
                }
            }
        }
        return Findings.of(found);
    }

    /** Every warning of a rule that may wait names what it is about; the rule itself says which errors do. */
    private static List<Finding> found(Rule rule, Inspection inspection) {
        return rule.check(inspection).stream()
                .map(finding -> rule.isWaivable() && finding.gap().isEmpty() && finding.severity() != Severity.ERROR
                        ? finding.about(Gap.doubt(policy(finding.at().file()))) : finding)
                .toList();
    }

    /** The policy that a file is of. */
    private static String policy(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\..*$", "");
        return name.equals("site") ? "business" : file.startsWith("policies/") ? name : "";
    }
}
