package io.github.boldprint;

import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.finish.Finisher;
import io.github.boldprint.finish.SiteFiles;
import io.github.boldprint.look.Look;
import io.github.boldprint.look.LookReader;
import io.github.boldprint.release.ReleaseReader;
import io.github.boldprint.render.RenderedPages;
import io.github.boldprint.render.SiteRenderer;
import io.github.boldprint.site.Site;
import io.github.boldprint.site.SiteAssembler;
import io.github.boldprint.site.SitePath;
import io.github.boldprint.source.Memory;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The site as it would be published now, in memory: whoever changes a file sees it at once. */
public final class Preview {

    private final Request request;
    private final Memory memory = Memory.ofLastRun();
    private final Map<String, byte[]> good = new HashMap<>();
    private Outcome<SourceTree> sources;
    private List<String> beside;
    private Read read;
    private final Map<String, byte[]> fresh = new HashMap<>();
    private boolean isWhole;

    /**
     * Looks at a folder for the first time.
     *
     * @throws java.io.UncheckedIOException where the disk fails
     */
    public Preview(Request request) {
        this.request = request;
        this.sources = SourceReader.read(request.content(), memory);
        this.beside = others();
        this.read = Read.of(sources, memory);
    }

    /** The path at which the site stands, with slashes at both ends. */
    public synchronized String path() {
        return read.policies().business().url().map(url -> url.getPath().isEmpty() ? "/" : url.getPath()).orElse("/");
    }

    /** The folders in which a change can change a page. */
    public synchronized List<Path> folders() {
        List<Path> folders = new ArrayList<>(List.of(request.content()));
        read.sources().bases().forEach(base -> folders.add(request.content().resolve(base).normalize()));
        request.themeFolder().ifPresent(folders::add);
        return folders;
    }

    /**
     * Looks again.
     *
     * @return whether anything is otherwise than it was
     */
    public synchronized boolean look() {
        Outcome<SourceTree> now = SourceReader.read(request.content(), memory);
        List<String> others = others();
        boolean same = isSame(now) && others.equals(beside);
        if (!same) {
            sources = now;
            beside = others;
            read = Read.of(now, memory);
            fresh.clear();
            isWhole = false;
        }
        return !same;
    }

    /** A file that did not change is the very same object, because it was not read anew. */
    private boolean isSame(Outcome<SourceTree> now) {
        List<SourceFile> files = sources.value().files();
        List<SourceFile> others = now.value().files();
        boolean same = files.size() == others.size() && now.findings().equals(sources.findings())
                && pictures(now).equals(pictures(sources)) && now.value().locks().equals(sources.value().locks());
        for (int i = 0; same && i < files.size(); i++) {
            same = files.get(i) == others.get(i);
        }
        return same;
    }

    private static List<String> pictures(Outcome<SourceTree> tree) {
        return tree.value().pictures().stream().map(picture -> picture.path() + Arrays.hashCode(picture.bytes()))
                .toList();
    }

    /**
     * What stands beside the content and is part of a page: each file with its length and the moment of its last
     * change.
     */
    private List<String> others() {
        List<String> others = new ArrayList<>();
        if (request.themeFolder().filter(Files::isDirectory).isPresent()) {
            try (Stream<Path> all = Files.walk(request.themeFolder().get())) {
                for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                    others.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
                }
            } catch (IOException gone) {
                others.add(gone.toString());
            }
        }
        return others;
    }

    /** Everything that is wrong with what was seen last. */
    public Findings check() {
        return Boldprint.check(request).findings();
    }

    /** A file of the site; where it can't be made any more, as it was last. */
    public synchronized Optional<byte[]> file(String path) {
        if (!read.findings().reach(Severity.ERROR) && !fresh.containsKey(path)) {
            if (!isWhole && !alone(path)) {
                whole();
            }
            good.putAll(fresh);
        }
        return Optional.ofNullable(fresh.getOrDefault(path, good.get(path)));
    }

    /** The page that somebody looks at must not wait for all others. */
    private boolean alone(String path) {
        boolean released = !ReleaseReader.read(read.sources()).value().all().isEmpty();
        Optional<Site> site = released || !path.endsWith(".html") ? Optional.empty()
                : SiteAssembler.only(new SitePath(path), read.policies(), read.languages(), itsLook());
        site.ifPresent(one -> keep(Finisher.pages(rendered(one), one, read.policies())));
        return site.isPresent() && fresh.containsKey(path);
    }

    private void whole() {
        isWhole = true;
        Held held = Held.of(request);
        Live live = Live.of(request, held).value();
        Site site = live.site(request, held);
        keep(Finisher.finish(rendered(site), site, live.policies()));
    }

    private RenderedPages rendered(Site site) {
        return SiteRenderer.render(site, request.theme(read.policies().business())).value();
    }

    private Look itsLook() {
        return LookReader.read(read.sources(), read.policies()).value();
    }

    private void keep(SiteFiles files) {
        files.all().forEach(file -> fresh.put(file.path().value(), file.content()));
    }
}
