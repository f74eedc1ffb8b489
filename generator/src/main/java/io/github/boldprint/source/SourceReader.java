package io.github.boldprint.source;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reads files, behind all fences. */
public final class SourceReader {

    /** What was read from the jar: it never changes while the program runs, and many brands in one run share it. */
    private static final Map<String, SourceFile> SHIPPED = new ConcurrentHashMap<>();

    private SourceReader() {}

    /**
     * A content folder.
     *
     * @throws java.io.UncheckedIOException where the disk fails
     */
    public static Outcome<SourceTree> read(Path content) {
        return read(new DiskStorage(content));
    }

    /**
     * A content folder, wherever it stands.
     *
     * @throws java.io.UncheckedIOException where the storage fails
     */
    public static Outcome<SourceTree> read(Storage storage) {
        List<Finding> findings = new ArrayList<>();
        List<SourceFile> files = new ArrayList<>();
        Set<String> broken = new TreeSet<>();
        List<PlainFile> locks = new ArrayList<>();
        ContentFolder folder = new ContentFolder(storage, findings);
        for (String path : folder.files()) {
            if (path.equals(SourceTree.LOCK)) {
                lines(path, storage, findings).ifPresentOrElse(locks::add, () -> broken.add(path));
                continue;
            }
            new FileFence(path, findings)
                    .bytes(storage)
                    .flatMap(bytes -> file(path, bytes, findings))
                    .ifPresentOrElse(files::add, () -> broken.add(path));
        }
        broken.addAll(folder.misplaced());
        return new Outcome<>(new SourceTree(files, broken, locks.stream().findFirst()), Findings.of(findings));
    }

    /** One file handed in by name; empty where it could not be read. */
    public static Outcome<Optional<SourceFile>> parse(String path, byte[] bytes) {
        List<Finding> findings = new ArrayList<>();
        Optional<SourceFile> file = file(path, bytes, findings);
        return new Outcome<>(file, Findings.of(findings));
    }

    /**
     * What is shipped in the jar: the files of one folder ({@code kinds}, {@code messages}), sorted by name.
     *
     * @throws IllegalStateException where a shipped file is not sound, which is a fault of the build
     */
    public static List<SourceFile> shipped(String folder) {
        return ShippedFiles.names(folder).stream().map(name -> shippedFile(folder + "/" + name)).toList();
    }

    /** One shipped file, by its path, for example {@code rules.yaml}. */
    public static SourceFile shippedFile(String path) {
        return SHIPPED.computeIfAbsent(path, SourceReader::readShipped);
    }

    private static SourceFile readShipped(String path) {
        Outcome<Optional<SourceFile>> outcome = parse(path, ShippedFiles.bytes(path));
        if (!outcome.findings().isEmpty()) {
            throw new IllegalStateException("shipped file is not sound: " + outcome.findings().all().get(0));
        }
        return outcome.value().orElseThrow();
    }

    private static Optional<PlainFile> lines(String path, Storage storage, List<Finding> findings) {
        FileFence fence = new FileFence(path, findings);
        return fence.bytes(storage).flatMap(fence::text).map(text -> new PlainFile(path, text.lines()));
    }

    private static Optional<SourceFile> file(String path, byte[] bytes, List<Finding> findings) {
        return new FileFence(path, findings)
                .text(bytes)
                .flatMap(text -> new NodeReader(text, findings).read())
                .map(root -> new SourceFile(path, root));
    }
}
