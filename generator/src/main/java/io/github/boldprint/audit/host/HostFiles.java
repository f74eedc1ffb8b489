package io.github.boldprint.audit.host;

import io.github.boldprint.finding.Location;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What lies in the folder of a website.
 *
 * @param root the folder
 * @param sizes of all files in bytes, by their paths from there, with forward slashes, sorted
 * @param folders all folders in it, by such paths
 * @param ours the folders in it that Boldprint wrote, each with a slash at its end
 * @param links symbolic links in it, by such paths; what is behind them is not looked at
 * @param byCase the paths by themselves in small letters
 * @param unread what could not be looked at
 */
record HostFiles(Path root, Map<String, Long> sizes, Set<String> folders, Set<String> ours, Set<String> links,
        Map<String, String> byCase, List<Location> unread) {

    /** By this file the publisher knows a folder that it wrote. */
    private static final String MANIFEST = ".boldprint-manifest";
    private static final int DEEPEST = 100;
    private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml");

    /**
     * Walks through a folder. Symbolic links in it are not followed, so that no walk goes round in a circle.
     *
     * @throws IOException where the folder itself cannot be read
     */
    static HostFiles in(Path folder) throws IOException {
        Path root = folder.toRealPath();
        Walk walk = new Walk(root);
        Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), DEEPEST, walk);
        Map<String, String> byCase = new HashMap<>();
        walk.sizes.keySet().forEach(path -> byCase.putIfAbsent(path.toLowerCase(Locale.ROOT), path));
        return new HostFiles(
                root, walk.sizes, walk.folders, walk.ours, walk.links, byCase, walk.unread.stream().sorted().toList());
    }

    static boolean isPage(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return PAGES.stream().anyMatch(name::endsWith);
    }

    boolean has(String path) {
        return sizes.containsKey(path);
    }

    /** Whether a file lies in a folder that Boldprint wrote. */
    boolean isOurs(String path) {
        return ours.stream().anyMatch(path::startsWith);
    }

    /** Whether it is a symbolic link, or behind one. */
    boolean isBehindLink(String path) {
        return links.stream().anyMatch(link -> path.equals(link) || path.startsWith(link + "/"));
    }

    /** The file that a server answers with when it is asked for a path (without a slash at its beginning). */
    Optional<String> answering(String path, String query) {
        if (!query.isEmpty()) {
            for (String saved : List.of(path + "?" + query, path + "?" + query + ".html", path + "@" + query,
                    path + "@" + query + ".html")) {
                if (has(saved)) {
                    return Optional.of(saved);
                }
            }
        }
        String inside = path.isEmpty() || path.endsWith("/") ? path : path + "/";
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return List.of(path, inside + "index.html", inside + "index.htm", bare + ".html", bare + ".htm").stream()
                .filter(this::has).findFirst();
    }

    /** The file whose path differs from this one in capital letters only. */
    Optional<String> inOtherLetters(String path) {
        return Optional.ofNullable(byCase.get(path.toLowerCase(Locale.ROOT))).filter(other -> !other.equals(path));
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Map<String, Long> sizes = new TreeMap<>();
        private final Set<String> folders = new HashSet<>();
        private final Set<String> ours = new HashSet<>();
        private final Set<String> links = new HashSet<>();
        private final List<Location> unread = new ArrayList<>();

        Walk(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            folders.add(name(folder));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = name(file);
            if (attributes.isSymbolicLink()) {
                links.add(name);
            } else if (attributes.isRegularFile()) {
                sizes.put(name, attributes.size());
                if (name.endsWith("/" + MANIFEST)) {
                    ours.add(name.substring(0, name.length() - MANIFEST.length()));
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failed) {
            unread.add(Location.of(name(file)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failed) {
            if (failed != null) {
                unread.add(Location.of(name(folder)));
            }
            return FileVisitResult.CONTINUE;
        }

        private String name(Path path) {
            return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
        }
    }
}
