package io.github.boldprint.publish;

import java.nio.file.Path;
import java.util.List;

/**
 * Where to publish.
 *
 * @param output the folder
 * @param inputs the content folder and the bases that it extends, which the output may not contain nor stand in; none
 * where
 *     nothing was read from one
 * @param how plain folder or symbolic link
 * @param force whether a folder that is not ours may be replaced
 */
public record Target(Path output, List<Path> inputs, Switch how, boolean force) {

    public Target {
        inputs = List.copyOf(inputs);
    }

    /** A target apart from a content folder. */
    public Target(Path output, Path content, Switch how, boolean force) {
        this(output, List.of(content), how, force);
    }

    /** How the new site takes the old one's place. */
    public enum Switch {
        /** A plain folder, switched by two renames under a journal. */
        RENAME,
        /** Releases beside, and one symbolic link replaced by a rename. */
        LINK
    }
}
