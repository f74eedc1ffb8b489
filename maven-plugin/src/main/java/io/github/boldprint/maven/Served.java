package io.github.boldprint.maven;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A site as Java applications serve it: below {@code META-INF/resources}, where the Servlet specification (4.6), Spring
 * Boot and Quarkus look for it.
 *
 * @param path at which it is served, without a slash at either end
 * @param springBoot whether it comes with what makes Spring Boot answer the address of a folder
 */
record Served(String path, boolean springBoot) {

    /** What the publisher keeps for itself, in a site and beside one, carries our name; readers have no use for it. */
    private static final String OURS = ".boldprint-";

    private static final String FIRST = "index.html";
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");
    private static final String SPRING = "io/github/boldprint/spring/PolicyPages.class";
    private static final String IMPORTS =
            "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";

    /** @throws MojoExecutionException where the path is none */
    static Served at(String path, boolean springBoot) throws MojoExecutionException {
        if (!PATH.matcher(path).matches()) {
            throw new MojoExecutionException(
                    "boldprint.path is a path such as 'policies' or 'legal/policies', without a slash at"
                    + " either end, not '" + path + "'");
        }
        return new Served(path, springBoot);
    }

    /** The files of a site by their path in it, sorted. */
    static SortedMap<String, byte[]> site(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            Path root = folder.toRealPath();
            try (Stream<Path> all = Files.walk(root)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    String name = root.relativize(file).toString().replace('\\', '/');
                    if (!name.contains(OURS)) {
                        files.put(name, Files.readAllBytes(file));
                    }
                }
            }
            return files;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The files of a class path that serves a site, by their path, sorted. */
    SortedMap<String, byte[]> files(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        StringBuilder folders = new StringBuilder();
        site(folder).forEach((name, bytes) -> {
            files.put("META-INF/resources/" + path + "/" + name, bytes);
            if (name.equals(FIRST) || name.endsWith("/" + FIRST)) {
                folders.append('/').append(path).append('/').append(name, 0, name.length() - FIRST.length())
                        .append('\n');
            }
        });
        if (springBoot) {
            files.put(SPRING, own("/" + SPRING));
            files.put(IMPORTS, "io.github.boldprint.spring.PolicyPages\n".getBytes(StandardCharsets.UTF_8));
            files.put("META-INF/boldprint/folders", folders.toString().getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    /**
     * Puts the same among a project's classes, and takes away what stood there of an older site.
     *
     * @param memory where it is written down which files are ours
     * @throws MojoExecutionException where a file of somebody else stands in the way
     */
    void embed(Path folder, Path classes, Path memory) throws MojoExecutionException {
        new Embedding(classes, memory.resolve("embedded.txt")).put(files(folder));
    }

    private static byte[] own(String resource) {
        try (InputStream in = Served.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
