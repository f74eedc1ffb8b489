package io.github.boldprint.report;

import java.io.IOException;
import java.security.CodeSource;
import java.util.Optional;
import java.util.jar.JarInputStream;

/** The version of this program. */
public final class Version {

    private Version() {}

    /** As the jar's manifest gives it; {@code development} where the classes do not stand in a jar. */
    public static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** The commit that the jar was built from, abbreviated; empty where nobody knows. */
    public static Optional<String> commit() {
        CodeSource here = Version.class.getProtectionDomain().getCodeSource();
        if (here == null || !here.getLocation().getPath().endsWith(".jar")) {
            return Optional.empty();
        }
        try (JarInputStream jar = new JarInputStream(here.getLocation().openStream())) {
            return Optional.ofNullable(jar.getManifest())
                    .map(manifest -> manifest.getMainAttributes().getValue("Implementation-Commit"))
                    .filter(commit -> commit.matches("[0-9a-f]+(-dirty)?"));
        } catch (IOException unread) {
            return Optional.empty();
        }
    }
}
