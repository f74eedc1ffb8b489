package io.github.boldprint.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Files of ours in a folder that is not ours.
 *
 * @param folder the folder
 * @param memory the list of those that we have put there
 */
record Embedding(Path folder, Path memory) {

    /**
     * Puts these files there, and takes away those that were put there and are not among them.
     *
     * @throws MojoExecutionException where a file stands there that we have not put there, and that differs
     */
    void put(SortedMap<String, byte[]> files) throws MojoExecutionException {
        try {
            Set<String> ours = new TreeSet<>(Files.isRegularFile(memory) ? Files.readAllLines(memory) : List.of());
            for (String name : files.keySet()) {
                if (!ours.contains(name) && stands(name) && !isSame(name, files.get(name))) {
                    throw new MojoExecutionException("'" + name + "' stands in the classes already, and is not from"
                            + " Boldprint; take it out of the resources, or choose another boldprint.path");
                }
            }
            Files.createDirectories(memory.getParent());
            Set<String> both = new TreeSet<>(ours);
            both.addAll(files.keySet());
            Files.write(memory, both);
            write(files);
            ours.removeAll(files.keySet());
            remove(ours);
            Files.write(memory, files.keySet());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(SortedMap<String, byte[]> files) throws IOException {
        for (String name : files.keySet()) {
            if (!stands(name) || !isSame(name, files.get(name))) {
                Files.createDirectories(folder.resolve(name).getParent());
                Files.write(folder.resolve(name), files.get(name));
            }
        }
    }

    private void remove(Set<String> names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.deleteIfExists(file);
            for (Path above = file.getParent(); !above.equals(folder) && isEmpty(above); above = above.getParent()) {
                Files.delete(above);
            }
        }
    }

    private boolean stands(String name) {
        return Files.exists(folder.resolve(name));
    }

    private boolean isSame(String name, byte[] bytes) throws IOException {
        return Arrays.equals(Files.readAllBytes(folder.resolve(name)), bytes);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var names = Files.list(folder)) {
            return names.findAny().isEmpty();
        }
    }
}
