package io.github.boldprint.cli;

import io.github.boldprint.outline.Outline;
import io.github.boldprint.outline.OutlineFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Writes an outline where nothing stands yet: all of its files, or none. */
final class NewFolder {

    private NewFolder() {}

    /**
     * Writes the files.
     *
     * @return the paths of the files that stand in the way; then nothing was written
     * @throws UncheckedIOException where the disk fails; what was written is taken away again
     */
    static List<String> write(Path folder, Outline outline) {
        List<String> inTheWay = outline.files().stream()
                .map(OutlineFile::path)
                .filter(path -> Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS))
                .toList();
        if (inTheWay.isEmpty()) {
            create(folder, outline.files());
        }
        return inTheWay;
    }

    private static void create(Path folder, List<OutlineFile> files) {
        List<Path> written = new ArrayList<>();
        try {
            for (OutlineFile file : files) {
                Path target = folder.resolve(file.path());
                Files.createDirectories(target.getParent());
                Files.write(target, file.text().getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
                written.add(target);
            }
        } catch (IOException e) {
            takeAway(written, e);
            throw new UncheckedIOException(e);
        }
    }

    private static void takeAway(List<Path> written, IOException cause) {
        for (Path file : written) {
            try {
                Files.delete(file);
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }
}
