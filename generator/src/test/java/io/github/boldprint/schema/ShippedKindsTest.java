package io.github.boldprint.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.Boldprint;
import io.github.boldprint.TranslationRequest;
import io.github.boldprint.outline.OutlineExamples;
import io.github.boldprint.pack.Grammar;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.vocabulary.Vocabulary;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schemas of the shipped kinds, held against content that Boldprint passes. */
class ShippedKindsTest {

    private static final Vocabulary VOCABULARY =
            VocabularyReader.read(SourceReader.shipped("kinds"), List.of()).value();

    private static final Schemas SCHEMAS = SchemaWriter.write(VOCABULARY, Grammar.read(VOCABULARY));

    @TempDir
    Path folder;

    @Test
    void passTheExampleBusiness() throws IOException {
        assertUnmarked(Path.of("..", "content"));
    }

    @Test
    void passATranslationThatWaits() throws IOException {
        Path content = folder.resolve("content");
        for (String path : List.of("site.yaml", "policies/returns.yaml", "policies/privacy.yaml")) {
            Files.createDirectories(content.resolve(path).getParent());
            Files.copy(Path.of("..", "content").resolve(path), content.resolve(path));
        }
        Files.createDirectories(content.resolve("look"));
        Files.writeString(content.resolve("look/look.yaml"), "header: Welcome\nfooter: Goodbye\n");
        Boldprint.translations(TranslationRequest.of(content).withScaffold("nl"));
        for (String path : List.of("site", "look/look", "policies/returns", "policies/privacy")) {
            assertTrue(Files.readString(content.resolve(path + ".nl.yaml")).matches("(?s).*:\\n.*"), path);
        }
        assertUnmarked(content);
        String returns = SCHEMAS.named("returns-translation").orElseThrow();
        assertFalse(EditorEyes.marks("clauses:\n  - id:\n    text: a\n", returns).isEmpty(), "an id never waits");
    }

    @Test
    void areNamedByTheExamplesFiles() throws IOException {
        Path content = Path.of("..", "content");
        try (Stream<Path> files = Files.walk(content, 2)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
                String path = content.relativize(file).toString().replace('\\', '/');
                assertEquals(Schemas.headFor(path), Files.readAllLines(file).get(0), path);
                assertTrue(Schemas.nameFor(path).flatMap(SCHEMAS::named).isPresent(), path);
            }
        }
    }

    @Test
    void passAPolicyOfEveryKind() throws IOException {
        assertUnmarked(Path.of("src", "test", "resources", "sites", "every-kind-has-a-page", "content"));
    }

    @Test
    void passTheShippedKindsAndPacks() throws IOException {
        for (String folder : List.of("kinds", "packs")) {
            try (Stream<Path> files = Files.list(Path.of("src/main/resources/io/github/boldprint", folder))) {
                String schema = SCHEMAS.named(folder.substring(0, 4)).orElseThrow();
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    assertEquals(List.of(), EditorEyes.marks(Files.readString(file), schema), file::toString);
                }
            }
        }
    }

    @Test
    void passWhatInitWrites() throws IOException {
        OutlineExamples.write(folder, OutlineExamples.ALL.with("languages", "en,de"));
        assertUnmarked(folder);
    }

    @Test
    void demandWhatIsRequiredUnlessSomethingElseHolds() {
        String returns = """
                kind: returns
                effective: 2026-10-01
                facts: {accepted: no}
                clauses: []
                """;
        String schema = SCHEMAS.named("returns").orElseThrow();
        assertEquals(List.of(), EditorEyes.marks(returns, schema));
        assertFalse(EditorEyes.marks(returns.replace("no", "yes"), schema).isEmpty());
        assertFalse(EditorEyes.marks(returns.replace("accepted: no", ""), schema).isEmpty());
    }

    private static void assertUnmarked(Path content) throws IOException {
        try (Stream<Path> files = Files.list(content.resolve("policies"))) {
            for (Path file : files.sorted().toList()) {
                assertFile(file);
            }
        }
        assertFile(content.resolve("site.yaml"));
    }

    private static void assertFile(Path file) throws IOException {
        String[] name = file.getFileName().toString().split("\\.");
        String schema = name.length == 2 ? name[0] : name[0] + "-translation";
        List<String> marks = EditorEyes.marks(Files.readString(file), SCHEMAS.named(schema).orElseThrow());
        assertEquals(List.of(), marks, file::toString);
    }
}
