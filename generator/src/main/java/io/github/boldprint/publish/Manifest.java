package io.github.boldprint.publish;

import io.github.boldprint.finish.SiteFile;
import io.github.boldprint.finish.SiteFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of a site's files. Standing in a folder it proves that the folder is ours. It has the form that
 * {@code sha256sum --check} reads, and holds no time and no absolute path.
 *
 * @param digests SHA-256 in lower-case hexadecimal, by path inside the site
 */
record Manifest(SortedMap<String, String> digests) {

    /** Its name in the site's folder. */
    static final String NAME = ".boldprint-manifest";

    /** The manifest of a folder that nobody has published to. */
    static final Manifest NONE = new Manifest(new TreeMap<>());

    private static final String HEAD = """
            # Boldprint site, format 1: the SHA-256 and path of every file.
            # This list proves that Boldprint wrote the folder and may replace it.
            """;
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S+)");
    private static final long LARGEST = 16 << 20;

    Manifest {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    /** The manifest of these files. */
    static Manifest of(SiteFiles files) {
        SortedMap<String, String> digests = new TreeMap<>();
        for (SiteFile file : files.all()) {
            digests.put(file.path().value(), hex(sha256().digest(file.content())));
        }
        return new Manifest(digests);
    }

    /** The manifest in this folder; empty where there is none, or none that we can have written. */
    static Optional<Manifest> in(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        SortedMap<String, String> digests = new TreeMap<>();
        new String(bytes, StandardCharsets.UTF_8).lines().forEach(line -> {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                digests.put(matcher.group(2), matcher.group(1));
            }
        });
        Manifest manifest = new Manifest(digests);
        // what we wrote reads back to the same bytes; anything else was written or changed by somebody else
        return Optional.of(manifest).filter(read -> Arrays.equals(read.bytes(), bytes));
    }

    /** Whether this folder holds a site of ours, every file as its manifest says and no other. */
    static boolean isWhole(Path folder) throws IOException {
        Optional<Manifest> manifest = in(folder);
        return manifest.isPresent() && Drift.between(manifest.get(), folder).isNone();
    }

    /** The manifest as it is written, in the same order for the same site. */
    byte[] bytes() {
        StringBuilder text = new StringBuilder(HEAD);
        for (Map.Entry<String, String> file : digests.entrySet()) {
            text.append(file.getValue()).append("  ").append(file.getKey()).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The digest of the whole site, which names it. */
    String digest() {
        return hex(sha256().digest(bytes()));
    }

    /** Whether this file has the bytes that the manifest says. */
    boolean agrees(String path, Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return hex(digest.digest()).equals(digests.get(path));
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
