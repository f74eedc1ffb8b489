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
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.language.LanguageReader;
import io.github.boldprint.language.Languages;
import io.github.boldprint.pack.PackReader;
import io.github.boldprint.pack.Packs;
import io.github.boldprint.policy.PolicyReader;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.translation.TranslationChecker;
import io.github.boldprint.translation.TranslationRules;
import io.github.boldprint.vocabulary.Vocabulary;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A state of a content folder, read and checked by itself.
 *
 * @param sources its files
 * @param now what it says, with what the packs ask for, whatever was decided about that
 * @param coverage what the packs ask for, with what was decided about it
 * @param rules what there is to say of every rule
 * @param packs of rules that there are
 * @param findings everything that was found
 */
record Checked(SourceTree sources, Version now, Coverage coverage, RuleBook rules, Packs packs, Findings findings) {

    PolicySet policies() {
        return now.policies();
    }

    /**
     * The way that all verbs share: files to policies, and everything that is wrong with them.
     *
     * @param only the packs to hold, whatever {@code site.yaml} says; empty for those that it turns on
     */
    static Checked of(Outcome<SourceTree> sources, LocalDate today, Optional<List<String>> only) {
        Outcome<Vocabulary> vocabulary =
                VocabularyReader.read(SourceReader.shipped("kinds"), sources.value().in("kinds"));
        Outcome<PolicySet> policies = PolicyReader.read(sources.value(), vocabulary.value());
        Outcome<Languages> languages = LanguageReader.read(policies.value().business().languages(),
                SourceReader.shipped("messages"), sources.value().in("messages"), sources.value().broken());
        Inspection inspection = new Inspection(policies.value(), languages.value(), today);
        RuleBook rules = RuleBook.read();
        Outcome<Packs> packs = packs(sources.value(), vocabulary.value(), rules);
        Findings ruled = PolicyChecker.check(inspection, CodedRules.all());
        Findings coded = ruled.and(TranslationChecker.check(policies.value(), languages.value(), sources.value().locks(),
                ruled.all().stream().map(Finding::at).collect(Collectors.toSet())).findings());
        Outcome<Coverage> covered = PackChecker.check(inspection, packs.value(), only);
        RuleBook book = rules.with(packs.value());
        Outcome<Coverage> decided = DecisionChecker.check(inspection,
                new Outcome<>(covered.value(), coded.and(covered.findings())),
                KnownRules.of(book, CodedRules.all(), only.isEmpty()).and(TranslationRules.waivable()));
        Findings all = sources.findings()
                .and(vocabulary.findings())
                .and(policies.findings())
                .and(languages.findings())
                .and(packs.findings())
                .and(new Offers(vocabulary.value(), policies.value()).named(decided.findings()));
        Version now = new Version(policies.value(), covered.value(), languages.value(), "the content folder");
        return new Checked(sources.value(), now, decided.value(), book, packs.value(), all);
    }

    static Outcome<Packs> packs(SourceTree sources, Vocabulary vocabulary, RuleBook rules) {
        return PackReader.read(SourceReader.shipped("packs"), sources.in("packs"), vocabulary, rules.ids());
    }
}
