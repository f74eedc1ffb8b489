package io.github.boldprint;

import io.github.boldprint.check.Coverage;
import io.github.boldprint.check.DecisionChecker;
import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.KnownRules;
import io.github.boldprint.check.Offers;
import io.github.boldprint.check.PackChecker;
import io.github.boldprint.check.PolicyChecker;
import io.github.boldprint.check.RuleBook;
import io.github.boldprint.check.rules.CodedRules;
import io.github.boldprint.diff.Version;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.look.Look;
import io.github.boldprint.look.LookReader;
import io.github.boldprint.pack.PackReader;
import io.github.boldprint.pack.Packs;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.translation.Authored;
import io.github.boldprint.translation.TranslationChecker;
import io.github.boldprint.translation.TranslationRules;
import io.github.boldprint.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A state of a content folder, read and checked by itself.
 *
 * @param sources its files
 * @param now what it says, with what the packs ask for, whatever was decided about that
 * @param look how pages look, whatever was released
 * @param coverage what the packs ask for, with what was decided about it
 * @param rules what there is to say of every rule
 * @param packs of rules that there are
 * @param findings everything that was found
 */
record Checked(SourceTree sources, Version now, Look look, Coverage coverage, RuleBook rules, Packs packs,
        Findings findings) {

    PolicySet policies() {
        return now.policies();
    }

    /**
     * The way that all verbs share: files to policies, and everything that is wrong with them.
     *
     * @param only the packs to hold, whatever {@code site.yaml} says; empty for those that it turns on
     */
    static Checked of(Outcome<SourceTree> sources, LocalDate today, Optional<List<String>> only) {
        return of(Read.of(sources), today, only);
    }

    /** The same for a folder that was read already. */
    static Checked of(Read read, LocalDate today, Optional<List<String>> only) {
        Outcome<Look> look = LookReader.read(read.sources(), read.policies());
        Inspection inspection = new Inspection(read.policies(), read.languages(), today, look.value(),
                read.sources().in("messages"));
        RuleBook rules = RuleBook.read();
        Outcome<Packs> packs = packs(read.sources(), read.vocabulary(), rules);
        Findings ruled = PolicyChecker.check(inspection, CodedRules.all());
        Findings mistakes = Editions.errors(read.findings().and(look.findings()).and(ruled));
        Findings coded = ruled.and(TranslationChecker.check(new Authored(read.policies(), look.value()),
                read.languages(), read.sources().locks(), places(ruled), places(mistakes)).findings());
        Outcome<Coverage> covered = PackChecker.check(inspection, packs.value(), only);
        RuleBook book = rules.with(packs.value());
        Outcome<Coverage> decided = DecisionChecker.check(inspection,
                new Outcome<>(covered.value(), coded.and(covered.findings())),
                KnownRules.of(book, CodedRules.all(), only.isEmpty()).and(TranslationRules.waivable()));
        Findings all = read.findings()
                .and(packs.findings())
                .and(look.findings())
                .and(new Offers(read.vocabulary(), read.policies()).named(decided.findings()));
        Version now = new Version(read.policies(), covered.value(), read.languages(), "the content folder");
        return new Checked(read.sources(), now, look.value(), decided.value(), book, packs.value(), all);
    }

    private static Set<Location> places(Findings findings) {
        return findings.all().stream().map(Finding::at).collect(Collectors.toSet());
    }

    static Outcome<Packs> packs(SourceTree sources, Vocabulary vocabulary, RuleBook rules) {
        return PackReader.read(SourceReader.shipped("packs"), sources.in("packs"), vocabulary, rules.ids());
    }
}
