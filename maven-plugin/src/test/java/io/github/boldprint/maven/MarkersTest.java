package io.github.boldprint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
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
import org.codehaus.plexus.build.DefaultBuildContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an IDE learns that runs the goals as m2e does. */
class MarkersTest {

    @TempDir
    Path project;

    private final RecordingContext ide = new RecordingContext();
    private Path returns;

    @BeforeEach
    void writeSomeContent() throws IOException {
        Paws.write(project.resolve("content"));
        returns = project.resolve("content/policies/returns.yaml");
    }

    @Test
    void marksEachFindingAtItsPlace() throws Exception {
        breakIt();
        assertThrows(MojoFailureException.class, check()::run);
        assertTrue(ide.told().contains("removed " + returns), ide.told()::toString);
        List<String> marks = ide.marks();
        assertTrue(marks.get(0).startsWith("marked 2 " + returns + ":4:9 'acepted' is not a fact of a returns policy"),
                marks::toString);
        assertTrue(marks.get(0).endsWith(" [facts-known], by MojoFailureException"), marks::toString);
        assertTrue(marks.contains("refreshed " + project.resolve("target/boldprint")), marks::toString);
    }

    @Test
    void takesTheMarkAwayOnceItIsMended() throws Exception {
        breakIt();
        assertThrows(MojoFailureException.class, check()::run);
        mendIt();
        ide.marks();
        check().run();
        assertTrue(ide.told().contains("removed " + returns), ide.told()::toString);
        assertEquals(List.of("refreshed " + project.resolve("target/boldprint")), ide.marks());
    }

    @Test
    void marksWarningsAsWarningsAndIfWantedNothingGraverOrNothing() throws Exception {
        Map<String, Object> late = Map.of("date", "2028-01-01");
        new Goal(new CheckMojo(bridge(), ide), project, late).run();
        assertTrue(ide.marks().get(0).startsWith("marked 1 " + returns + ":3:"), "a review is overdue");
        breakIt();
        assertThrows(MojoFailureException.class, check("markAs", "warning")::run);
        assertTrue(ide.marks().stream().anyMatch(mark -> mark.startsWith("marked 1 ") && mark.contains("acepted")));
        assertThrows(MojoFailureException.class, check("markAs", "none")::run);
        assertFalse(ide.marks().stream().anyMatch(mark -> mark.startsWith("marked")));
        assertEquals("boldprint.markers is as-found, warning or none, not 'loud'",
                assertThrows(MojoExecutionException.class, check("markAs", "loud")::run).getMessage());
    }

    @Test
    void endsAtOnceWhereNothingChangedThatItReads() throws Exception {
        check().run();
        build().run();
        assertTrue(ide.marks().contains("refreshed " + project.resolve("target/policies")));
        ide.onlyChanged(project.resolve("src/main/java/Shop.java"));
        String nothing = "info: Skipped: nothing that it reads has changed since the editor's last build.";
        assertEquals(List.of(nothing), check().run());
        assertEquals(List.of(nothing), build().run());
        assertEquals(List.of(), ide.told());
        ide.onlyChanged(returns);
        assertEquals("info: Policies of content on 2026-11-22 (boldprint.date)", check().run().get(0));
        ide.onlyChanged(project.resolve("pom.xml"));
        assertEquals("info: Policies of content on 2026-11-22 (boldprint.date)", check().run().get(0));
    }

    @Test
    void buildMarksNothingASecondTimeAndPublishesNothingWhereCheckFailed() throws Exception {
        Map<String, Object> late = Map.of("date", "2028-01-01");
        new Goal(new CheckMojo(bridge(), ide), project, late).run();
        ide.marks();
        new Goal(new BuildMojo(bridge(), ide), project, late).run();
        List<String> marks = ide.marks();
        assertFalse(marks.stream().anyMatch(mark -> mark.startsWith("marked")), marks::toString);
        breakIt();
        assertThrows(MojoFailureException.class, check()::run);
        assertEquals(List.of("info: Skipped: the goal 'check' has failed, and nothing is published while it does."),
                build().run());
        mendIt();
        check().run();
        assertTrue(build().run().contains("info: 0 errors, 0 warnings in 1 policy"));
    }

    @Test
    void buildAloneMarksToo() throws Exception {
        breakIt();
        assertThrows(MojoFailureException.class, build()::run);
        assertTrue(ide.marks().get(0).startsWith("marked 2 " + returns + ":4:9 "));
    }

    @Test
    void marksAnewAfterACleanAlthoughTheSiteIsUpToDate() throws Exception {
        Map<String, Object> late = Map.of("date", "2028-01-01");
        new Goal(new BuildMojo(bridge(), ide), project, late).run();
        ide.marks();
        ide.afterAClean();
        new Goal(new BuildMojo(bridge(), ide), project, late).run();
        assertTrue(ide.marks().get(0).startsWith("marked 1 " + returns));
    }

    @Test
    void theCommandLineIsNoIde() {
        var older = new org.sonatype.plexus.build.incremental.DefaultBuildContext();
        assertSame(Markers.NONE, Markers.of(new DefaultBuildContext(older), older));
        assertFalse(Markers.NONE == Markers.of(bridge(), ide));
    }

    private DefaultBuildContext bridge() {
        return new DefaultBuildContext(ide);
    }

    private Goal check(String... parameter) {
        return new Goal(new CheckMojo(bridge(), ide), project, parameters(parameter));
    }

    private Goal build() {
        return new Goal(new BuildMojo(bridge(), ide), project, parameters());
    }

    private static Map<String, Object> parameters(String... more) {
        Map<String, Object> all = new TreeMap<>(Map.of("date", "2026-11-22"));
        if (more.length > 0) {
            all.put(more[0], more[1]);
        }
        return all;
    }

    private void breakIt() throws IOException {
        Files.writeString(returns, Files.readString(returns).replace("accepted", "acepted"));
    }

    private void mendIt() throws IOException {
        Files.writeString(returns, Files.readString(returns).replace("acepted", "accepted"));
    }
}
