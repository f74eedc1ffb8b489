package io.github.boldprint.render;

import io.github.boldprint.finding.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Optional;

/** A theme on the class path: the same files as in a folder, in a jar or in a folder of classes. */
final class ClassPathTheme {

    private ClassPathTheme() {}

    /** The theme with this name; empty where nothing on the class path has it. */
    static Optional<Outcome<OwnFolder>> read(String name) {
        String folder = ShippedTheme.THEMES + name;
        URL url = ClassPathTheme.class.getClassLoader().getResource(folder + "/" + OwnFolder.PROPERTIES);
        if (url == null) {
            return Optional.empty();
        }
        try {
            if (url.openConnection() instanceof JarURLConnection jar) {
                Path file = Path.of(jar.getJarFileURL().toURI());
                try (FileSystem inside = FileSystems.newFileSystem(file)) {
                    return Optional.of(OwnFolder.read(inside.getPath("/" + folder)));
                }
            }
            return Optional.of(OwnFolder.read(Path.of(url.toURI()).getParent()));
        } catch (IOException e) {
            throw new UncheckedIOException("the theme '" + name + "' cannot be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the theme '" + name + "' stands at no place that can be read: " + url, e);
        }
    }
}
