package io.github.boldprint.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** Puts a release on the disk, whole or not at all: it is written beside, and takes its name last. */
public final class ReleaseFolder {

    private ReleaseFolder() {}

    /**
     * Writes a release.
     *
     * @return its folder
     * @throws UncheckedIOException where the disk fails, or where somebody else wrote that release meanwhile
     */
    public static Path write(Path content, ReleaseWriter.Frozen frozen) {
        Path releases = content.resolve(Releases.FOLDER);
        // the dot hides it from whoever reads the folder at this moment
        Path next = releases.resolve("." + frozen.name() + ".next");
        try {
            deleteAll(next);
            for (Map.Entry<String, String> file : frozen.files().entrySet()) {
                Path path = next.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return Files.move(next, releases.resolve(frozen.name()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
