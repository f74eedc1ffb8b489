package io.github.boldprint.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every file of a content folder.
 *
 * @param files sorted by path, so that no file system's order can reach the output
 * @param broken the paths of files that could not be read, or that stand under another name; what depends on them is not
 *     reported a second time
 * @param bases the folders that it extends, the nearest first, as ways from the content folder, such as {@code ../base}
 */
public record SourceTree(List<SourceFile> files, Set<String> broken, List<String> bases) {

    public SourceTree {
        files = files.stream().sorted((a, b) -> a.path().compareTo(b.path())).toList();
        broken = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(broken));
        bases = List.copyOf(bases);
    }

    /** A folder that extends none. */
    public SourceTree(List<SourceFile> files, Set<String> broken) {
        this(files, broken, List.of());
    }

    /** The file at this path, if it is there and could be read. */
    public Optional<SourceFile> file(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** The files directly in this folder, for example {@code policies}, sorted by path. */
    public List<SourceFile> in(String folder) {
        return files.stream()
                .filter(file -> file.path().startsWith(folder + "/")
                        && file.path().indexOf('/', folder.length() + 1) < 0)
                .toList();
    }

    /** The names of the folders directly in this folder, sorted. */
    public List<String> folders(String folder) {
        String start = folder + "/";
        return Stream.concat(files.stream().map(SourceFile::path), broken.stream())
                .filter(path -> path.startsWith(start) && path.indexOf('/', start.length()) > 0)
                .map(path -> path.substring(start.length(), path.indexOf('/', start.length())))
                .distinct().sorted().toList();
    }

    /** What stands below a folder as a tree of its own, with paths from there; places stay those of the whole tree. */
    public SourceTree below(String folder) {
        String start = folder + "/";
        return new SourceTree(
                files.stream().filter(file -> file.path().startsWith(start))
                        .map(file -> new SourceFile(file.path().substring(start.length()), file.root())).toList(),
                broken.stream().filter(path -> path.startsWith(start)).map(path -> path.substring(start.length()))
                        .collect(Collectors.toSet()));
    }
}
