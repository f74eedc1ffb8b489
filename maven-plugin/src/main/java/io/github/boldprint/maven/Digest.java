package io.github.boldprint.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A digest that grows: the same words and files in the same order give the same one. */
final class Digest {

    private final MessageDigest sha256;

    Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    Digest word(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        sha256.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        sha256.update(bytes);
        return this;
    }

    /** The bytes of one file. */
    Digest file(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            word(Integer.toString(bytes.length));
            sha256.update(bytes);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Names and bytes of all files in a folder; that nothing is there counts too. */
    Digest folder(Path folder, boolean input) {
        if (!Files.isDirectory(folder)) {
            return word("no folder");
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder.toRealPath())) {
            Path root = folder.toRealPath();
            files = all.filter(Files::isRegularFile).filter(file -> !input || isInput(root.relativize(file))).sorted()
                    .toList();
            files.forEach(file -> word(root.relativize(file).toString()).file(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return word(Integer.toString(files.size()));
    }

    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** What a build writes beside what people write is nobody's input. */
    private static boolean isInput(Path path) {
        for (Path name : path) {
            if (name.toString().startsWith(".") || name.toString().equals("target")) {
                return false;
            }
        }
        return true;
    }
}
