package io.github.boldprint;

import io.github.boldprint.check.Coverage;
import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.PackChecker;
import io.github.boldprint.diff.Version;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.pack.Packs;
import io.github.boldprint.release.Release;
import io.github.boldprint.release.Releases;
import io.github.boldprint.source.SourceTree;

/** Reads what a release says. */
final class Editions {

    private final Request request;
    private final Packs packs;
    private final Releases releases;

    Editions(Request request, Packs packs, Releases releases) {
        this.request = request;
        this.packs = packs;
        this.releases = releases;
    }

    Outcome<Version> of(Release release) {
        return of(releases.content(release), release.name());
    }

    /** What a source tree says, and what is wrong with it: a warning about what is past helps nobody. */
    private Outcome<Version> of(SourceTree sources, String name) {
        Read read = Read.of(Outcome.of(sources));
        Coverage coverage = PackChecker.check(new Inspection(read.policies(), read.languages(), request.today()), packs,
                request.packs()).value();
        return new Outcome<>(new Version(read.policies(), coverage, read.languages(), name), errors(read.findings()));
    }

    static Findings errors(Findings findings) {
        return Findings.of(findings.all().stream().filter(Editions::isError).toList());
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }
}
