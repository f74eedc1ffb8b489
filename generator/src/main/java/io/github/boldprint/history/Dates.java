package io.github.boldprint.history;

import io.github.boldprint.diff.Change;
import io.github.boldprint.diff.ChangeKind;
import io.github.boldprint.diff.Direction;
import io.github.boldprint.diff.Subject;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.policy.Clause;
import io.github.boldprint.policy.Decision;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PublicEdition;
import io.github.boldprint.release.PolicyVersion;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The day from which a policy is in force: new with every change for customers, never earlier, and announced in time.
 */
final class Dates {

    private static final Set<Subject> PROMISES = EnumSet.of(Subject.FACT, Subject.ITEM, Subject.CLAUSE, Subject.SUMMARY,
            Subject.VARIANT);

    private final Policy policy;
    private final LocalDate today;
    private final Optional<PolicyVersion> released;
    private final List<Change> changes;
    private final Reviewed reviewed;

    Dates(Past past, Policy policy, Reviewed reviewed) {
        this.policy = policy;
        this.today = past.today();
        this.released = past.releases().last().flatMap(last -> last.version(policy.id()));
        this.changes = past.changes().all().stream().filter(this::isForCustomers).toList();
        this.reviewed = reviewed;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (policy.effective().isPresent()) {
            LocalDate day = policy.effective().get();
            released.ifPresent(version -> held(version, day).ifPresent(findings::add));
            notice(day).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> held(PolicyVersion version, LocalDate day) {
        if (day.isBefore(version.effective())) {
            return Optional.of(HistoryRules.DATE_FORWARD.error(policy.effectiveAt(), "this takes effect on " + day
                    + ", and the text"
                    + " that was released takes effect on " + version.effective()
                    + "; a newer text never holds from an earlier day, so choose that day or a later one"));
        }
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        if (day.equals(version.effective())) {
            return Optional.of(HistoryRules.DATE_RENEWED.error(policy.effectiveAt(),
                    "this policy says something else than when it was"
                    + " released (" + count() + "), and still takes effect on " + day
                    + "; write the day from which the new text holds"));
        }
        if (day.isBefore(today)) {
            return Optional.of(HistoryRules.DATE_FORWARD.warning(policy.effectiveAt(), "this would take effect on "
                    + day + ", and today"
                    + " is " + today + ": nobody could read the new text before it held; choose today or a later day")
                    .causedByDate());
        }
        long was = ChronoUnit.DAYS.between(version.announced(), version.effective());
        long is = ChronoUnit.DAYS.between(today, day);
        return version.isInForce(today) || is >= was ? Optional.empty()
                : Optional.of(HistoryRules.NOTICE_KEPT.error(policy.effectiveAt(), "customers were told " + days(was)
                + " before the text"
                        + " that was released takes effect, and of this one they would be told only " + days(is)
                        + " before; choose "
                        + today.plusDays(was) + " or a later day"));
    }

    private Optional<Finding> notice(LocalDate day) {
        return reviewed.all().stream()
                .filter(of -> of.change().where().policy().equals(policy.id()))
                .flatMap(of -> of.decision().stream())
                .flatMap(decision -> decision.notice().stream())
                .map(Decision.Notice::effective)
                .filter(day::isBefore)
                .max(LocalDate::compareTo)
                .map(promised -> HistoryRules.NOTICE_KEPT.error(policy.effectiveAt(), "this takes effect on " + day
                + ", and a change in"
                        + " it was approved with notice for " + promised + "; choose that day or a later one"));
    }

    private String count() {
        String first = Binding.of(changes.get(0)).place();
        return changes.size() == 1 ? "one change: " + first : changes.size() + " changes, the first: " + first;
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private boolean isForCustomers(Change change) {
        boolean said = change.where().policy().equals(policy.id()) && PROMISES.contains(change.where().subject())
                && change.kind() != ChangeKind.TRANSLATION && change.direction() != Direction.NEUTRAL;
        return said && !isForStaff(change);
    }

    private boolean isForStaff(Change change) {
        String path = change.where().path();
        return switch (change.where().subject()) {
            case FACT, ITEM -> PublicEdition.isForStaff(path, policy.kind());
            case CLAUSE -> policy.clause(path).filter(clause -> clause.audience() == Clause.Audience.STAFF).isPresent();
            default -> false;
        };
    }
}
