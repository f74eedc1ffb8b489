package io.github.boldprint.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The schemas of the JSON that Boldprint itself prints; they are written by hand and stand in the jar. */
public final class PublishedSchemas {

    /** In the order of their names; a new one is a file in {@code schemas/} and a word here. */
    private static final List<String> NAMES =
            List.of("audit", "changes", "coverage", "findings", "fragment", "translations");

    private PublishedSchemas() {}

    /** The given schemas, and the published ones. */
    public static Schemas and(Schemas schemas) {
        Schemas all = schemas;
        for (String name : NAMES) {
            all = all.and(name, text(Schemas.file(name)));
        }
        return all;
    }

    private static String text(String file) {
        try (InputStream in = PublishedSchemas.class.getResourceAsStream("/io/github/boldprint/schemas/" + file)) {
            if (in == null) {
                throw new IllegalStateException("schemas/" + file + " is not shipped");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
