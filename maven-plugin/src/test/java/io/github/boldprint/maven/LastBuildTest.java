package io.github.boldprint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastBuildTest {

    private static final String UP_TO_DATE = "info: Up to date: target/policies (0 errors, 0 warnings in 1 policy; "
            + "-Dboldprint.skipUnchanged=false builds it all the same)";

    @TempDir
    Path project;

    @BeforeEach
    void buildOnce() throws Exception {
        Paws.write(project.resolve("content"));
        Paws.write(project.resolve("base"));
        assertBuilds(Map.of());
    }

    @Test
    void buildsNothingTwice() throws Exception {
        assertEquals(UP_TO_DATE, run(Map.of()).get(1));
        assertBuilds(Map.of("skipUnchanged", false));
    }

    @Test
    void buildsAgainWhateverChanged() throws Exception {
        assertBuilds(Map.of("date", "2026-11-23"));
        assertBuilds(Map.of("failOn", "warning"));
        assertBuilds(Map.of());
        Files.delete(project.resolve("target/policies/returns/index.html"));
        assertBuilds(Map.of());
        Files.delete(project.resolve("target/boldprint/findings.json"));
        assertBuilds(Map.of());
        Files.createDirectories(project.resolve("look"));
        assertBuilds(Map.of("themeFolder", project.resolve("look").toFile()));
        Files.createDirectories(project.resolve("look/assets"));
        Files.writeString(project.resolve("look/assets/own.css"), "p { margin: 0 }");
        assertBuilds(Map.of("themeFolder", project.resolve("look").toFile()));
    }

    @Test
    void buildsAgainWhenABaseChanged() throws Exception {
        Files.writeString(project.resolve("content/site.yaml"), "extends: ../base\n");
        Files.delete(project.resolve("content/policies/returns.yaml"));
        assertBuilds(Map.of());
        assertEquals(UP_TO_DATE, run(Map.of()).get(1));
        edit("base/policies/returns.yaml", "We mend it", "We repair it");
        assertBuilds(Map.of());
    }

    @Test
    void neverTakesAFailedBuildForDone() throws Exception {
        String sound = Files.readString(project.resolve("content/policies/returns.yaml"));
        edit("content/policies/returns.yaml", "accepted", "acepted");
        assertThrows(MojoFailureException.class, () -> run(Map.of()));
        assertThrows(MojoFailureException.class, () -> run(Map.of()));
        Files.writeString(project.resolve("content/policies/returns.yaml"), sound);
        assertBuilds(Map.of());
    }

    @Test
    void whatVanishedFromTheContentVanishesFromTheSiteAndTheClasses() throws Exception {
        Map<String, Object> embed = Map.of("embed", true);
        run(embed);
        Path page = project.resolve("target/classes/META-INF/resources/policies/returns/index.html");
        assertTrue(Files.isRegularFile(page));
        Files.delete(project.resolve("content/policies/returns.yaml"));
        Files.writeString(project.resolve("content/policies/payment.yaml"), """
                kind: payment
                effective: 2026-10-01
                review: {last: 2026-11-20, every: P1Y}
                facts: {methods: [card], charged: dispatch, surcharge: {charged: no}}
                """);
        run(embed);
        assertFalse(Files.exists(page.getParent()));
        assertFalse(Files.exists(project.resolve("target/policies/returns")));
        assertTrue(Files.isRegularFile(project.resolve("target/classes/META-INF/resources/policies/payment/index.html")));
    }

    @Test
    void putsNothingOverWhatSomebodyElseWrote() throws Exception {
        Path other = project.resolve("target/classes/META-INF/resources/policies/index.html");
        Files.createDirectories(other.getParent());
        Files.writeString(other, "mine");
        Exception refused = assertThrows(org.apache.maven.plugin.MojoExecutionException.class, () -> run(Map.of("embed", true)));
        assertEquals("'META-INF/resources/policies/index.html' stands in the classes already, and is not from Boldprint; take it out of the"
                + " resources, or choose another boldprint.path", refused.getMessage());
        assertEquals("mine", Files.readString(other));
    }

    private void assertBuilds(Map<String, Object> parameters) throws Exception {
        List<String> log = run(parameters);
        assertEquals("info: 0 errors, 0 warnings in 1 policy", log.get(log.size() - 1));
    }

    private List<String> run(Map<String, Object> parameters) throws Exception {
        Map<String, Object> all = new TreeMap<>(Map.of("date", "2026-11-22"));
        all.putAll(parameters);
        return new Goal(new BuildMojo(), project, all).run();
    }

    private void edit(String file, String old, String by) throws IOException {
        Files.writeString(project.resolve(file), Files.readString(project.resolve(file)).replace(old, by));
    }
}
