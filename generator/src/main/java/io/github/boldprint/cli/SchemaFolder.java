package io.github.boldprint.cli;

import io.github.boldprint.schema.Schemas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** Writes schemas into a folder, over those that stand there. */
final class SchemaFolder {

    private SchemaFolder() {}

    /**
     * Writes {@code <name>.schema.json} for each name.
     *
     * @throws UncheckedIOException where the disk fails
     */
    static void write(Path folder, Schemas schemas, Collection<String> names) {
        try {
            Files.createDirectories(folder);
            for (String name : names) {
                Files.writeString(folder.resolve(Schemas.file(name)), schemas.named(name).orElseThrow());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
