package io.github.boldprint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffMojoTest {

    @TempDir
    Path project;

    @BeforeEach
    void writeTwoVersions() throws IOException {
        write("old", "P30D");
        write("content", "P30D");
    }

    @Test
    void saysThatNothingChanged() throws Exception {
        assertEquals(List.of("info: Changes of content on 2026-11-22 (boldprint.date)", "info: No change: both versions say the same."),
                goal(Map.of("from", "old")).run());
    }

    @Test
    void failsAtWhatNobodyDecidedAndWritesItsReports() throws Exception {
        write("content", "P14D");
        MojoFailureException failed = assertThrows(MojoFailureException.class, goal(Map.of("from", "old"))::run);
        assertTrue(failed.getMessage().startsWith("1 change: 1 favours the business; 1 undecided. The first: policies/returns.yaml:2:9: "
                + "favours the business: Returns and exchanges, Time to return: 30 days → 14 days"), failed::getMessage);
        for (String report : List.of("changes.html", "changes.md", "changes.json", "changes.sarif")) {
            assertTrue(Files.isRegularFile(project.resolve("target/boldprint").resolve(report)), report);
        }
        assertEquals(3, goal(Map.of("from", "old", "failOnChange", "never")).run().size());
        goal(Map.of("from", "content", "to", "old")).run();
    }

    @Test
    void neverTakesAFailedComparisonForNoChange() throws IOException {
        MojoExecutionException failed = assertThrows(MojoExecutionException.class, goal(Map.of("from", "nowhere"))::run);
        assertTrue(failed.getMessage().startsWith("The comparison failed: 'nowhere' is neither a folder with a site.yaml nor a release"),
                failed::getMessage);
        assertTrue(Files.readString(project.resolve("target/boldprint/changes.json")).contains("\"outcome\": \"failed\""));
    }

    @Test
    void refusesWordsThatItDoesNotKnow() {
        assertEquals("boldprint.failOnChange is undecided, favours-business, judgement, floor, any or never, not 'often'",
                assertThrows(MojoExecutionException.class, goal(Map.of("failOnChange", "often"))::run).getMessage());
    }

    @Test
    void isSkippedAsAWholeOrAlone() throws Exception {
        assertEquals(List.of("info: Skipped: boldprint.skip is set."), goal(Map.of("skip", true)).run());
        assertEquals(List.of("info: Skipped: boldprint.diff.skip is set."), goal(Map.of("skipDiff", true)).run());
    }

    private Goal goal(Map<String, Object> parameters) {
        Map<String, Object> all = new TreeMap<>(parameters);
        all.put("date", "2026-11-22");
        return new Goal(new DiffMojo(), project, all);
    }

    private void write(String version, String window) throws IOException {
        Files.createDirectories(project.resolve(version).resolve("policies"));
        Files.writeString(project.resolve(version).resolve("site.yaml"), """
                business: {name: Paws, email: care@paws.example}
                url: https://paws.example/policies/
                languages: [en]
                markets: [DE]
                """);
        Files.writeString(project.resolve(version).resolve("policies/returns.yaml"),
                "kind: returns\nfacts: {window: " + window + ", windowStarts: delivery}\n");
    }
}
