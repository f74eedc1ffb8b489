package io.github.boldprint.maven;

import io.github.boldprint.source.Family;
import io.github.boldprint.source.SourceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folders outside of a content folder that speak in it too. */
final class Bases {

    private Bases() {}

    /** What a content folder, or a folder of them, extends, as seen from there; sorted where it is a folder of them. */
    static List<String> of(Path folder) {
        return isMany(folder)
                ? Family.in(folder).bases().values().stream().flatMap(List::stream).distinct().sorted().toList()
                : SourceReader.read(folder).value().bases();
    }

    /** Whether it is a folder of content folders. */
    static boolean isMany(Path folder) {
        return !Files.exists(folder.resolve("site.yaml"));
    }
}
