package io.github.boldprint.release;

import io.github.boldprint.source.Storage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A folder in a commit. Nothing is checked out, so no filter and no line ending of this machine changes a byte. */
final class GitStorage implements Storage {

    private static final String LINK = "120000";

    private final Git git;
    private final String commit;
    private final String prefix;
    private final Map<String, Entry> entries;

    private record Entry(String mode, String type, String id, long size) {}

    private GitStorage(Git git, String commit, String prefix, Map<String, Entry> entries) {
        this.git = git;
        this.commit = commit;
        this.prefix = prefix;
        this.entries = entries;
    }

    /**
     * What a commit holds.
     *
     * @param prefix of the folder in the repository, ending with a slash; empty for the whole of it
     */
    static GitStorage read(Git git, String commit, String prefix) {
        List<String> list = new ArrayList<>(List.of("--literal-pathspecs", "ls-tree", "-r", "-t", "-z", "-l", "--full-tree", commit));
        list.addAll(prefix.isEmpty() ? List.of() : List.of("--", prefix));
        Git.Answer listed = git.ask(list.toArray(String[]::new));
        if (!listed.worked()) {
            throw new GitFailure("git could not list the files of " + commit + ": " + listed.says());
        }
        Map<String, Entry> entries = new TreeMap<>();
        for (String line : new String(listed.out(), StandardCharsets.UTF_8).split("\0")) {
            int tab = line.indexOf('\t');
            String path = line.substring(tab + 1);
            if (tab > 0 && path.startsWith(prefix) && path.length() > prefix.length()) {
                String[] words = line.substring(0, tab).trim().split(" +");
                long size = words[3].equals("-") ? 0 : Long.parseLong(words[3]);
                entries.put(path.substring(prefix.length()), new Entry(words[0], words[1], words[2], size));
            }
        }
        return new GitStorage(git, commit, prefix, entries);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    @Override
    public List<String> names(String folder) {
        String start = folder.isEmpty() ? "" : folder + "/";
        return entries.keySet().stream()
                .filter(path -> path.startsWith(start) && path.indexOf('/', start.length()) < 0)
                .map(path -> path.substring(start.length()))
                .sorted()
                .collect(Collectors.toList());
    }

    /** A submodule is another repository: nothing of it is ours to read. */
    @Override
    public Form form(String path) {
        Entry entry = entries.get(path);
        if (entry == null) {
            return Form.OTHER;
        }
        if (entry.mode.equals(LINK)) {
            return Form.LINK;
        }
        return switch (entry.type) {
            case "blob" -> Form.FILE;
            case "tree" -> Form.FOLDER;
            default -> Form.OTHER;
        };
    }

    @Override
    public long size(String file) {
        return entries.get(file).size;
    }

    @Override
    public byte[] read(String file, int most) throws IOException {
        Git.Answer content = git.ask(most, "cat-file", "blob", entries.get(file).id);
        if (!content.worked()) {
            throw new GitFailure("git does not hold the text of '" + file + "' (" + content.says() + "); a partial clone gets it with:"
                    + " git fetch --refetch --no-filter origin");
        }
        return content.out();
    }

    /** Of the same commit; what stands outside the repository is no part of it. */
    @Override
    public Optional<Storage> beside(String way) {
        Path folder = Path.of(prefix.isEmpty() ? "." : prefix).resolve(way).normalize();
        String name = folder.toString().replace('\\', '/');
        if (name.isEmpty() || name.startsWith("..")) {
            return Optional.empty();
        }
        GitStorage found = read(git, commit, name + "/");
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }
}
