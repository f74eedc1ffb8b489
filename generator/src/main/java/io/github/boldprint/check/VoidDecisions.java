package io.github.boldprint.check;

import io.github.boldprint.check.Coverage.OfRule;
import io.github.boldprint.check.Coverage.Status;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Gap;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.pack.PackRule;
import io.github.boldprint.policy.BaselineEntry;
import io.github.boldprint.policy.Decisions;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.policy.Regions;
import io.github.boldprint.policy.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** What is wrong with decisions: those that ran out, that name what there is not, and that nothing needs any more. */
final class VoidDecisions {

    static final RuleId DECISIONS_VALID = new RuleId("decisions-valid");
    private static final RuleId WAIVER_CURRENT = new RuleId("waiver-current");
    private static final RuleId WAIVER_NEEDED = new RuleId("waiver-needed");
    private static final RuleId BASELINE_OPEN = new RuleId("baseline-open");
    static final RuleId BASELINE_NEEDED = new RuleId("baseline-needed");
    private static final Set<Status> CLOSED = EnumSet.of(Status.MET, Status.UNCONFIRMED, Status.NOT_APPLICABLE);
    /** A rule can find other gaps, and no longer this one. */
    private static final Set<Status> GONE =
            EnumSet.of(Status.MET, Status.UNCONFIRMED, Status.NOT_APPLICABLE, Status.MISSING, Status.NOT_YET);

    private final PolicySet policies;
    private final Decisions decisions;
    private final LocalDate today;
    private final Concessions concessions;
    private final Outcome<Coverage> found;
    private final KnownRules known;
    private final List<Finding> findings = new ArrayList<>();

    VoidDecisions(Inspection inspection, Outcome<Coverage> found, KnownRules known) {
        this.policies = inspection.policies();
        this.decisions = policies.decisions();
        this.today = inspection.today();
        this.concessions = new Concessions(decisions, today);
        this.found = found;
        this.known = known;
    }

    List<Finding> findings() {
        decisions.waivers().forEach(this::waiver);
        List<BaselineEntry> open = new ArrayList<>();
        for (BaselineEntry entry : decisions.baseline()) {
            if (isNeeded((finding, market) -> Concessions.covers(entry, finding.rule(), gap(finding), market))) {
                open.add(entry);
            } else if (isClosed(entry.rule(), entry.policy(), entry.market(), GONE)) {
                findings.add(BASELINE_NEEDED.warning(
                        entry.at(), "this gap is no longer there, so its entry is no longer needed; run"
                        + " 'boldprint check --baseline' again"));
            }
        }
        notice(open.stream().filter(entry -> !concessions.isOver(entry.until())).toList());
        return findings;
    }

    private void waiver(Waiver waiver) {
        Optional<PackRule> rule = known.ofPack(waiver.rule());
        if (!known.isWaivable(waiver.rule())) {
            boolean exists = known.book().ids().contains(waiver.rule());
            findings.add(DECISIONS_VALID.error(waiver.ruleAt(), exists
                    ? "this is void because '" + waiver.rule() + "' cannot be waived: without it a page could be broken"
                            + " or say what is not meant; mend what it finds"
                    : "this is void because there is no rule '" + waiver.rule() + "'"
                            + Nearest.hint(waiver.rule(), known.waivable())));
        } else if (rule.isPresent()
                && waiver.policy().filter(policy -> !policy.equals(rule.get().policy())).isPresent()) {
            findings.add(DECISIONS_VALID.error(
                    waiver.at(), "this is void because '" + waiver.rule() + "' asks something of '"
                    + rule.get().policy() + "', not of '" + waiver.policy().get() + "'; correct the policy"));
        } else if (!isNeeded((finding, market) -> Concessions.covers(waiver, finding.rule(), gap(finding), market))) {
            if (isOpenInAText(waiver)) {
                findings.add(DECISIONS_VALID.error(waiver.at(), "this is void because a text shows customers what '"
                        + waiver.rule() + "' misses; state it, or take it out of the text"));
            } else if (isClosed(waiver.rule(), waiver.policy().orElse(""), waiver.market(), CLOSED)) {
                findings.add(WAIVER_NEEDED.warning(
                        waiver.at(), "this waiver is void because nothing needs it any more: '"
                        + waiver.rule() + "' finds nothing here; delete it"));
            }
        } else if (concessions.isOver(waiver.until())) {
            findings.add(WAIVER_CURRENT.warning(
                    waiver.at(), "this waiver is void because it ran out on " + waiver.until()
                    + ", and today is " + today + "; mend what '" + waiver.rule() + "' finds, or decide anew")
                    .causedByDate());
        }
    }

    /** Whether a rule finds something that may not wait, although the rule itself may. */
    private boolean isOpenInAText(Waiver waiver) {
        String file = waiver.policy().map(policy -> policy.equals("business") ? "site." : "policies/" + policy + ".")
                .orElse("");
        return found.findings().all().stream().anyMatch(finding -> finding.rule().value().equals(waiver.rule())
                && finding.gap().isEmpty() && finding.at().file().startsWith(file));
    }

    private boolean isNeeded(BiPredicate<Finding, String> covers) {
        return found.findings().all().stream().filter(finding -> finding.gap().isPresent()).anyMatch(finding ->
                Concessions.markets(gap(finding), policies.business().markets()).stream()
                        .anyMatch(market -> covers.test(finding, market)));
    }

    private static Gap gap(Finding finding) {
        return finding.gap().orElseThrow();
    }

    /** Whether a rule is met or not asked for, as far as anybody can know in this run. */
    private boolean isClosed(String rule, String policy, Optional<String> market, Set<Status> closed) {
        boolean unread = policies.unread().stream().anyMatch(file ->
                policy.isEmpty() || file.startsWith("site.") || file.startsWith("policies/" + policy + "."));
        if (unread) {
            return false;
        }
        List<OfRule> judged = found.value().markets().stream()
                .filter(of -> market.map(region -> Regions.shipped().cover(region, of.code())).orElse(true))
                .flatMap(of -> of.rules().stream()).filter(of -> of.id().value().equals(rule)).toList();
        boolean left = judged.isEmpty() && !known.whole() && known.ofPack(rule).isPresent();
        return !left && judged.stream().allMatch(of -> closed.contains(of.status()));
    }

    private void notice(List<BaselineEntry> open) {
        if (open.isEmpty()) {
            return;
        }
        LocalDate first = open.stream().map(BaselineEntry::until).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = open.stream().map(BaselineEntry::until).max(LocalDate::compareTo).orElseThrow();
        findings.add(BASELINE_OPEN.info(
                decisions.baselineAt(), (open.size() == 1 ? "1 gap is" : open.size() + " gaps are")
                + " in the baseline and still open, until " + first + (first.equals(last) ? ""
                        : " at the earliest and " + last + " at the latest")));
    }
}
