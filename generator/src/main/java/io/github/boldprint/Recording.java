package io.github.boldprint;

import io.github.boldprint.check.Baseline;
import io.github.boldprint.check.DecisionChecker;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.policy.BaselineEntry;
import io.github.boldprint.policy.Decisions;
import java.time.LocalDate;
import java.util.List;

/** Writes down the gaps of today that may stay open for a while. */
final class Recording {

    private Recording() {}

    static Recorded of(Request request, LocalDate until) {
        Held held = Held.of(request);
        Checked checked = held.checked();
        Decisions known = checked.policies().decisions();
        List<BaselineEntry> wanted = Baseline.of(known, held.findings(), checked.coverage(), until);
        boolean sound = DecisionChecker.isSound(checked.policies(), held.findings());
        if (!sound || !new DecisionsFile(request.content()).write(known, wanted)) {
            Findings found = sound ? held.findings().and(DecisionChecker.unwritable(known)) : held.findings();
            return new Recorded(Result.of(request, checked, found), false, 0, 0, known.baseline().size());
        }
        int gone = (int) known.baseline().stream().filter(entry -> wanted.stream().noneMatch(entry::isSame)).count();
        int added = wanted.size() - known.baseline().size() + gone;
        return new Recorded(Boldprint.check(request), true, added, gone, wanted.size());
    }
}
