package io.github.boldprint;

import io.github.boldprint.audit.SiteAuditor;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.finish.Finisher;
import io.github.boldprint.finish.SiteFiles;
import io.github.boldprint.hosting.HostFiles;
import io.github.boldprint.hosting.HostWriter;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.publish.Publisher;
import io.github.boldprint.publish.Target;
import io.github.boldprint.reference.Shelf;
import io.github.boldprint.render.RenderedPages;
import io.github.boldprint.render.SiteRenderer;
import io.github.boldprint.site.Site;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The corridor: from files to findings, and to a site. Each door that is not on it is one line. */
public final class Boldprint {

    private Boldprint() {}

    /**
     * Validates; writes nothing.
     *
     * @throws java.io.UncheckedIOException where the disk fails
     */
    public static Result check(Request request) {
        Held held = Held.of(request);
        return Result.of(request, held.checked(), held.findings());
    }

    /**
     * Checks, then publishes, unless the findings stop it.
     *
     * @throws java.io.UncheckedIOException where the disk fails; what was published before is still there
     */
    public static Result build(Request request) {
        Held held = Held.of(request);
        Target target = request.target(held.checked().sources().bases());
        Result before = Result.of(request, held.checked(), held.findings().and(Publisher.refuses(target)));
        if (before.failed()) {
            return before;
        }
        Outcome<Live> live = Live.of(request, held);
        Result known = before.and(request, live.findings());
        if (known.failed()) {
            return known;
        }
        Site site = live.value().site(request, held);
        PolicySet policies = live.value().policies();
        Outcome<RenderedPages> pages = SiteRenderer.render(site, request.theme(policies.business()));
        SiteFiles finished = Finisher.finish(pages.value(), site, policies);
        HostFiles hosts = HostWriter.write(finished, site, policies.business().hosting());
        SiteFiles files = finished.and(hosts.inside());
        Result made = known.and(request, pages.findings().and(walk(pages, files, site))).with(files);
        return made.failed() ? made : made.and(request, Publisher.publish(files, target), hosts);
    }

    /** A page that its template left out is one finding; the links to it, dead without it, are none. */
    private static Findings walk(Outcome<RenderedPages> pages, SiteFiles files, Site site) {
        return pages.findings().reach(Severity.ERROR) ? Findings.NONE : SiteAuditor.audit(files, site);
    }

    /**
     * Records today's gaps in {@code decisions.yaml}, so that they may stay open for a while, and checks again. Nothing
     * is recorded while there is something wrong in that file, or a file could not be read.
     *
     * @param until the last day of the gaps that are not recorded yet; the ends of others stay
     * @throws java.io.UncheckedIOException where the disk fails
     */
    public static Recorded baseline(Request request, LocalDate until) {
        return Recording.of(request, until);
    }

    /**
     * Walks through a website and says whether it leads to the policies as it should; changes nothing.
     *
     * @throws IllegalArgumentException with a sentence for people, where nobody can know which links lead to the
     * policies
     * @throws java.io.UncheckedIOException where the disk fails
     */
    public static Audited audit(AuditRequest request) {
        return new Auditing(request).audit();
    }

    /**
     * What changed between two versions that are named, or between two plain texts. Where one of them could not be
     * read, the comparison failed and says so; that is never the same as no change.
     *
     * @throws java.io.UncheckedIOException where the disk fails
     */
    public static Diffed diff(DiffRequest request) {
        return Diffing.of(request);
    }

    /**
     * Writes down what a person decided about a change.
     *
     * @throws IllegalArgumentException with a sentence for people, where there is no such change, or the decision makes
     * no sense
     * @throws io.github.boldprint.release.GitFailure where git does not know who decides
     */
    public static Decided decide(Request request, Verdict verdict) {
        return Deciding.of(request, verdict);
    }

    /**
     * Freezes what stands in the folder, unless something is wrong with it or a change waits for a decision.
     *
     * @throws io.github.boldprint.release.GitFailure where git does not know who releases
     */
    public static Released release(Request request) {
        return new Releasing(request, Held.of(request)).release();
    }

    /**
     * Lists how every translation stands; if it is asked to, it makes room for missing ones, and writes down from which
     * texts they were made.
     *
     * @throws IllegalArgumentException with a sentence for people, where a text or language is named that is not there
     * @throws java.io.UncheckedIOException where the disk fails
     */
    public static Translated translations(TranslationRequest request) {
        return Translating.of(request);
    }

    /**
     * Everything that there is to explain: kinds, packs and rules, the business's own too if there is one, with what is
     * wrong with those.
     */
    public static Outcome<Shelf> shelf(Optional<Path> content) {
        return Explaining.shelf(content);
    }

    /**
     * Publishes the reference of a shelf: a small site that explains every kind, fact, pack and rule.
     *
     * @param content the folder from which a part of the shelf was read, if it was; the output stands apart from it
     * @return how many files it has; 0 where the folder may not be written to, which is a finding
     * @throws java.io.UncheckedIOException where the disk fails; what was published before is still there
     */
    public static Outcome<Integer> reference(Shelf shelf, Optional<Path> content, Path output, boolean force) {
        return Explaining.reference(shelf, new Target(output, content.stream().toList(), Target.Switch.RENAME, force));
    }

    /** The languages of a content folder, its own first. */
    public static List<String> languages(Path content) {
        return Explaining.languages(content);
    }
}
