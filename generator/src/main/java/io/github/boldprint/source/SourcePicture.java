package io.github.boldprint.source;

import java.util.Objects;

/**
 * A picture of a content folder. Its bytes are not changed by anyone who reads them.
 *
 * @param path relative to the content folder, with forward slashes, for example {@code look/logo.svg}
 * @param place the path that findings name: another one where the picture is inherited
 */
public record SourcePicture(String path, String place, byte[] bytes) {
    public SourcePicture {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(bytes, "bytes");
    }
}
