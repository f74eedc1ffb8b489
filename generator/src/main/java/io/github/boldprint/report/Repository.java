package io.github.boldprint.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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

    /**
     * A file as seen from the root of the repository.
     *
     * @param folder the content folder, as seen from there
     * @param file as seen from the content folder; that of a base begins with {@code ../}
     */
    static String path(String folder, String file) {
        Deque<String> names = new ArrayDeque<>(folder.isEmpty() ? List.of() : List.of(folder.split("/")));
        String rest = file;
        while (rest.startsWith("../") && !names.isEmpty()) {
            names.removeLast();
            rest = rest.substring(3);
        }
        names.addLast(rest);
        return String.join("/", names);
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
