package io.github.boldprint.maven;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A project that has nothing but policies.
 *
 * @param folder where it stands
 * @param version of the plugin
 */
record NewProject(Path folder, String version) {

    static final String PLUGIN = "io.github.boldprint:boldprint-maven-plugin";

    /** Writes its {@code pom.xml}, unless there is one. */
    boolean write() {
        Path pom = folder.resolve("pom.xml");
        if (Files.exists(pom)) {
            return false;
        }
        try {
            Files.writeString(pom, read("new-project.xml").replace("PLUGIN\n", snippet().indent(6)));
            return true;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What a POM that is there already needs. */
    String snippet() {
        return read("plugin-snippet.xml").replace("VERSION", version).stripTrailing();
    }

    private static String read(String name) {
        try (InputStream in = NewProject.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
