package io.github.boldprint.source;

import java.util.Objects;

/**
 * One YAML file.
 *
 * @param path relative to the content folder, with forward slashes, for example {@code policies/returns.yaml}
 * @param root its content; empty where the file has none
 */
public record SourceFile(String path, YamlNode.Mapping root) {
    public SourceFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(root, "root");
    }

    /** Where the file stands that findings name: the path, or for one that is inherited, the way to the base's. */
    public String place() {
        return root.at().file();
    }
}
