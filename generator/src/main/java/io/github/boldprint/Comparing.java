package io.github.boldprint;

import io.github.boldprint.diff.Changes;
import io.github.boldprint.diff.Version;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.history.DecisionMatcher;
import io.github.boldprint.history.Reviewed;
import io.github.boldprint.release.ReleaseReader;
import io.github.boldprint.source.SourceReader;
import java.util.List;

/** Puts two states of a content folder side by side. */
final class Comparing {

    private Comparing() {}

    /** The content folder as it is, beside an older state of it. */
    static Compared compare(Request request, State before, String to) {
        return compare(request, before, State.of(to, SourceReader.read(request.content())));
    }

    /** Two states, each held against the packs of rules of its own folder, and both against those that are shipped. */
    static Compared compare(Request request, State before, State after) {
        Checked old = Checked.of(before.sources(), request.today(), request.packs());
        Checked young = Checked.of(after.sources(), request.today(), request.packs());
        Version then = new Version(old.policies(), old.coverage(), old.now().languages(), before.name());
        Version now = new Version(young.policies(), young.coverage(), young.now().languages(), after.name());
        Changes changes = Printing.compare(request, new Printing.Copy(then, old.sources(), before.frozen()),
                new Printing.Copy(now, young.sources(), after.frozen()));
        List<String> broken = before.sources().findings().and(after.sources().findings()).all().stream()
                .filter(finding -> finding.severity() == Severity.ERROR).map(finding -> finding.at().file()).toList();
        Changes known = changes.without(broken);
        Outcome<Reviewed> reviewed =
                DecisionMatcher.match(known, young.policies().decisions(), ReleaseReader.read(young.sources()).value(),
                request.today(), Brands.name(request.content()));
        return new Compared(known, reviewed, then, now, Result.of(request, old, old.findings()),
                Result.of(request, young, young.findings()));
    }
}
