package io.github.boldprint;

import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Program;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.history.Approvals;
import io.github.boldprint.history.HistoryChecker;
import io.github.boldprint.policy.Decision;
import io.github.boldprint.policy.Decisions;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.release.GitPerson;
import io.github.boldprint.release.ReleaseFolder;
import io.github.boldprint.release.ReleaseWriter;
import io.github.boldprint.release.ReleaseWriter.Draft;
import io.github.boldprint.release.ReleaseWriter.Frozen;
import io.github.boldprint.release.Releases;
import io.github.boldprint.release.Signatures;
import io.github.boldprint.release.Unreleased;
import io.github.boldprint.site.PolicyWords;
import io.github.boldprint.site.SiteAssembler;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** Freezes what stands in a content folder, once nothing is wrong with it. */
final class Releasing {

    private final Request request;
    private final Held held;
    private final Checked checked;
    private final Unreleased unreleased;

    Releasing(Request request, Held held) {
        this.request = request;
        this.held = held;
        this.checked = held.checked();
        this.unreleased = held.releases().unreleased(checked.sources());
    }

    Released release() {
        Findings found = held.findings().and(HistoryChecker.forbidden(held.findings()));
        boolean stopped = found.reach(Severity.ERROR) || request.isStoppedBy(found);
        Optional<String> name = stopped || isNothingNew() ? Optional.empty() : Optional.of(write());
        String nothing = stopped
                ? "nothing was released; first mend what is found above"
                : "nothing is new since the last release";
        return new Released(Result.of(request, checked, found).failed(stopped), name, name.map(release -> "released as "
                + Releases.FOLDER + "/" + release + ": " + told() + "; commit that folder").orElse(nothing));
    }

    /** Whether the newest release has every file as it is, and its pages say what they said. */
    private boolean isNothingNew() {
        return unreleased.isNone() && reworded().isEmpty();
    }

    /** The name of the release that was written. */
    private String write() {
        GitPerson person = GitPerson.in(request.content());
        Map<Integer, String> signed = Signatures.of(request.content(), Decisions.FILE);
        Map<String, LocalDate> effective = new TreeMap<>();
        for (Policy policy : checked.policies().policies()) {
            effective.put(policy.id(), policy.effective().orElseThrow());
        }
        Frozen frozen = ReleaseWriter.freeze(held.releases(), new Draft(request.today(), person.toString(),
                Program.version(), checked.sources(), effective, announced(), words(),
                Approvals.of(held.reviewed(), signed)));
        ReleaseFolder.write(request.content(), frozen);
        return frozen.name();
    }

    /** What is new in it, in words. */
    private String told() {
        String policies = unreleased.policies().isEmpty() ? "no policy" : String.join(", ", unreleased.policies());
        String gone = unreleased.gone().isEmpty() ? "" : "; without " + String.join(", ", unreleased.gone());
        String reworded = reworded().isEmpty() ? "" : "; new words on the pages of " + String.join(", ", reworded());
        return policies + gone + reworded;
    }

    private SortedSet<String> reworded() {
        return held.releases().reworded(words(), unreleased);
    }

    /** What customers read on the page of each policy, by policy and language. */
    private SortedMap<String, SortedMap<String, String>> words() {
        return PolicyWords.of(SiteAssembler.assemble(checked.policies(), checked.now().languages()));
    }

    /** Notice that a decision says was given earlier. */
    private Map<String, LocalDate> announced() {
        Map<String, LocalDate> announced = new TreeMap<>();
        held.reviewed().all().forEach(of -> of.decision().flatMap(Decision::notice).map(Decision.Notice::announced)
                .filter(day -> day.isBefore(request.today()))
                .ifPresent(day -> announced.merge(of.change().where().policy(), day,
                        (one, other) -> one.isBefore(other) ? one : other)));
        return announced;
    }
}
