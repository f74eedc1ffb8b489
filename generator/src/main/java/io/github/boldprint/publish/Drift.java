package io.github.boldprint.publish;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How a folder differs from its manifest. Empty folders and what desktops drop into every folder do not count.
 *
 * @param missing files of the manifest that are not there
 * @param edited files of the manifest that have other bytes
 * @param strangers files that the manifest does not know, as many as are worth naming
 */
record Drift(List<String> missing, List<String> edited, List<String> strangers) {

    /** Six show that there are more than the five that a message names. */
    private static final int ENOUGH = 6;
    private static final Set<String> DROPPINGS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    Drift {
        missing = List.copyOf(missing);
        edited = List.copyOf(edited);
        strangers = List.copyOf(strangers);
    }

    /** How this folder differs from this manifest; the names are in one order on every machine. */
    static Drift between(Manifest manifest, Path folder) throws IOException {
        Walk walk = new Walk(manifest, folder);
        walk.enter(folder);
        return new Drift(List.copyOf(walk.unseen), walk.edited, walk.strangers);
    }

    /** Whether there is no difference. */
    boolean isNone() {
        return missing.isEmpty() && edited.isEmpty() && strangers.isEmpty();
    }

    private static final class Walk {

        private final Manifest manifest;
        private final Path root;
        private final Set<String> unseen;
        private final List<String> edited = new ArrayList<>();
        private final List<String> strangers = new ArrayList<>();

        Walk(Manifest manifest, Path root) {
            this.manifest = manifest;
            this.root = root;
            this.unseen = new TreeSet<>(manifest.digests().keySet());
        }

        void enter(Path folder) throws IOException {
            List<Path> children;
            try (Stream<Path> listing = Files.list(folder)) {
                children = listing.sorted().toList();
            }
            for (Path child : children) {
                if (strangers.size() >= ENOUGH) {
                    return;
                }
                if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                    enter(child);
                } else {
                    judge(child);
                }
            }
        }

        private void judge(Path file) throws IOException {
            String path = root.relativize(file).toString().replace(File.separatorChar, '/');
            if (unseen.remove(path)) {
                if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !manifest.agrees(path, file)) {
                    edited.add(path);
                }
            } else if (!isManifest(path) && !DROPPINGS.contains(file.getFileName().toString())) {
                strangers.add(path);
            }
        }

        private boolean isManifest(String path) {
            return path.equals(Manifest.NAME) && !manifest.equals(Manifest.NONE);
        }
    }
}
