package io.github.boldprint.publish;

import java.nio.file.Path;

/**
 * Where to publish.
 *
 * @param output the folder
 * @param content the content folder, which the output may not contain nor stand in
 * @param how plain folder or symbolic link
 * @param force whether a folder that is not ours may be replaced
 */
public record Target(Path output, Path content, Switch how, boolean force) {

    /** How the new site takes the old one's place. */
    public enum Switch {
        /** A plain folder, switched by two renames under a journal. */
        RENAME,
        /** Releases beside, and one symbolic link replaced by a rename. */
        LINK
    }
}
