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
import io.github.boldprint.language.LanguageReader;
import io.github.boldprint.language.Languages;
import io.github.boldprint.pack.Packs;
import io.github.boldprint.policy.PolicyReader;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.release.Release;
import io.github.boldprint.release.Releases;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.vocabulary.Vocabulary;
import io.github.boldprint.vocabulary.VocabularyReader;

/** Reads what a release says, held against the packs that it froze and those that are shipped. */
final class Editions {

    private final Request request;
    private final Checked today;
    private final Releases releases;

    Editions(Request request, Checked today, Releases releases) {
        this.request = request;
        this.today = today;
        this.releases = releases;
    }

    Outcome<Version> of(Release release) {
        return of(releases.content(release), release.name());
    }

    /** What a source tree says, and what is wrong with it: a warning about what is past helps nobody. */
    private Outcome<Version> of(SourceTree sources, String name) {
        Outcome<Vocabulary> vocabulary = VocabularyReader.read(SourceReader.shipped("kinds"), sources.in("kinds"));
        Outcome<PolicySet> policies = PolicyReader.read(sources, vocabulary.value());
        Outcome<Languages> languages = LanguageReader.read(policies.value().business().languages(),
                SourceReader.shipped("messages"), sources.in("messages"), sources.broken());
        Coverage coverage = PackChecker.check(new Inspection(policies.value(), languages.value(), request.today()),
                packs(sources, vocabulary.value()), request.packs()).value();
        Findings all = vocabulary.findings().and(policies.findings()).and(languages.findings());
        return new Outcome<>(new Version(policies.value(), coverage, languages.value(), name), errors(all));
    }

    /** Without any of the business's own, they are the same on every day. */
    private Packs packs(SourceTree sources, Vocabulary vocabulary) {
        boolean shipped = sources.in("packs").isEmpty() && today.sources().in("packs").isEmpty();
        return shipped ? today.packs() : Checked.packs(sources, vocabulary, RuleBook.read()).value();
    }

    static Findings errors(Findings findings) {
        return Findings.of(findings.all().stream().filter(Editions::isError).toList());
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }
}
