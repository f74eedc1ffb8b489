package io.github.boldprint;

import io.github.boldprint.audit.SiteAuditor;
import io.github.boldprint.check.Baseline;
import io.github.boldprint.check.Coverage;
import io.github.boldprint.check.DecisionChecker;
import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.KnownRules;
import io.github.boldprint.check.PackChecker;
import io.github.boldprint.check.PolicyChecker;
import io.github.boldprint.check.RuleBook;
import io.github.boldprint.check.rules.CodedRules;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.finish.Finisher;
import io.github.boldprint.finish.SiteFiles;
import io.github.boldprint.language.LanguageReader;
import io.github.boldprint.language.Languages;
import io.github.boldprint.pack.PackReader;
import io.github.boldprint.pack.Packs;
import io.github.boldprint.policy.BaselineEntry;
import io.github.boldprint.policy.Decisions;
import io.github.boldprint.policy.PolicyReader;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.publish.Publisher;
import io.github.boldprint.publish.Target;
import io.github.boldprint.render.RenderedPages;
import io.github.boldprint.render.SiteRenderer;
import io.github.boldprint.render.Theme;
import io.github.boldprint.site.Site;
import io.github.boldprint.site.SiteAssembler;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.vocabulary.Vocabulary;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
     * Compares two versions of everything that is promised, or two plain texts. Where a version could not be read, the
     * comparison failed and says so; that is never the same as no change.
     *
     * @throws java.io.UncheckedIOException where the disk fails
     */
    public static Compared diff(DiffRequest request) {
        return Comparing.compare(request);
    }

    /** What there is to say of every rule: the built-in ones and those of packs, the business's own too if there is one. */
    public static RuleBook rules(Optional<Path> content) {
        SourceTree sources = content.map(folder -> SourceReader.read(folder).value())
                .orElse(new SourceTree(List.of(), Set.of()));
        Vocabulary vocabulary = VocabularyReader.read(SourceReader.shipped("kinds"), sources.in("kinds")).value();
        RuleBook rules = RuleBook.read();
        return rules.with(packs(sources, vocabulary, rules).value());
    }

    /** The way that all verbs share: files to policies, and everything that is wrong with them. */
    private static Checked read(Request request) {
        Outcome<SourceTree> sources = SourceReader.read(request.content());
        return read(sources, sources.value(), request);
    }

    /** @param held whose own packs are held against it */
    static Checked read(Outcome<SourceTree> sources, SourceTree held, Request request) {
        Outcome<Vocabulary> vocabulary =
                VocabularyReader.read(SourceReader.shipped("kinds"), sources.value().in("kinds"));
        Outcome<PolicySet> policies = PolicyReader.read(sources.value(), vocabulary.value());
        Outcome<Languages> languages = LanguageReader.read(policies.value().business().languages(),
                SourceReader.shipped("messages"), sources.value().in("messages"), sources.value().broken());
        Inspection inspection = new Inspection(policies.value(), languages.value(), request.today());
        RuleBook rules = RuleBook.read();
        Outcome<Packs> packs = packs(held, vocabulary.value(), rules);
        Findings coded = PolicyChecker.check(inspection, CodedRules.all());
        Outcome<Coverage> covered = PackChecker.check(inspection, packs.value(), request.packs());
        RuleBook book = rules.with(packs.value());
        Outcome<Coverage> decided = DecisionChecker.check(inspection,
                new Outcome<>(covered.value(), coded.and(covered.findings())),
                KnownRules.of(book, CodedRules.all(), request.packs().isEmpty()));
        Findings all = sources.findings()
                .and(vocabulary.findings())
                .and(policies.findings())
                .and(languages.findings())
                .and(packs.findings())
                .and(decided.findings());
        return new Checked(policies.value(), languages.value(), decided.value(), book, request.due() ? all.due() : all);
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

    private static Outcome<Packs> packs(SourceTree sources, Vocabulary vocabulary, RuleBook rules) {
        return PackReader.read(SourceReader.shipped("packs"), sources.in("packs"), vocabulary, rules.ids());
    }

    private static Result result(Request request, Checked checked, Findings findings, boolean published, int pages) {
        return new Result(findings, stops(request, findings), published, checked.policies.policies().size(), pages,
                checked.coverage, checked.rules);
    }

    /** What was read, and everything that is wrong with it. */
    record Checked(
            PolicySet policies, Languages languages, Coverage coverage, RuleBook rules, Findings findings) {}
}
