package io.github.boldprint.cli;

import io.github.boldprint.outline.Outline;
import io.github.boldprint.outline.OutlineFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes an outline where nothing stands yet: all of its files, or none. */
final class NewFolder {

    private final Path folder;

    /** What was made here, so that it can be taken away again. */
    private final List<Path> made = new ArrayList<>();

    NewFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Why nothing can be written here, as a sentence.
     *
     * @param given the folder as a person named it
     */
    Optional<String> obstacle(String given) {
        boolean there = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        if (there && !Files.exists(folder)) {
            return Optional.of("'" + given + "' is a link that leads nowhere; name a folder to write into");
        }
        if (there && !Files.isDirectory(folder)) {
            return Optional.of("'" + given + "' is not a folder; name one to write into");
        }
        Path policies = folder.resolve("policies");
        return Files.isSymbolicLink(policies)
                ? Optional.of("'policies' is a link, and links are not followed; make it a folder, or name another one")
                : Optional.empty();
    }

    /** Whether a file with this path stands here, whatever the case of its letters. */
    boolean holds(String path) {
        return standing(path).isPresent();
    }

    /**
     * Writes the files.
     *
     * @return the paths of the files that stand in the way; then nothing was written
     * @throws UncheckedIOException where the disk fails; what was written is taken away again
     */
    List<String> write(Outline outline) {
        List<String> inTheWay =
                outline.files().stream().map(OutlineFile::path).flatMap(path -> standing(path).stream()).toList();
        if (inTheWay.isEmpty()) {
            create(outline.files());
        }
        return inTheWay;
    }

    /** What stands where this path would be: many disks take {@code Site.yaml} and {@code site.yaml} for one. */
    private Optional<String> standing(String path) {
        Path target = folder.resolve(path);
        String name = target.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!Files.isDirectory(target.getParent())) {
            return Optional.empty();
        }
        try (Stream<Path> beside = Files.list(target.getParent())) {
            return beside.map(file -> file.getFileName().toString())
                    .filter(file -> file.toLowerCase(Locale.ROOT).equals(name)).findFirst()
                    .map(file -> path.substring(0, path.lastIndexOf('/') + 1) + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void create(List<OutlineFile> files) {
        try {
            for (OutlineFile file : files) {
                Path target = folder.resolve(file.path());
                directories(target.getParent());
                Files.write(target, file.text().getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
                made.add(0, target);
            }
        } catch (IOException e) {
            takeAway(e);
            throw new UncheckedIOException(e);
        }
    }

    private void directories(Path wanted) throws IOException {
        if (!Files.isDirectory(wanted)) {
            directories(wanted.getParent());
            Files.createDirectory(wanted);
            made.add(0, wanted);
        }
    }

    private void takeAway(IOException cause) {
        for (Path path : made) {
            try {
                Files.delete(path);
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }
}
