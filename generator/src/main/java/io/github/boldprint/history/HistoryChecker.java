package io.github.boldprint.history;

import io.github.boldprint.diff.Floor;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.policy.Decision;
import io.github.boldprint.policy.Decisions;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.release.PolicyVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds a content folder against its last release. */
public final class HistoryChecker {

    private HistoryChecker() {}

    /** Every change since then with its decision, and what was lost or forgotten on the way. */
    public static Outcome<Reviewed> check(Past past) {
        Outcome<Reviewed> matched = DecisionMatcher.match(past.changes(), past.now().decisions(), past.releases(),
                past.today(), past.site());
        Reviewed reviewed = matched.value();
        List<Finding> findings = new ArrayList<>();
        for (Policy policy : past.now().policies()) {
            findings.addAll(new Dates(past, policy, reviewed).findings());
            findings.addAll(LostIds.of(past, policy));
        }
        past.failOn().ifPresent(gate -> findings.addAll(stopped(reviewed, gate, past.now())));
        findings.addAll(new Withdrawn(past, reviewed).findings());
        findings.addAll(new Reworded(past, reviewed).findings());
        findings.addAll(new Waiting(past, reviewed).findings());
        return new Outcome<>(reviewed, matched.findings().and(past.unreadable()).and(Findings.of(findings)));
    }

    /**
     * What was found otherwise, without the remark that customers read a text before it holds: a build publishes an
     * older one.
     */
    public static Findings settled(Findings found, Past past) {
        Map<String, PolicyVersion> live = past.releases().live(past.today());
        Set<Location> later = past.now().policies().stream()
                .filter(policy -> !past.drafts() && live.containsKey(policy.id()) && live.get(policy.id())
                .isInForce(past.today()))
                .map(Policy::effectiveAt).collect(Collectors.toSet());
        return Findings.of(found.all().stream()
                .filter(finding -> finding.severity() != Severity.INFO || !later.contains(finding.at())).toList());
    }

    /** The changes that stop a run, and the rules that stop it without one. */
    private static List<Finding> stopped(Reviewed reviewed, FailOnChange gate, PolicySet now) {
        List<Finding> stopped = new ArrayList<>();
        reviewed.all().stream().filter(gate::stops).forEach(of -> stopped.add(stopped(of)));
        reviewed.unexplained().stream().filter(gate::stops).forEach(of -> stopped.add(stopped(of.floor(), now)));
        return stopped;
    }

    /** Whether changes stop a run, whatever severity it fails at otherwise. */
    public static boolean isStopped(Findings findings) {
        return findings.all().stream().anyMatch(finding -> finding.rule().equals(HistoryRules.CHANGES_DECIDED));
    }

    /**
     * What a release may not go out with, although a check only warns of it: a text that would hold from a day in the
     * past.
     */
    public static Findings forbidden(Findings findings) {
        return Findings.of(findings.all().stream().filter(finding -> finding.rule().equals(HistoryRules.DATE_FORWARD))
                .map(finding -> finding.as(Severity.ERROR)).toList());
    }

    private static Finding stopped(Floor floor, PolicySet now) {
        Location at = now.policy(floor.policy()).map(Policy::at).orElse(now.business().at());
        return HistoryRules.CHANGES_DECIDED.error(at, "the rule '" + floor.rule() + "' was met and is not any more ("
                + String.join(", ", floor.markets())
                + "), and no change here explains it, so a pack asks for more now; meet it, or"
                + " waive it in " + Decisions.FILE);
    }

    private static Finding stopped(Reviewed.OfChange reviewed) {
        String id = reviewed.change().id();
        Decision.Bound bound = Binding.of(reviewed.change());
        String what = bound.place() + (bound.language().isEmpty() ? "" : " in " + bound.language()) + ", "
                + reviewed.change().direction().word() + ", change " + id;
        return HistoryRules.CHANGES_DECIDED.error(reviewed.change().where().at(), reviewed.decision()
                .map(decision -> decision.verdict() == Decision.Verdict.REJECT
                        ? "this change was rejected by " + decision.by() + " (" + what + "): " + decision.reason()
                        + "; take it back, or change it and decide again"
                        : "this is a change that the run is to stop at, whatever was decided (" + what + ")")
                .orElse(reviewed.isOpen()
                        ? "nobody has decided about this change yet (" + what
                        + "); read it with 'boldprint diff', then decide with"
                                + " 'boldprint decide " + id + " approve --reason \"…\"'"
                        : "this is a change that the run is to stop at (" + what + ")"));
    }
}
