package io.github.boldprint.check;

import io.github.boldprint.check.Coverage.OfPack;
import io.github.boldprint.check.Coverage.OfRule;
import io.github.boldprint.check.Coverage.Status;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Gap;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.policy.Decisions;
import io.github.boldprint.policy.PolicySet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Holds what was found against what the business decided about it. */
public final class DecisionChecker {

    private final PolicySet policies;
    private final Concessions concessions;
    private final Findings found;

    private DecisionChecker(Inspection inspection, Findings found) {
        this.policies = inspection.policies();
        this.concessions = new Concessions(policies.decisions(), inspection.today());
        this.found = found;
    }

    /**
     * What is left to be said, what is wrong with the decisions themselves, and coverage as it stands with them.
     *
     * @param found by the coded rules and by packs, with the coverage of packs
     * @param known the rules, and which of them the business may decide about
     */
    public static Outcome<Coverage> check(Inspection inspection, Outcome<Coverage> found, KnownRules known) {
        Decisions decisions = inspection.policies().decisions();
        if (decisions.waivers().isEmpty() && decisions.baseline().isEmpty()) {
            return found;
        }
        DecisionChecker checker = new DecisionChecker(inspection, found.findings());
        List<Finding> left = new ArrayList<>();
        found.findings().all().forEach(finding -> checker.left(finding).ifPresent(left::add));
        left.addAll(new VoidDecisions(inspection, found, known).findings());
        return new Outcome<>(checker.settled(found.value()), Findings.of(left));
    }

    /**
     * Whether a baseline can be recorded: every file was read, so that every gap is known, and nothing that stands in
     * {@code decisions.yaml} is void for its form.
     */
    public static boolean isSound(PolicySet policies, Findings left) {
        return policies.unread().isEmpty() && left.all().stream().noneMatch(finding ->
                finding.at().file().equals(Decisions.FILE) && finding.severity() == Severity.ERROR
                        && !finding.byDate());
    }

    /** That a baseline cannot be written for how the file is written. */
    public static Findings unwritable(Decisions decisions) {
        return Findings.of(VoidDecisions.DECISIONS_VALID.error(
                decisions.baselineAt(), "the baseline cannot be added here without"
                + " changing what else stands in this file; write its keys on lines of their own, without braces "
                + "round them"));
    }

    /** The finding as it is to be told: as it is, softer where the calendar alone brought it back, or not at all. */
    private Optional<Finding> left(Finding finding) {
        if (finding.gap().isEmpty()) {
            return Optional.of(finding);
        }
        Gap gap = finding.gap().get();
        Collection<String> markets = Concessions.markets(gap, policies.business().markets());
        List<String> open = new ArrayList<>();
        List<String> returned = new ArrayList<>();
        for (String market : markets) {
            Standing standing = concessions.standing(finding.rule(), gap, market);
            if (standing instanceof Standing.Open) {
                open.add(market);
            } else if (standing instanceof Standing.Returned over && !returned.contains(over.says())) {
                returned.add(over.says());
            }
        }
        if (!open.isEmpty()) {
            boolean some = open.size() < markets.size();
            return Optional.of(some
                    ? finding.remark("in market " + String.join(", ", open)).about(gap.in(open))
                    : finding);
        }
        return returned.isEmpty() ? Optional.empty() : Optional.of(soft(finding).remark(String.join("; ", returned)));
    }

    private static Finding soft(Finding finding) {
        return (finding.severity() == Severity.ERROR ? finding.as(Severity.WARNING) : finding).causedByDate();
    }

    private Coverage settled(Coverage coverage) {
        return new Coverage(coverage.on(), coverage.site(), coverage.markets().stream()
                .map(market -> new Coverage.Market(market.code(),
                        market.packs().stream().map(pack -> settled(pack, market.code())).toList()))
                .toList(), coverage.texts());
    }

    private OfPack settled(OfPack pack, String market) {
        return new OfPack(pack.id(), pack.version(), pack.source(), pack.url(), pack.checked(),
                pack.rules().stream().map(rule -> settled(rule, market)).toList());
    }

    private OfRule settled(OfRule rule, String market) {
        if (rule.status() != Status.MISSING && rule.status() != Status.JUDGEMENT) {
            return rule;
        }
        return found.all().stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .flatMap(finding -> finding.gap().stream())
                .filter(gap -> gap.markets().contains(market))
                .map(gap -> concessions.standing(rule.id(), gap, market))
                .filter(Standing.Waiting.class::isInstance)
                .map(standing -> rule.waiting(((Standing.Waiting) standing).by()))
                .findFirst().orElse(rule);
    }
}
