package io.github.boldprint;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.finish.Finisher;
import io.github.boldprint.finish.SiteFiles;
import io.github.boldprint.hosting.HostWriter;
import io.github.boldprint.look.Look;
import io.github.boldprint.look.LookReader;
import io.github.boldprint.release.ReleaseReader;
import io.github.boldprint.release.Releases;
import io.github.boldprint.render.RenderedPages;
import io.github.boldprint.render.SiteRenderer;
import io.github.boldprint.site.Site;
import io.github.boldprint.site.SiteAssembler;
import io.github.boldprint.site.SitePath;
import io.github.boldprint.site.Timeline;
import io.github.boldprint.source.Memory;
import io.github.boldprint.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The site as one look at the folder found it. A page is made when somebody asks for it, and waits for no other. Safe
 * for several threads.
 */
final class Shown {

    private static final String ASSETS = "assets/";

    private final Request request;
    private final Read read;
    private final SiteRenderer renderer;
    private final Memory memory;
    private final Map<String, byte[]> made = new ConcurrentHashMap<>();
    private final Set<Finding> faults = ConcurrentHashMap.newKeySet();
    private final Object making = new Object();
    private Basis basis;
    private boolean isWhole;

    /** What pages are made of. */
    private record Basis(Live live, Timeline timeline, Look look) {}

    /** @param memory of what the looks before this one found */
    Shown(Request request, Read read, SiteRenderer renderer, Memory memory) {
        this.request = request;
        this.read = read;
        this.renderer = renderer;
        this.memory = memory;
    }

    Read read() {
        return read;
    }

    /** Whether pages can be made of it, as far as anybody asked. */
    boolean isSound() {
        return !read.findings().reach(Severity.ERROR) && !renderer.findings().reach(Severity.ERROR)
                && faults.isEmpty();
    }

    /** A file of the site; empty where there is none, or where it can't be made. */
    Optional<byte[]> file(String path) {
        if (SitePath.isOne(path) && !made.containsKey(path) && !read.findings().reach(Severity.ERROR)) {
            if (path.startsWith(ASSETS)) {
                renderer.assets(basis().look()).forEach((name, bytes) -> made.put(ASSETS + name, bytes));
            } else if (!isMadeAlone(path)) {
                whole();
            }
        }
        return Optional.ofNullable(made.get(path));
    }

    /** What is wrong with the content, and with the templates that were asked for so far. */
    Findings check() {
        Held held = Held.of(request, Checked.of(read, request.today(), request.packs()));
        return held.findings().and(renderer.findings()).and(faults());
    }

    /** Makes every page, and tells what is wrong with the templates. */
    Findings faultsOfAll() {
        if (!read.findings().reach(Severity.ERROR)) {
            whole();
        }
        return faults();
    }

    private Findings faults() {
        return Findings.of(List.copyOf(faults));
    }

    private boolean isMadeAlone(String path) {
        Basis now = basis();
        Optional<Site> site = path.endsWith(".html")
                ? SiteAssembler.only(new SitePath(path), now.live().policies(), now.live().languages(),
                        now.timeline(), now.look())
                : Optional.empty();
        site.ifPresent(one -> keep(Finisher.pages(rendered(one), one, now.live().policies())));
        return site.isPresent();
    }

    private void whole() {
        synchronized (making) {
            if (!isWhole) {
                Basis now = basis();
                Site site = SiteAssembler.assemble(
                        now.live().policies(), now.live().languages(), now.timeline(), now.look());
                SiteFiles finished = Finisher.finish(rendered(site), site, now.live().policies());
                keep(finished.and(
                        HostWriter.write(finished, site, now.live().policies().business().hosting()).inside()));
                isWhole = true;
            }
        }
    }

    private synchronized Basis basis() {
        if (basis == null) {
            List<SourceFile> frozen = read.sources().files().stream()
                    .filter(file -> file.path().startsWith(Releases.FOLDER + "/")).toList();
            Releases releases = memory.recall("releases", frozen, () -> ReleaseReader.read(read.sources()).value());
            // only what releases say is asked of these, and that is the same after each look
            Editions editions = memory.recall("editions", frozen, () -> new Editions(request,
                    () -> Checked.of(read, request.today(), request.packs()), releases));
            Timeline timeline = memory.recall("timeline", frozen,
                    () -> Chronicle.of(releases, editions, request.today(), request.drafts()));
            Live live = Live.of(request, read.policies(), read.languages(), releases, editions).value();
            basis = new Basis(live, timeline, LookReader.read(read.sources(), read.policies()).value());
        }
        return basis;
    }

    private RenderedPages rendered(Site site) {
        Outcome<RenderedPages> pages = renderer.render(site);
        pages.findings().all().stream().filter(fault -> !renderer.findings().all().contains(fault))
                .forEach(faults::add);
        return pages.value();
    }

    private void keep(SiteFiles files) {
        files.all().forEach(file -> made.put(file.path().value(), file.content()));
    }
}
