package io.github.boldprint;

import io.github.boldprint.audit.SiteAuditor;
import io.github.boldprint.check.Baseline;
import io.github.boldprint.check.DecisionChecker;
import io.github.boldprint.check.RuleBook;
import io.github.boldprint.diff.Version;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.finish.Finisher;
import io.github.boldprint.finish.SiteFiles;
import io.github.boldprint.history.HistoryChecker;
import io.github.boldprint.hosting.HostFiles;
import io.github.boldprint.hosting.HostWriter;
import io.github.boldprint.language.LanguageReader;
import io.github.boldprint.language.Languages;
import io.github.boldprint.pack.Grammar;
import io.github.boldprint.pack.Packs;
import io.github.boldprint.policy.BaselineEntry;
import io.github.boldprint.policy.Decisions;
import io.github.boldprint.policy.PolicyReader;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.publish.Publisher;
import io.github.boldprint.publish.Target;
import io.github.boldprint.reference.Reference;
import io.github.boldprint.reference.Shelf;
import io.github.boldprint.release.Releases;
import io.github.boldprint.render.RenderedPages;
import io.github.boldprint.render.SiteRenderer;
import io.github.boldprint.render.Theme;
import io.github.boldprint.site.Site;
import io.github.boldprint.site.SiteAssembler;
import io.github.boldprint.site.Timeline;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.vocabulary.Vocabulary;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
        Held held = Held.of(request);
        return result(request, held.checked(), held.findings(), false, 0);
    }

    /**
     * Records today's gaps in {@code decisions.yaml}, so that they may stay open for a while, and checks again. Nothing
     * is recorded while there is something wrong in that file, or a file could not be read.
     *
     * @param until the last day of the gaps that are not recorded yet; the ends of others stay
     * @throws java.io.UncheckedIOException where the disk fails
     */
    public static Recorded baseline(Request request, LocalDate until) {
        Held held = Held.of(request);
        Checked checked = held.checked();
        Decisions known = checked.policies().decisions();
        List<BaselineEntry> wanted = Baseline.of(known, held.findings(), checked.coverage(), until);
        boolean sound = DecisionChecker.isSound(checked.policies(), held.findings());
        boolean written = sound && new DecisionsFile(request.content()).write(known, wanted);
        if (!written) {
            Findings found = sound ? held.findings().and(DecisionChecker.unwritable(known)) : held.findings();
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
        Held held = Held.of(request);
        Checked checked = held.checked();
        Target target = target(request, checked.sources());
        Findings before = held.findings().and(Publisher.refuses(target));
        if (stops(request, before)) {
            return result(request, checked, before, false, 0);
        }
        Outcome<Live> live = live(request, held);
        if (stops(request, live.findings())) {
            return result(request, checked, before.and(live.findings()), false, 0);
        }
        PolicySet policies = live.value().policies();
        Site site = site(request, held, live.value());
        Outcome<RenderedPages> pages = SiteRenderer.render(site, theme(request, policies));
        SiteFiles finished = Finisher.finish(pages.value(), site, policies);
        HostFiles hosts = HostWriter.write(finished, site, policies.business().hosting());
        SiteFiles files = finished.and(hosts.inside());
        Findings found = before.and(live.findings()).and(pages.findings()).and(audit(pages, files, site));
        if (stops(request, found)) {
            return result(request, checked, found, false, files.all().size());
        }
        Outcome<Boolean> published = Publisher.publish(files, target);
        Findings all = found.and(published.findings());
        return result(request, checked, all, published.value(), files.all().size()).with(hosts);
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
     * What changed from an older content folder to that of a request. Both are checked on the request's day.
     *
     * @param from the older version's name, for people
     * @param to the newer version's name
     * @throws java.io.UncheckedIOException where the disk fails
     */
    public static Compared diff(Request request, Path before, String from, String to) {
        return Comparing.compare(request, State.of(from, SourceReader.read(before)), to);
    }

    /**
     * What changed since another state of the folder.
     *
     * @param state a release, a folder or a git revision; without one the last release, or where there is none, the
     * last commit
     * @param to the name of the newer version
     * @throws io.github.boldprint.release.GitFailure with a sentence for people, where there is no such state
     */
    public static Compared diff(Request request, Optional<String> state, String to) {
        return Comparing.compare(request, State.of(request.content(), state), to);
    }

    /** The same, where the older content was read already: from a revision, or from a release. */
    public static Compared diff(Request request, Outcome<SourceTree> before, String from, String to) {
        return Comparing.compare(request, State.of(from, before), to);
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
        return new Deciding(request, verdict, () -> Held.of(request).checked().policies())
                .decide(Comparing.compare(request, State.of(request.content(), verdict.from()), "the content folder"));
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
     * Freezes what stands in the folder, unless something is wrong with it or a change waits for a decision.
     *
     * @throws io.github.boldprint.release.GitFailure where git does not know who releases
     */
    public static Released release(Request request) {
        Held held = Held.of(request);
        Checked checked = held.checked();
        Findings found = held.findings().and(HistoryChecker.forbidden(held.findings()));
        boolean stopped = found.reach(Severity.ERROR) || stops(request, found);
        Releasing releasing = new Releasing(request, held);
        Optional<String> name = stopped || releasing.isNothingNew() ? Optional.empty() : Optional.of(releasing.write());
        Result result = new Result(found, stopped, false, checked.policies().policies().size(), 0, checked.coverage(),
                checked.rules(), HostFiles.NONE);
        return new Released(result, name, name.map(release -> "released as " + Releases.FOLDER + "/" + release + ": "
                + releasing.told() + "; commit that folder").orElse(stopped
                        ? "nothing was released; first mend what is found above"
                        : "nothing is new since the last release"));
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
        Outcome<Packs> packs = Checked.packs(sources, vocabulary.value(), book);
        Languages english = LanguageReader.read(List.of("en"), SourceReader.shipped("messages"),
                sources.in("messages").stream().filter(file -> file.path().equals("messages/en.yaml")).toList())
                .value();
        Shelf shelf = new Shelf(
                vocabulary.value(), book.with(packs.value()), Grammar.read(vocabulary.value()), english.in("en"));
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
        Target target = new Target(output, content.stream().toList(), Target.Switch.RENAME, force);
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

    /** What is live as a site, with what was before it and what comes. */
    static Site site(Request request, Held held, Live live) {
        Timeline timeline = Chronicle.of(held.releases(), held.editions(), request.today(), request.drafts());
        return SiteAssembler.assemble(live.policies(), live.languages(), timeline, held.checked().look());
    }

    /** What is published: today's folder, or what was released. */
    static Outcome<Live> live(Request request, Held held) {
        Version now = held.checked().now();
        return Live.of(request, now.policies(), now.languages(), held.releases(), held.editions());
    }

    /** A page that its template left out is one finding; the links to it, dead without it, are none. */
    private static Findings audit(Outcome<RenderedPages> pages, SiteFiles files, Site site) {
        return pages.findings().reach(Severity.ERROR) ? Findings.NONE : SiteAuditor.audit(files, site);
    }

    private static Target target(Request request, SourceTree sources) {
        List<Path> inputs = new ArrayList<>(List.of(request.content()));
        sources.bases().forEach(base -> inputs.add(request.content().resolve(base)));
        return new Target(
                request.output().orElseThrow(() -> new IllegalArgumentException("a build needs an output folder")),
                inputs,
                request.linkSwitch() ? Target.Switch.LINK : Target.Switch.RENAME,
                request.force());
    }

    static Theme theme(Request request, PolicySet policies) {
        return new Theme(request.theme().orElse(policies.business().theme()), request.themeFolder());
    }

    private static boolean stops(Request request, Findings findings) {
        return request.failOn().filter(findings::reach).isPresent() || HistoryChecker.isStopped(findings);
    }

    static Result result(Request request, Checked checked, Findings findings, boolean published, int pages) {
        return new Result(findings, stops(request, findings), published, checked.policies().policies().size(), pages,
                checked.coverage(), checked.rules(), HostFiles.NONE);
    }
}
