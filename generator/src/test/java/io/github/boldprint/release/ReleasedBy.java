package io.github.boldprint.release;

import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Writes a release anew as if another version of the program had written it, digests and all. */
public final class ReleasedBy {

    private ReleasedBy() {}

    /**
     * The release of another version.
     *
     * @param release its folder
     * @param words how the files with what customers read were otherwise
     */
    public static void version(String version, Path release, UnaryOperator<String> words) throws IOException {
        Path head = release.resolve(ReleaseFile.NAME);
        String text = Files.readString(head).replaceFirst("(?m)^program: .*$", "program: \"" + version + "\"");
        try (Stream<Path> files = Files.list(release.resolve("text"))) {
            for (Path file : files.sorted().toList()) {
                String old = Canonical.digest(canonical(file));
                Files.writeString(file, words.apply(Files.readString(file)));
                text = text.replace(old, Canonical.digest(canonical(file)));
            }
        }
        Files.writeString(head, text);
        String digest = ReleaseFile.digest(SourceReader.parse(ReleaseFile.NAME, Files.readAllBytes(head)).value().orElseThrow().root());
        Files.writeString(head, text.replaceFirst("(?m)^digest: .*$", "digest: " + digest));
    }

    private static String canonical(Path file) throws IOException {
        SourceFile read = SourceReader.parse("text/" + file.getFileName(), Files.readAllBytes(file)).value().orElseThrow();
        return Canonical.text(read);
    }
}
