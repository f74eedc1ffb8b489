package io.github.boldprint.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Where a content folder stands in its repository: code hosts find a line only by the path from there. */
public final class Repository {

    private Repository() {}

    /**
     * The folder as seen from the nearest folder above it that holds {@code .git}, with forward slashes; empty where
     * it is that folder, or where there is none. A {@code .git} file (a work tree, a submodule) counts too.
     *
     * @param folder that exists
     * @throws UncheckedIOException where the disk fails
     */
    public static String folder(Path folder) {
        Path here = real(folder);
        for (Path root = here; root != null; root = root.getParent()) {
            if (Files.exists(root.resolve(".git"))) {
                return names(root.relativize(here));
            }
        }
        return "";
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String names(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
