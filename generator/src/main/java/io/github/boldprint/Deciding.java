package io.github.boldprint;

import io.github.boldprint.diff.Change;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.history.Binding;
import io.github.boldprint.policy.Decision;
import io.github.boldprint.policy.Decisions;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.release.GitPerson;
import io.github.boldprint.source.SourceReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes what a person says about a change. */
final class Deciding {

    /** Letters and digits of a change's name; fewer would soon name two. */
    private static final int SHORTEST = 4;

    private final Request request;
    private final Verdict verdict;
    private final Supplier<PolicySet> policies;

    private Deciding(Request request, Verdict verdict, Supplier<PolicySet> policies) {
        this.request = request;
        this.policies = policies;
        this.verdict = verdict;
    }

    static Decided of(Request request, Verdict verdict) {
        State before = State.of(request.content(), verdict.from());
        return new Deciding(request, verdict, () -> Held.of(request).checked().policies())
                .decide(Comparing.compare(request, before, "the content folder"));
    }

    /** @throws IllegalArgumentException with a sentence for people, where it makes no sense */
    private Decided decide(Compared compared) {
        Change change = change(compared.changes().all());
        if (verdict.reason().isBlank()) {
            throw new IllegalArgumentException("a decision needs a reason: --reason \"…\"");
        }
        GitPerson person = GitPerson.in(request.content());
        Optional<Map.Entry<String, List<String>>> shared = Brands.reached(request.content(),
                SourceReader.read(request.content()).value().bases(), change.where().at().file());
        Decision decision = new Decision(change.id(), Binding.of(change), verdict.decision(), person.toString(),
                verdict.role(),
                request.today(), verdict.reason().strip().replaceAll("\\s+", " "), notice(change), verdict.evidence(),
                verdict.until(), shared.map(Map.Entry::getValue).orElse(List.of()), Location.of(Decisions.FILE));
        verdict.until().filter(until -> until.isBefore(request.today())).ifPresent(until -> {
            throw new IllegalArgumentException("a decision of " + request.today() + " cannot end on " + until);
        });
        String folder = shared.map(of -> of.getKey() + "/").orElse("");
        boolean written = new DecisionsFile(request.content().resolve(folder).normalize()).add(decision);
        return new Decided(written, written
                ? decision.verdict().word() + ": " + change.where() + " (" + change.id() + "), by " + person
                + ", unverified until it is"
                        + " in a signed commit; it stands in " + folder + Decisions.FILE
                        + shared.map(of -> " and holds for " + String.join(", ", of.getValue())).orElse("")
                        + ", so commit that file"
                : "the decision cannot be added to " + Decisions.FILE
                + " without changing what else stands in it; mend what 'boldprint"
                        + " check' finds there, and write 'decisions:' on a line of its own");
    }

    private Change change(List<Change> changes) {
        String given = verdict.change();
        List<Change> named = changes.stream().filter(change -> change.id().equals(given)
                || given.length() >= SHORTEST && (change.id().startsWith(given) || change.id().substring(2)
                .startsWith(given))).toList();
        if (named.size() == 1) {
            return named.get(0);
        }
        List<String> ids = changes.stream().map(Change::id).toList();
        throw new IllegalArgumentException(changes.isEmpty() ? "nothing has changed, so there is nothing to decide"
                : named.size() > 1 ? "'" + given + "' is the beginning of " + named.size()
                + " changes; write more of it"
                : "there is no change '" + given + "'" + Nearest.hintOrAll(given, ids));
    }

    private Optional<Decision.Notice> notice(Change change) {
        if (verdict.decision() != Decision.Verdict.NOTICE) {
            if (verdict.announced().isPresent() || verdict.effective().isPresent()) {
                throw new IllegalArgumentException("days of a notice belong to a decision with notice; write 'notice'"
                        + " instead of '"
                        + verdict.decision().word() + "', or leave them out");
            }
            return Optional.empty();
        }
        LocalDate announced = verdict.announced().orElse(request.today());
        LocalDate effective = verdict.effective()
                .or(() -> policies.get().policy(change.where().policy()).flatMap(Policy::effective))
                .orElseThrow(() -> new IllegalArgumentException("a notice needs the day from which the change holds:"
                + " --effective DAY"));
        if (!effective.isAfter(announced)) {
            throw new IllegalArgumentException("customers who are told on " + announced + " are not told before "
                    + effective
                    + "; choose a later day with --effective, and write it into the policy");
        }
        return Optional.of(new Decision.Notice(announced, effective));
    }
}
