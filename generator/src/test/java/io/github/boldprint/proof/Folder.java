package io.github.boldprint.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Folders, whole: what a site is, and what a content folder is. */
final class Folder {

    private static final Path EXAMPLE = Path.of("..", "content");

    private Folder() {}

    /** Copies the input of the example business, and nothing that its own build left beside it. */
    static Path example(Path to) throws IOException {
        for (String path : examplePaths()) {
            copy(path, to);
        }
        return to;
    }

    /** The paths of the example's input, sorted. */
    static List<String> examplePaths() throws IOException {
        return read(EXAMPLE).keySet().stream()
                .filter(path -> path.matches("(policies/.*|site.*)\\.yaml|translations\\.lock")).toList();
    }

    /** Copies one file of the example. */
    static Path copy(String path, Path to) throws IOException {
        Path copy = to.resolve(path);
        Files.createDirectories(copy.getParent());
        return Files.copy(EXAMPLE.resolve(path), copy);
    }

    /** Every file in a folder by its path with forward slashes, one character a byte; none where there is no folder. */
    static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path file : paths.filter(Files::isRegularFile).toList()) {
                    String path = folder.relativize(file).toString().replace('\\', '/');
                    files.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    /** Two folders are the same, byte for byte; where not, the files are named rather than printed. */
    static void assertSame(SortedMap<String, String> expected, SortedMap<String, String> actual, String how) {
        Set<String> paths = new TreeSet<>(expected.keySet());
        paths.addAll(actual.keySet());
        paths.removeIf(path -> Objects.equals(expected.get(path), actual.get(path)));
        assertEquals(Set.of(), paths, how + ": files that differ");
    }
}
