package io.github.boldprint;

import io.github.boldprint.audit.SiteAuditor;
import io.github.boldprint.check.Baseline;
import io.github.boldprint.check.Coverage;
import io.github.boldprint.check.DecisionChecker;
import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.KnownRules;
import io.github.boldprint.check.Offers;
import io.github.boldprint.check.PackChecker;
import io.github.boldprint.check.PolicyChecker;
import io.github.boldprint.check.RuleBook;
import io.github.boldprint.check.rules.CodedRules;
import io.github.boldprint.diff.Changes;
import io.github.boldprint.diff.Differ;
import io.github.boldprint.diff.Reprint;
import io.github.boldprint.diff.Version;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.finish.Finisher;
import io.github.boldprint.finish.PageWords;
import io.github.boldprint.finish.SiteFiles;
import io.github.boldprint.language.LanguageReader;
import io.github.boldprint.language.Languages;
import io.github.boldprint.pack.Grammar;
import io.github.boldprint.pack.PackReader;
import io.github.boldprint.pack.Packs;
import io.github.boldprint.policy.BaselineEntry;
import io.github.boldprint.policy.Decisions;
import io.github.boldprint.policy.PolicyReader;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.publish.Publisher;
import io.github.boldprint.publish.Target;
import io.github.boldprint.reference.Reference;
import io.github.boldprint.reference.Shelf;
import io.github.boldprint.render.RenderedPages;
import io.github.boldprint.render.SiteRenderer;
import io.github.boldprint.render.Theme;
import io.github.boldprint.site.Site;
import io.github.boldprint.site.SiteAssembler;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.vocabulary.Vocabulary;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** The corridor: from files to findings, and to a site. */
public final class Boldprint {

    private Boldprint() {}

    /**
     * Validates; writes nothing.
     *
     * @throws java.io.UncheckedIOException where the disk fails
     */
    public static Result check(Request request) {
        Checked checked = read(request);
        return result(request, checked, checked.findings, false, 0);
    }

    /**
     * Records today's gaps in {@code decisions.yaml}, so that they may stay open for a while, and checks again. Nothing is
     * recorded while there is something wrong in that file, or a file could not be read.
     *
     * @param until the last day of the gaps that are not recorded yet; the ends of others stay
     * @throws java.io.UncheckedIOException where the disk fails
     */
    public static Recorded baseline(Request request, LocalDate until) {
        Checked checked = read(request);
        Decisions known = checked.policies.decisions();
        List<BaselineEntry> wanted = Baseline.of(known, checked.findings, checked.coverage, until);
        boolean sound = DecisionChecker.isSound(checked.policies, checked.findings);
        boolean written = sound && new DecisionsFile(request.content()).write(known, wanted);
        if (!written) {
            Findings found = sound ? checked.findings.and(DecisionChecker.unwritable(known)) : checked.findings;
            return new Recorded(result(request, checked, found, false, 0), false, 0, 0, known.baseline().size());
        }
        int gone = (int) known.baseline().stream().filter(entry -> wanted.stream().noneMatch(entry::isSame)).count();
        return new Recorded(check(request), true, wanted.size() - known.baseline().size() + gone, gone, wanted.size());
    }

    /**
     * Checks, then publishes, unless the findings stop it.
     *
     * @throws java.io.UncheckedIOException where the disk fails; what was published before is still there
     */
    public static Result build(Request request) {
        Target target = target(request);
        Checked checked = read(request);
        Findings before = checked.findings.and(Publisher.refuses(target));
        if (stops(request, before)) {
            return result(request, checked, before, false, 0);
        }
        Site site = SiteAssembler.assemble(checked.policies, checked.languages);
        Outcome<RenderedPages> pages = SiteRenderer.render(site, theme(request, checked.policies));
        SiteFiles files = Finisher.finish(pages.value(), site, checked.policies);
        Findings found = before.and(pages.findings()).and(audit(pages, files, site));
        if (stops(request, found)) {
            return result(request, checked, found, false, files.all().size());
        }
        Outcome<Boolean> published = Publisher.publish(files, target);
        Findings all = found.and(published.findings());
        return result(request, checked, all, published.value(), files.all().size());
    }

    /**
     * What changed from an older content folder to that of a request. Both are checked on the request's day.
     *
     * @param from the older version's name, for people
     * @param to the newer version's name
     * @throws java.io.UncheckedIOException where the disk fails
     */
    public static Compared diff(Request request, Path before, String from, String to) {
        return diff(request, SourceReader.read(before), from, to);
    }

    /** The same, where the older content was read already: from a revision, or from a release. */
    public static Compared diff(Request request, Outcome<SourceTree> before, String from, String to) {
        Outcome<SourceTree> after = SourceReader.read(request.content());
        Checked old = read(before, request.today(), request.packs());
        Checked young = read(after, request.today(), request.packs());
        Version then = new Version(old.policies, old.coverage, old.languages, from);
        Version now = new Version(young.policies, young.coverage, young.languages, to);
        Changes changes = reprint(request, old, young)
                .map(reprint -> Differ.compare(then, now, reprint))
                .orElseGet(() -> Differ.compare(then, now));
        List<String> broken = before.findings().and(after.findings()).all().stream()
                .filter(finding -> finding.severity() == Severity.ERROR).map(finding -> finding.at().file()).toList();
        return new Compared(changes.without(broken), result(request, old, old.findings, false, 0),
                result(request, young, young.findings, false, 0));
    }

    /** The older promises in the newer words; nothing where both versions leave the words to Boldprint and one theme. */
    private static Optional<Reprint> reprint(Request request, Checked old, Checked young) {
        List<SourceFile> messages = young.sources.in("messages");
        boolean alike = messages.isEmpty() && old.sources.in("messages").isEmpty()
                && theme(request, old.policies).equals(theme(request, young.policies));
        if (alike) {
            return Optional.empty();
        }
        Languages words = LanguageReader.read(old.policies.business().languages(), SourceReader.shipped("messages"),
                messages, young.sources.broken()).value();
        return Optional.of(new Reprint("your messages and theme", "your messages and theme",
                words(old.policies, old.languages, theme(request, old.policies)),
                words(old.policies, words, theme(request, young.policies))));
    }

    private static SortedMap<String, String> words(PolicySet policies, Languages languages, Theme theme) {
        Site site = SiteAssembler.assemble(policies, languages);
        return PageWords.of(Finisher.finish(SiteRenderer.render(site, theme).value(), site, policies));
    }

    /**
     * Everything that there is to explain: kinds, packs and rules, the business's own too if there is one, with what is
     * wrong with those.
     */
    public static Outcome<Shelf> shelf(Optional<Path> content) {
        SourceTree sources = content.map(folder -> SourceReader.read(folder).value())
                .orElse(new SourceTree(List.of(), Set.of()));
        Outcome<Vocabulary> vocabulary = VocabularyReader.read(SourceReader.shipped("kinds"), sources.in("kinds"));
        RuleBook book = RuleBook.read();
        Outcome<Packs> packs = packs(sources, vocabulary.value(), book);
        Languages english = LanguageReader.read(List.of("en"), SourceReader.shipped("messages"),
                sources.in("messages").stream().filter(file -> file.path().equals("messages/en.yaml")).toList()).value();
        Shelf shelf = new Shelf(vocabulary.value(), book.with(packs.value()), Grammar.read(vocabulary.value()), english.in("en"));
        return new Outcome<>(shelf, vocabulary.findings().and(packs.findings()));
    }

    /**
     * Publishes the reference of a shelf: a small site that explains every kind, fact, pack and rule.
     *
     * @param content the folder from which a part of the shelf was read, if it was; the output stands apart from it
     * @return how many files it has; 0 where the folder may not be written to, which is a finding
     * @throws java.io.UncheckedIOException where the disk fails; what was published before is still there
     */
    public static Outcome<Integer> reference(Shelf shelf, Optional<Path> content, Path output, boolean force) {
        Target target = new Target(output, content, Target.Switch.RENAME, force);
        Site site = Reference.of(shelf).site();
        Outcome<RenderedPages> pages = SiteRenderer.render(site, new Theme(site.theme(), Optional.empty()));
        SiteFiles files = Finisher.finish(pages.value());
        Findings found = pages.findings().and(SiteAuditor.audit(files, site));
        if (found.reach(Severity.WARNING)) {
            throw new IllegalStateException("the reference is not sound: " + found.all().get(0));
        }
        Outcome<Boolean> published = Publisher.publish(files, target);
        return new Outcome<>(published.value() ? files.all().size() : 0, published.findings());
    }

    /** The languages of a content folder, its own first. */
    public static List<String> languages(Path content) {
        SourceTree sources = SourceReader.read(content).value();
        Vocabulary vocabulary = VocabularyReader.read(SourceReader.shipped("kinds"), sources.in("kinds")).value();
        return PolicyReader.read(sources, vocabulary).value().business().languages();
    }

    /** The way that both verbs share: files to policies, and everything that is wrong with them. */
    private static Checked read(Request request) {
        Checked checked = read(SourceReader.read(request.content()), request.today(), request.packs());
        return request.due() ? checked.due() : checked;
    }

    /** @param only the packs to hold, whatever {@code site.yaml} says; empty for those that it turns on */
    static Checked read(Outcome<SourceTree> sources, LocalDate today, Optional<List<String>> only) {
        Outcome<Vocabulary> vocabulary =
                VocabularyReader.read(SourceReader.shipped("kinds"), sources.value().in("kinds"));
        Outcome<PolicySet> policies = PolicyReader.read(sources.value(), vocabulary.value());
        Outcome<Languages> languages = LanguageReader.read(policies.value().business().languages(),
                SourceReader.shipped("messages"), sources.value().in("messages"), sources.value().broken());
        Inspection inspection = new Inspection(policies.value(), languages.value(), today);
        RuleBook rules = RuleBook.read();
        Outcome<Packs> packs = packs(sources.value(), vocabulary.value(), rules);
        Findings coded = PolicyChecker.check(inspection, CodedRules.all());
        Outcome<Coverage> covered = PackChecker.check(inspection, packs.value(), only);
        RuleBook book = rules.with(packs.value());
        Outcome<Coverage> decided = DecisionChecker.check(inspection,
                new Outcome<>(covered.value(), coded.and(covered.findings())),
                KnownRules.of(book, CodedRules.all(), only.isEmpty()));
        Findings all = sources.findings()
                .and(vocabulary.findings())
                .and(policies.findings())
                .and(languages.findings())
                .and(packs.findings())
                .and(new Offers(vocabulary.value(), policies.value()).named(decided.findings()));
        return new Checked(sources.value(), policies.value(), languages.value(), decided.value(), book, all);
    }

    /** A page that its template left out is one finding; the links to it, dead without it, are none. */
    private static Findings audit(Outcome<RenderedPages> pages, SiteFiles files, Site site) {
        return pages.findings().reach(Severity.ERROR) ? Findings.NONE : SiteAuditor.audit(files, site);
    }

    private static Target target(Request request) {
        return new Target(
                request.output().orElseThrow(() -> new IllegalArgumentException("a build needs an output folder")),
                request.content(),
                request.linkSwitch() ? Target.Switch.LINK : Target.Switch.RENAME,
                request.force());
    }

    private static Theme theme(Request request, PolicySet policies) {
        return new Theme(request.theme().orElse(policies.business().theme()), request.themeFolder());
    }

    private static boolean stops(Request request, Findings findings) {
        return request.failOn().filter(findings::reach).isPresent();
    }

    static Outcome<Packs> packs(SourceTree sources, Vocabulary vocabulary, RuleBook rules) {
        return PackReader.read(SourceReader.shipped("packs"), sources.in("packs"), vocabulary, rules.ids());
    }

    private static Result result(Request request, Checked checked, Findings findings, boolean published, int pages) {
        return new Result(findings, stops(request, findings), published, checked.policies.policies().size(), pages,
                checked.coverage, checked.rules);
    }

    /** What is promised, and what is wrong with it. */
    record Checked(SourceTree sources, PolicySet policies, Languages languages, Coverage coverage, RuleBook rules,
            Findings findings) {

        private Checked due() {
            return new Checked(sources, policies, languages, coverage, rules, findings.due());
        }
    }
}
