package io.github.boldprint.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The data files that come with Boldprint, wherever its classes stand: in a jar or in a folder. */
final class ShippedFiles {

    private static final String ROOT = "/io/github/boldprint/";

    private ShippedFiles() {}

    /** The names of the YAML files in a folder, sorted. */
    static List<String> names(String folder) {
        URL url = ShippedFiles.class.getResource(ROOT + folder);
        if (url == null) {
            return List.of();
        }
        try {
            return (url.getProtocol().equals("jar") ? inJar(url) : inFolder(url))
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("could not list what is shipped in " + folder, failed);
        }
    }

    /** The bytes of one file, by its path below the root of what is shipped. */
    static byte[] bytes(String path) {
        try (InputStream in = ShippedFiles.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IllegalStateException("not shipped: " + path);
            }
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException("could not read what is shipped as " + path, failed);
        }
    }

    private static Stream<String> inFolder(URL url) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(URI.create(url.toString())))) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    private static Stream<String> inJar(URL url) throws IOException {
        JarURLConnection connection = (JarURLConnection) url.openConnection();
        // a cached connection would hand out one jar file to several class loaders, and closing it would close theirs
        connection.setUseCaches(false);
        String folder = connection.getEntryName().replaceAll("/*$", "/");
        try (JarFile jar = connection.getJarFile()) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(folder) && name.indexOf('/', folder.length()) < 0)
                    .map(name -> name.substring(folder.length()))
                    .toList()
                    .stream();
        }
    }
}
