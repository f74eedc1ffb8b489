package io.github.boldprint;

import io.github.boldprint.check.Coverage;
import io.github.boldprint.check.DecisionChecker;
import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.KnownRules;
import io.github.boldprint.check.PackChecker;
import io.github.boldprint.check.PolicyChecker;
import io.github.boldprint.check.RuleBook;
import io.github.boldprint.check.rules.CodedRules;
import io.github.boldprint.diff.Changes;
import io.github.boldprint.diff.Version;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.history.HistoryChecker;
import io.github.boldprint.history.Past;
import io.github.boldprint.history.Reviewed;
import io.github.boldprint.language.LanguageReader;
import io.github.boldprint.language.Languages;
import io.github.boldprint.pack.PackReader;
import io.github.boldprint.pack.Packs;
import io.github.boldprint.policy.PolicyReader;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.release.ReleaseReader;
import io.github.boldprint.release.Releases;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.vocabulary.Vocabulary;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.util.Optional;

/**
 * A content folder, read and checked.
 *
 * @param sources its files
 * @param now what it says today, with what the packs ask for, whatever was decided about that
 * @param coverage what the packs ask for, with what was decided about it
 * @param rules what there is to say of every rule
 * @param packs of rules that were held
 * @param releases what was released so far
 * @param editions how to read other states of the folder
 * @param reviewed the changes since the last release, with what was decided about them
 * @param findings everything that was found
 */
record Checked(SourceTree sources, Version now, Coverage coverage, RuleBook rules, Packs packs, Releases releases,
        Editions editions, Reviewed reviewed, Findings findings) {

    PolicySet policies() {
        return now.policies();
    }

    /** The folder of a request, held against its last release too. */
    static Checked of(Request request) {
        return of(request, SourceReader.read(request.content()), true);
    }

    /** Another state of it, by itself. */
    static Checked of(Request request, Outcome<SourceTree> sources) {
        return of(request, sources, false);
    }

    /** The way that all verbs share: files to policies, and everything that is wrong with them. */
    private static Checked of(Request request, Outcome<SourceTree> sources, boolean withPast) {
        Outcome<Vocabulary> vocabulary =
                VocabularyReader.read(SourceReader.shipped("kinds"), sources.value().in("kinds"));
        Outcome<PolicySet> policies = PolicyReader.read(sources.value(), vocabulary.value());
        Outcome<Languages> languages = LanguageReader.read(policies.value().business().languages(),
                SourceReader.shipped("messages"), sources.value().in("messages"), sources.value().broken());
        Inspection inspection = new Inspection(policies.value(), languages.value(), request.today());
        RuleBook rules = RuleBook.read();
        Outcome<Packs> packs = packs(sources.value(), vocabulary.value(), rules);
        Findings coded = PolicyChecker.check(inspection, CodedRules.all());
        Outcome<Coverage> covered = PackChecker.check(inspection, packs.value(), request.packs());
        RuleBook book = rules.with(packs.value());
        Outcome<Coverage> decided = DecisionChecker.check(inspection,
                new Outcome<>(covered.value(), coded.and(covered.findings())),
                KnownRules.of(book, CodedRules.all(), request.packs().isEmpty()));
        Outcome<Releases> releases = ReleaseReader.read(sources.value());
        Version now = new Version(policies.value(), covered.value(), languages.value(), "the content folder");
        Editions editions = new Editions(request, packs.value(), releases.value());
        // against a release that somebody changed, every comparison would tell of that change
        Optional<Past> past = withPast && releases.findings().isEmpty()
                ? past(request, releases.value(), editions, sources.value(), now) : Optional.empty();
        Outcome<Reviewed> reviewed = past.map(HistoryChecker::check).orElse(Outcome.of(Reviewed.NONE));
        Findings all = sources.findings()
                .and(vocabulary.findings())
                .and(policies.findings())
                .and(languages.findings())
                .and(packs.findings())
                .and(past.map(then -> HistoryChecker.settled(decided.findings(), then)).orElse(decided.findings()))
                .and(releases.findings())
                .and(reviewed.findings());
        return new Checked(sources.value(), now, decided.value(), book, packs.value(), releases.value(), editions, reviewed.value(),
                request.due() ? all.due() : all);
    }

    /** What is held against the last release; empty where nothing was released yet. */
    private static Optional<Past> past(Request request, Releases releases, Editions editions, SourceTree sources, Version now) {
        return releases.last().map(last -> {
            Outcome<Version> then = editions.of(last);
            Changes changes = Printing.compare(request, then.value(), releases.content(last), now, sources);
            return new Past(releases, changes, releases.unreleased(sources), now.policies(), then.findings(), request.today(),
                    request.failOnChange(), request.drafts());
        });
    }

    static Outcome<Packs> packs(SourceTree sources, Vocabulary vocabulary, RuleBook rules) {
        return PackReader.read(SourceReader.shipped("packs"), sources.in("packs"), vocabulary, rules.ids());
    }
}
