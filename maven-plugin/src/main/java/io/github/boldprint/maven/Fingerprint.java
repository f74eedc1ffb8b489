package io.github.boldprint.maven;

import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** Which plugin runs: its version, and the files that it and what a POM adds to it are loaded from. */
final class Fingerprint {

    private Fingerprint() {}

    /** Of a plugin; of a goal that runs without a Maven nothing is known. */
    static String of(Optional<PluginDescriptor> loaded) {
        return loaded.map(Fingerprint::of).orElse("no plugin");
    }

    private static String of(PluginDescriptor plugin) {
        StringBuilder text = new StringBuilder(plugin.getId());
        for (Artifact artifact : Optional.ofNullable(plugin.getArtifacts()).orElse(List.of())) {
            File file = artifact.getFile();
            text.append(' ').append(artifact.getId());
            if (file != null) { // a snapshot changes under the same name
                text.append(' ').append(file.length()).append(' ').append(file.lastModified());
            }
        }
        return text.toString();
    }
}
