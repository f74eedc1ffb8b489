package io.github.boldprint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Holds documents against schemas that stand among the resources. */
final class JsonSchemas {

    private JsonSchemas() {}

    /** Fails where the document breaks the schema. */
    static void assertValid(String document, String resource, SpecVersion.VersionFlag version) {
        JsonSchema schema = JsonSchemaFactory.getInstance(version).getSchema(text(resource));
        assertEquals(Set.of(), schema.validate(document, InputFormat.JSON), document);
    }

    /** Whether the document keeps to the schema. */
    static boolean isValid(String document, String resource, SpecVersion.VersionFlag version) {
        return JsonSchemaFactory.getInstance(version).getSchema(text(resource))
                .validate(document, InputFormat.JSON).isEmpty();
    }

    private static String text(String resource) {
        try (InputStream in = JsonSchemas.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
