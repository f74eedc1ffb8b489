package io.github.boldprint;

import io.github.boldprint.check.Coverage;
import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.PackChecker;
import io.github.boldprint.check.RuleBook;
import io.github.boldprint.diff.Version;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.pack.Packs;
import io.github.boldprint.release.Release;
import io.github.boldprint.release.Releases;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what a release says, each one once, held against the packs that it froze and those that are shipped. */
final class Editions {

    private final Request request;
    private final Supplier<Checked> today;
    private final Releases releases;
    private final Map<String, Outcome<Version>> read = new HashMap<>();

    Editions(Request request, Supplier<Checked> today, Releases releases) {
        this.request = request;
        this.today = today;
        this.releases = releases;
    }

    /** What a release says, with what the packs ask for. */
    Outcome<Version> of(Release release) {
        Outcome<Version> plain = plain(release);
        Version version = plain.value();
        Coverage coverage = PackChecker.check(new Inspection(version.policies(), version.languages(), request.today()),
                packs(releases.content(release), version.policies().vocabulary()), request.packs()).value();
        return new Outcome<>(
                new Version(version.policies(), coverage, version.languages(), version.name()), plain.findings());
    }

    /** What a release says; nobody asks whether it is complete. */
    synchronized Outcome<Version> plain(Release release) {
        return read.computeIfAbsent(release.name(), name -> of(releases.content(release), name));
    }

    /** What a source tree says, and what is wrong with it: a warning about what is past helps nobody. */
    private Outcome<Version> of(SourceTree sources, String name) {
        Read read = Read.of(Outcome.of(sources));
        Coverage none = new Coverage(request.today(), Optional.empty(), List.of());
        return new Outcome<>(new Version(read.policies(), none, read.languages(), name), errors(read.findings()));
    }

    /** Without any of the business's own, they are the same on every day. */
    private Packs packs(SourceTree sources, Vocabulary vocabulary) {
        boolean shipped = sources.in("packs").isEmpty() && today.get().sources().in("packs").isEmpty();
        return shipped ? today.get().packs() : Checked.packs(sources, vocabulary, RuleBook.read()).value();
    }

    static Findings errors(Findings findings) {
        return Findings.of(findings.all().stream().filter(Editions::isError).toList());
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }
}
