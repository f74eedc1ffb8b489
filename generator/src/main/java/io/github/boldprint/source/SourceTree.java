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
 * @param broken the paths of files that could not be read, or that stand under another name; what depends on them is
 * not
 *     reported a second time
 * @param bases the folders that it extends, the nearest first, as ways from the content folder, such as {@code ../base}
 * @param pictures sorted by path; their bytes are as they are on the disk, whatever they hold
 * @param locks the files {@code translations.lock} that could be read: its own, and those of its bases, the nearest
 * first
 */
public record SourceTree(List<SourceFile> files, Set<String> broken, List<String> bases, List<SourcePicture> pictures,
        List<PlainFile> locks) {

    /** What a tool writes about translations; it stands beside {@code site.yaml}. */
    public static final String LOCK = "translations.lock";

    public SourceTree {
        files = files.stream().sorted((a, b) -> a.path().compareTo(b.path())).toList();
        broken = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(broken));
        bases = List.copyOf(bases);
        locks = List.copyOf(locks);
        pictures = pictures.stream().sorted((a, b) -> a.path().compareTo(b.path())).toList();
    }

    /** A folder that extends none, without pictures. */
    public SourceTree(List<SourceFile> files, Set<String> broken) {
        this(files, broken, List.of(), List.of(), List.of());
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
