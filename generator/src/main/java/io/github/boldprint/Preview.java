package io.github.boldprint;

import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.finish.Finisher;
import io.github.boldprint.finish.SiteFile;
import io.github.boldprint.finish.SiteFiles;
import io.github.boldprint.render.RenderedPages;
import io.github.boldprint.render.SiteRenderer;
import io.github.boldprint.site.Site;
import io.github.boldprint.site.SiteAssembler;
import io.github.boldprint.source.Memory;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The site as it would be published now, in memory: whoever changes a file sees it at once. */
public final class Preview {

    private final Request request;
    private final Memory memory = Memory.ofLastRun();
    private final Map<String, byte[]> good = new ConcurrentHashMap<>();
    private Outcome<SourceTree> sources;
    private List<String> beside;
    private Read read;
    private Optional<Map<String, byte[]>> files = Optional.empty();

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
            files = Optional.empty();
        }
        return !same;
    }

    /** A file that did not change is the very same object, because it was not read anew. */
    private boolean isSame(Outcome<SourceTree> now) {
        List<SourceFile> files = sources.value().files();
        List<SourceFile> others = now.value().files();
        boolean same = files.size() == others.size() && now.findings().equals(sources.findings());
        for (int i = 0; same && i < files.size(); i++) {
            same = files.get(i) == others.get(i);
        }
        return same;
    }

    /** What stands beside the content and is part of a page: each file with its length and the moment of its last change. */
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
        if (files.isEmpty()) {
            files = Optional.of(made());
        }
        return Optional.ofNullable(files.get().getOrDefault(path, good.get(path)));
    }

    private Map<String, byte[]> made() {
        Map<String, byte[]> made = new ConcurrentHashMap<>();
        if (!read.findings().reach(Severity.ERROR)) {
            Site site = SiteAssembler.assemble(read.policies(), read.languages());
            Outcome<RenderedPages> pages = SiteRenderer.render(site, Boldprint.theme(request, read.policies()));
            SiteFiles all = Finisher.finish(pages.value(), site, read.policies());
            for (SiteFile file : all.all()) {
                made.put(file.path().value(), file.content());
            }
            good.putAll(made);
        }
        return made;
    }
}
