package io.github.boldprint.source;

import java.util.Objects;

/**
 * A picture of a content folder. Its bytes are not changed by anyone who reads them.
 *
 * @param path relative to the content folder, with forward slashes, for example {@code look/logo.svg}
 */
public record SourcePicture(String path, byte[] bytes) {
    public SourcePicture {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(bytes, "bytes");
    }
}
