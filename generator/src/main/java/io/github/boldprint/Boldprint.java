package io.github.boldprint;

import io.github.boldprint.audit.SiteAuditor;
import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.PolicyChecker;
import io.github.boldprint.check.rules.CodedRules;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.finish.Finisher;
import io.github.boldprint.finish.SiteFiles;
import io.github.boldprint.language.LanguageReader;
import io.github.boldprint.language.Languages;
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
        return new Result(checked.findings, stops(request, checked.findings), false, checked.policies.policies().size(), 0);
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
            return new Result(before, true, false, checked.policies.policies().size(), 0);
        }
        Site site = SiteAssembler.assemble(checked.policies, checked.languages);
        Outcome<RenderedPages> pages = SiteRenderer.render(site, theme(request, checked.policies));
        SiteFiles files = Finisher.finish(pages.value(), site, checked.policies);
        Findings found = before.and(pages.findings()).and(audit(pages, files, site));
        if (stops(request, found)) {
            return new Result(found, true, false, checked.policies.policies().size(), files.all().size());
        }
        Outcome<Boolean> published = Publisher.publish(files, target);
        Findings all = found.and(published.findings());
        return new Result(all, stops(request, all), published.value(), checked.policies.policies().size(), files.all().size());
    }

    /** The way that both verbs share: files to policies, and everything that is wrong with them. */
    private static Checked read(Request request) {
        Outcome<SourceTree> sources = SourceReader.read(request.content());
        Outcome<Vocabulary> vocabulary =
                VocabularyReader.read(SourceReader.shipped("kinds"), sources.value().in("kinds"));
        Outcome<PolicySet> policies = PolicyReader.read(sources.value(), vocabulary.value());
        Outcome<Languages> languages = LanguageReader.read(policies.value().business().languages(),
                SourceReader.shipped("messages"), sources.value().in("messages"), sources.value().broken());
        Findings checked = PolicyChecker.check(
                new Inspection(policies.value(), languages.value(), request.today()), CodedRules.all());
        Findings all = sources.findings()
                .and(vocabulary.findings())
                .and(policies.findings())
                .and(languages.findings())
                .and(checked);
        return new Checked(policies.value(), languages.value(), all);
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

    private record Checked(PolicySet policies, Languages languages, Findings findings) {}
}
