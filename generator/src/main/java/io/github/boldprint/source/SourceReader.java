package io.github.boldprint.source;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads files, behind all fences. */
public final class SourceReader {

    /** What was read from the jar: it never changes while the program runs, and many brands in one run share it. */
    private static final Map<String, SourceFile> SHIPPED = new ConcurrentHashMap<>();

    private SourceReader() {}

    /**
     * A content folder, with what it inherits from the base that it extends.
     *
     * @throws java.io.UncheckedIOException where the disk fails
     */
    public static Outcome<SourceTree> read(Path content) {
        return read(content, Memory.none());
    }

    /** The same, where files that did not change are not read anew. */
    public static Outcome<SourceTree> read(Path content, Memory memory) {
        return read(new DiskStorage(content), memory);
    }

    /**
     * A content folder, wherever it stands, with what it inherits from the base that it extends.
     *
     * @throws java.io.UncheckedIOException where the storage fails
     */
    public static Outcome<SourceTree> read(Storage storage) {
        return read(storage, Memory.none());
    }

    private static Outcome<SourceTree> read(Storage storage, Memory memory) {
        List<Finding> findings = new ArrayList<>();
        SourceTree tree = new Inheritance(memory, findings).read(storage);
        return new Outcome<>(tree, Findings.of(findings));
    }

    /** One file handed in by name; empty where it could not be read. */
    public static Outcome<Optional<SourceFile>> parse(String path, byte[] bytes) {
        List<Finding> findings = new ArrayList<>();
        Optional<SourceFile> file = file(path, path, bytes, findings);
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

    /** @param place the path that findings name */
    static Optional<SourceFile> file(String path, String place, byte[] bytes, List<Finding> findings) {
        return new FileFence(place, findings)
                .text(bytes)
                .flatMap(text -> new NodeReader(text, findings).read())
                .map(root -> new SourceFile(path, root));
    }
}
