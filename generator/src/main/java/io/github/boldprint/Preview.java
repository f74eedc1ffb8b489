package io.github.boldprint;

import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.render.SiteRenderer;
import io.github.boldprint.source.Memory;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The site as it would be published now, in memory: whoever changes a file sees it at once. */
public final class Preview {

    private final Request request;
    private final Memory memory = Memory.ofLastRun();
    private Outcome<SourceTree> sources;
    private List<String> beside;
    private volatile Shown now;

    /** The last look from which pages could be made; the newest one, or one before it. */
    private volatile Shown good;
    private volatile int looks;

    /**
     * Looks at a folder for the first time.
     *
     * @throws java.io.UncheckedIOException where the disk fails
     */
    public Preview(Request request) {
        this.request = request;
        this.sources = SourceReader.read(request.content(), memory);
        this.beside = others();
        this.now = shown();
        this.good = now;
    }

    /** The path at which the site stands, with slashes at both ends. */
    public String path() {
        return now.read().policies().business().url().map(url -> url.getPath().isEmpty() ? "/" : url.getPath())
                .orElse("/");
    }

    /** How often something was otherwise than before. */
    public int changes() {
        return looks;
    }

    /** The folders in which a change can change a page. */
    public List<Path> folders() {
        List<Path> folders = new ArrayList<>(List.of(request.content()));
        now.read().sources().bases().forEach(base -> folders.add(request.content().resolve(base).normalize()));
        request.themeFolder().ifPresent(folders::add);
        return folders;
    }

    /**
     * Looks again. Whoever waits for a page of the look before does not hold this one up.
     *
     * @return whether anything is otherwise than it was
     */
    public synchronized boolean look() {
        Outcome<SourceTree> read = SourceReader.read(request.content(), memory);
        List<String> others = others();
        boolean same = isSame(read) && others.equals(beside);
        if (!same) {
            sources = read;
            beside = others;
            good = now.isSound() ? now : good;
            now = shown();
            looks++;
        }
        return !same;
    }

    private Shown shown() {
        Read read = Read.of(sources, memory);
        SiteRenderer renderer = memory.recall("renderer",
                List.of(request.theme(read.policies().business()).name(), String.join("\n", beside)),
                () -> SiteRenderer.with(request.theme(read.policies().business())));
        return new Shown(request, read, renderer, memory);
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
        return now.check();
    }

    /** Whether templates may be wrong that nobody looked at yet. */
    public boolean hasOwnTheme() {
        return request.themeFolder().isPresent();
    }

    /** The same as {@link #check}, and everything that is wrong with the templates; it makes every page. */
    public Findings checkWithPages() {
        Shown seen = now;
        seen.faultsOfAll();
        return seen.check();
    }

    /** A file of the site; where it can't be made any more, as it was last. */
    public Optional<byte[]> file(String path) {
        Shown last = good;
        Shown seen = now;
        Optional<byte[]> fresh = seen.file(path);
        return fresh.isPresent() || seen.isSound() ? fresh : last.file(path);
    }
}
