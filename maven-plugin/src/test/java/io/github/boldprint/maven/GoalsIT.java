package io.github.boldprint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals in real Mavens. */
class GoalsIT {

    @TempDir
    Path folder;

    private RealMaven maven;

    @BeforeEach
    void writeAProject() throws IOException {
        maven = new RealMaven(folder);
        maven.pom("shop", """
                <executions><execution><goals><goal>check</goal><goal>build</goal></goals></execution></executions>
                """);
        maven.exampleContent("src/main/policies");
    }

    @Test
    void bothGoalsRunInTheirOwnPhasesWithNothingConfigured() {
        RealMaven.Run run = maven.run("package", "-Dboldprint.date=2026-11-22");
        assertEquals(0, run.exit(), run::log);
        assertTrue(run.log().contains("0 errors"), run::log);
        assertTrue(Files.isRegularFile(folder.resolve("target/policies/index.html")), run::log);
        assertTrue(Files.isRegularFile(folder.resolve("target/boldprint/findings.sarif")), run::log);
        assertFalse(run.log().contains("Plugin validation"), run::log);
    }

    @Test
    void aFindingFailsTheBuildWithItsPlaceAndLeavesNoSite() throws IOException {
        maven.replace("src/main/policies/policies/returns.yaml", "  window:", "  windw:");
        RealMaven.Run run = maven.run("package");
        assertEquals(1, run.exit(), run::log);
        assertTrue(run.log().contains("src/main/policies/policies/returns.yaml:"), run::log);
        assertTrue(run.log().contains("did you mean 'window'?"), run::log);
        assertTrue(run.log().contains("[facts-known]"), run::log);
        assertFalse(run.log().contains("\tat io.github.boldprint"), run::log);
        assertFalse(Files.exists(folder.resolve("target/policies")), run::log);
    }

    @Test
    void failOnDecidesWhatStopsTheBuild() throws IOException {
        maven.replace("src/main/policies/policies/returns.yaml", "  window:", "  windw:");
        assertEquals(0, maven.run("validate", "-Dboldprint.failOn=never").exit());
        assertEquals(1, maven.run("validate", "-Dboldprint.failOn=error").exit());
        RealMaven.Run wrong = maven.run("validate", "-Dboldprint.failOn=sometimes");
        assertEquals(1, wrong.exit());
        assertTrue(wrong.log().contains("boldprint.failOn is error, warning or never, not 'sometimes'"), wrong::log);
    }

    @Test
    void skipSkipsAllGoalsAndEachGoalHasItsOwn() {
        RealMaven.Run all = maven.run("package", "-Dboldprint.skip");
        assertEquals(0, all.exit(), all::log);
        assertTrue(all.log().contains("boldprint.skip"), all::log);
        assertFalse(Files.exists(folder.resolve("target/policies")));
        RealMaven.Run build = maven.run("package", "-Dboldprint.build.skip", "-Dboldprint.date=2026-11-22");
        assertEquals(0, build.exit(), build::log);
        assertTrue(build.log().contains("0 errors"), build::log);
        assertFalse(Files.exists(folder.resolve("target/policies")));
    }

    @Test
    void aMissingContentFolderIsOnePlainSentence() throws IOException {
        RealMaven.Run run = maven.run("package", "-Dboldprint.content=nowhere");
        assertEquals(1, run.exit(), run::log);
        assertTrue(run.log().contains("There is no content folder nowhere"), run::log);
    }

    @Test
    void severalModulesBuildAtTheSameTime() throws IOException {
        RealMaven many = new RealMaven(folder.resolve("many"));
        List<String> modules = List.of("one", "two", "three", "four");
        many.parent(modules);
        for (String module : modules) {
            RealMaven one = new RealMaven(folder.resolve("many").resolve(module));
            one.pom(module, "<executions><execution><goals><goal>build</goal></goals></execution></executions>");
            one.exampleContent("src/main/policies");
        }
        RealMaven.Run run = many.run("package", "-T4", "-Dboldprint.date=2026-11-22");
        assertEquals(0, run.exit(), run::log);
        assertFalse(run.log().contains("not marked as thread-safe") || run.log().contains("not marked @threadSafe"), run::log);
        for (String module : modules) {
            assertEquals(Files.readString(folder.resolve("many/one/target/policies/index.html")),
                    Files.readString(folder.resolve("many").resolve(module).resolve("target/policies/index.html")));
        }
    }

    @Test
    void theHelpGoalNamesEveryGoalAndTheReadmeEveryParameter() throws IOException {
        RealMaven.Run run = maven.run("io.github.boldprint:boldprint-maven-plugin:" + System.getProperty("it.version")
                + ":help", "-Ddetail");
        assertEquals(0, run.exit(), run::log);
        assertTrue(run.log().contains("boldprint:build") && run.log().contains("boldprint:check"), run::log);
        String readme = Files.readString(Path.of("..", "README.md"));
        String section = readme.substring(readme.indexOf("## Maven parameters"), readme.indexOf("## What comes out"));
        assertEquals(properties("User property: (boldprint\\.[A-Za-z.]+)", run.log()),
                properties("`(boldprint\\.[A-Za-z.]+)`", section));
    }

    private static Set<String> properties(String form, String text) {
        return Pattern.compile(form).matcher(text).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
