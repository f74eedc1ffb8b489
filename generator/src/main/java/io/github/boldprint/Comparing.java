package io.github.boldprint;

import io.github.boldprint.diff.Changes;
import io.github.boldprint.diff.Version;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.history.DecisionMatcher;
import io.github.boldprint.history.Reviewed;
import io.github.boldprint.release.ReleaseReader;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import java.util.List;

/** Puts two states of a content folder side by side. */
final class Comparing {

    private Comparing() {}

    /** The content folder as it is, beside an older state of it. */
    static Compared compare(Request request, Outcome<SourceTree> before, String from, String to) {
        return compare(request, before, from, SourceReader.read(request.content()), to);
    }

    static Compared compare(Request request, Outcome<SourceTree> before, String from, Outcome<SourceTree> after, String to) {
        Checked old = Checked.of(before, request.today(), request.packs());
        Checked young = Checked.of(after, request.today(), request.packs());
        Version then = new Version(old.policies(), old.coverage(), old.now().languages(), from);
        Version now = new Version(young.policies(), young.coverage(), young.now().languages(), to);
        Changes changes = Printing.compare(request, then, old.sources(), now, young.sources());
        List<String> broken = before.findings().and(after.findings()).all().stream()
                .filter(finding -> finding.severity() == Severity.ERROR).map(finding -> finding.at().file()).toList();
        Changes known = changes.without(broken);
        Outcome<Reviewed> reviewed =
                DecisionMatcher.match(known, young.policies().decisions(), ReleaseReader.read(young.sources()).value(), request.today());
        return new Compared(known, reviewed, now, Boldprint.result(request, old, old.findings(), false, 0),
                Boldprint.result(request, young, young.findings(), false, 0));
    }
}
