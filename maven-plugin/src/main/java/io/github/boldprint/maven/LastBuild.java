package io.github.boldprint.maven;

import io.github.boldprint.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the last build that had the same output. A build is up to date where everything that goes into it is
 * as it was, and everything that came out of it still is.
 */
final class LastBuild {

    private static final String REPORT = "findings.json";

    private final Path record;
    private final Request request;
    private final Path reports;
    private final String fingerprint;

    /** @param folder where builds are remembered; it is no one's input and no one's site */
    LastBuild(Path folder, Request request, Path reports, String fingerprint) {
        this.record = folder.resolve(new Digest().word(output(request).toString()).hex().substring(0, 16) + ".txt");
        this.request = request;
        this.reports = reports;
        this.fingerprint = fingerprint;
    }

    /** How much the last build found, where this one would do the same again. */
    Optional<String> upToDate() {
        try {
            List<String> lines = Files.isRegularFile(record) ? Files.readAllLines(record) : List.of();
            if (lines.size() < 2 || !lines.get(0).equals(key(lines.subList(2, lines.size())))) {
                return Optional.empty();
            }
            return Optional.of(lines.get(1));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** To be called before a build, which may break off. */
    void forget() {
        try {
            Files.deleteIfExists(record);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** To be called after a build that succeeded. */
    void remember(String count) {
        List<String> bases = Bases.of(request.content());
        List<String> lines = new ArrayList<>(List.of(key(bases), count));
        lines.addAll(bases);
        try {
            Files.createDirectories(record.getParent());
            Files.write(record, lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The bases can be taken from the record: they are named in files that the key covers. */
    private String key(List<String> bases) {
        Digest digest = new Digest().word(fingerprint).word(request.toString()).word(reports.toString())
                .word(Boolean.toString(Files.isRegularFile(reports.resolve(REPORT))
                        || Files.isDirectory(reports) && Bases.isMany(request.content())))
                .folder(request.content(), true);
        bases.forEach(base -> digest.word(base).folder(request.content().resolve(base), true));
        request.themeFolder().ifPresent(folder -> digest.folder(folder, false));
        return digest.folder(output(request), false).hex();
    }

    private static Path output(Request request) {
        return request.output().orElseThrow();
    }
}
