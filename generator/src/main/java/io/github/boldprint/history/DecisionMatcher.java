package io.github.boldprint.history;

import io.github.boldprint.diff.Change;
import io.github.boldprint.diff.Changes;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.policy.Decision;
import io.github.boldprint.policy.Decisions;
import io.github.boldprint.release.Approval;
import io.github.boldprint.release.Releases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the decision about each change, and the decisions that hold for none. */
public final class DecisionMatcher {

    private final Changes changes;
    private final LocalDate today;
    private final String site;
    private final Set<String> released;
    private final List<Finding> findings = new ArrayList<>();

    private DecisionMatcher(Changes changes, Releases releases, LocalDate today, String site) {
        this.site = site;
        this.changes = changes;
        this.today = today;
        this.released = releases.all().stream().flatMap(release -> release.approvals().stream()).map(Approval::change)
                .collect(Collectors.toSet());
    }

    /**
     * Every change with its decision. A decision that was released with its change has done its work and is no finding.
     *
     * @param releases so far
     * @param site the name of its content folder, by which a decision about a base names it
     */
    public static Outcome<Reviewed> match(
            Changes changes, Decisions decisions, Releases releases, LocalDate today, String site) {
        return new DecisionMatcher(changes, releases, today, site).match(decisions);
    }

    private Outcome<Reviewed> match(Decisions decisions) {
        Map<String, Decision> holding = new LinkedHashMap<>();
        for (Decision decision : decisions.changes()) {
            Optional<Change> change = changes.all().stream().filter(some -> some.id().equals(decision.change()))
                    .findFirst();
            if (change.isPresent() && isHolding(decision, change.get())) {
                holding.put(decision.change(), decision);
            } else if (change.isEmpty() && !released.contains(decision.change()) && changes.unread().isEmpty()
                    && !isInherited(decision)) {
                gone(decision);
            }
        }
        List<Reviewed.OfChange> all = changes.all().stream()
                .map(change -> new Reviewed.OfChange(change, Optional.ofNullable(holding.get(change.id())))).toList();
        return new Outcome<>(new Reviewed(all, Unexplained.of(changes, decisions, today)), Findings.of(findings));
    }

    /** In another site that extends the same base, the change may be there, be released, or be written over. */
    private static boolean isInherited(Decision decision) {
        return decision.at().file().startsWith("../");
    }

    private boolean isHolding(Decision decision, Change change) {
        if (!decision.isFor(site)) {
            findings.add(HistoryRules.DECISION_BOUND.error(decision.at(), "this decision was made for "
                    + String.join(", ", decision.reaches()) + ", and the change reaches '" + site
                    + "' too; decide again with 'boldprint decide', which names all"));
            return false;
        }
        Decision.Bound bound = Binding.of(change);
        if (!bound.equals(decision.bound())) {
            findings.add(HistoryRules.DECISION_BOUND.error(decision.at(),
                    "this decision is void because it names the change '"
                    + decision.change() + "' and describes another one (" + told(decision.bound()) + "; the change is "
                    + told(bound) + "); decide again with 'boldprint decide'"));
            return false;
        }
        boolean over = decision.until().filter(until -> until.isBefore(today)).isPresent();
        if (over) {
            findings.add(HistoryRules.DECISION_CURRENT.warning(decision.at(), "this decision ran out on "
                    + decision.until().get()
                    + ", and today is " + today + "; decide again with 'boldprint decide'").causedByDate());
        }
        return !over;
    }

    private void gone(Decision decision) {
        Optional<Change> there = changes.all().stream()
                .filter(change -> isSamePlace(Binding.of(change), decision.bound())).findFirst();
        findings.add(there.map(change -> HistoryRules.DECISION_BOUND.error(decision.at(),
                "this decision is void because it was about "
                        + values(decision.bound()) + ", and the change there is now " + values(Binding.of(change))
                        + "; decide about '" + change.id() + "', and delete this one"))
                .orElseGet(() -> HistoryRules.DECISION_NEEDED.warning(decision.at(),
                "the change that this decision is about is not there"
                        + " any more (" + told(decision.bound()) + "); delete it")));
    }

    private static boolean isSamePlace(Decision.Bound one, Decision.Bound other) {
        return one.place().equals(other.place()) && one.language().equals(other.language());
    }

    private static String told(Decision.Bound bound) {
        String language = bound.language().isEmpty() ? "" : " in " + bound.language();
        return bound.place() + language + ": " + values(bound);
    }

    private static String values(Decision.Bound bound) {
        return (bound.before().isEmpty() ? "nothing" : "'" + bound.before() + "'") + " → "
                + (bound.after().isEmpty() ? "nothing" : "'" + bound.after() + "'");
    }
}
