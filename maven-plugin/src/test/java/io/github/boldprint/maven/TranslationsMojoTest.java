package io.github.boldprint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationsMojoTest {

    @TempDir
    Path project;

    @BeforeEach
    void write() throws IOException {
        put("site.yaml", """
                business: {name: Paws, email: care@paws.example}
                url: https://paws.example/policies/
                languages: [en, de]
                markets: [DE]
                """);
        put("policies/returns.yaml", """
                kind: returns
                clauses: [{id: how-to-return, title: How to return, text: Post it.}]
                """);
    }

    @Test
    void listsAndReportsAndFailsOnlyIfAskedTo() throws Exception {
        List<String> log = goal(Map.of()).run();
        assertEquals(List.of("info: content/policies/returns.yaml: missing in 'de': all 2 texts; write them in policies/returns.de.yaml",
                "info: de: 2 texts, 0 fresh, 0 new, 0 stale, 2 missing, 0 extra, 0 differing"), log.subList(0, 2));
        assertTrue(Files.readString(project.resolve("target/boldprint/translations.json")).contains("\"missing\": 2"));
        MojoFailureException failed = assertThrows(MojoFailureException.class, goal(Map.of("failOn", "warning"))::run);
        assertEquals("Texts are missing, stale or wrong in some language; the first: content/policies/returns.yaml: missing in 'de': all 2 texts;"
                + " write them in policies/returns.de.yaml", failed.getMessage());
    }

    @Test
    void makesRoomAndRecords() throws Exception {
        assertEquals("info: wrote policies/returns.de.yaml", goal(Map.of("scaffold", "de")).run().get(0));
        put("policies/returns.de.yaml", "clauses: [{id: how-to-return, title: So senden Sie zurück, text: Senden Sie es.}]\n");
        assertEquals(List.of("info: wrote translations.lock; marked as fresh: 2 texts",
                "info: de: 2 texts, 2 fresh, 0 new, 0 stale, 0 missing, 0 extra, 0 differing"),
                goal(Map.of("fresh", "all", "failOn", "warning")).run());
        put("policies/returns.yaml", "kind: returns\nclauses: [{id: how-to-return, title: How to return, text: Post it today.}]\n");
        assertThrows(MojoFailureException.class, goal(Map.of("failOn", "warning"))::run);
        goal(Map.of("fresh", "returns#how-to-return, returns", "language", "de", "failOn", "warning")).run();
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertEquals("no translation is called 'retuns'", assertThrows(MojoExecutionException.class,
                goal(Map.of("fresh", "retuns"))::run).getMessage());
        assertThrows(MojoExecutionException.class, goal(Map.of("failOn", "often"))::run);
    }

    @Test
    void isSkippedAsAWholeOrAlone() throws Exception {
        assertEquals(List.of("info: Skipped: boldprint.skip is set."), goal(Map.of("skip", true)).run());
        assertEquals(List.of("info: Skipped: boldprint.translations.skip is set."), goal(Map.of("skipTranslations", true)).run());
    }

    private Goal goal(Map<String, Object> parameters) {
        return new Goal(new TranslationsMojo(), project, parameters);
    }

    private void put(String path, String text) throws IOException {
        Path file = project.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
