package io.github.boldprint.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A content folder on the disk. Links are never followed. */
record DiskStorage(Path root) implements Storage {

    @Override
    public List<String> names(String folder) {
        try (Stream<Path> entries = Files.list(root.resolve(folder))) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("could not list the folder " + root.resolve(folder), failed);
        }
    }

    @Override
    public Form form(String path) {
        Path file = root.resolve(path);
        if (Files.isSymbolicLink(file)) {
            return Form.LINK;
        }
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return Form.FOLDER;
        }
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Form.FILE : Form.OTHER;
    }

    @Override
    public long size(String file) throws IOException {
        return Files.size(root.resolve(file));
    }

    @Override
    public byte[] read(String file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(root.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(most);
        }
    }

    @Override
    public Optional<Storage> beside(String way) {
        Path folder = root.toAbsolutePath().resolve(way).normalize();
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(new DiskStorage(folder))
                : Optional.empty();
    }
}
