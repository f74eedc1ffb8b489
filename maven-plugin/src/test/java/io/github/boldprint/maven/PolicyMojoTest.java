package io.github.boldprint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyMojoTest {

    private static final Map<String, Object> DAY = Map.of("date", "2026-11-22");

    @TempDir
    Path project;

    @BeforeEach
    void writeSomeContent() throws IOException {
        Paws.write(project.resolve("content"));
    }

    @Test
    void saysWhichDayItTakesAndFromWhere() throws Exception {
        assertEquals("info: Policies of content on 2026-11-22 (boldprint.date)",
                new Goal(new CheckMojo(), project, DAY).run().get(0));
    }

    @Test
    void publishesAndWritesItsReports() throws Exception {
        List<String> log = new Goal(new BuildMojo(), project, DAY).run();
        assertEquals("info: 0 errors, 0 warnings in 1 policy", log.get(log.size() - 1));
        assertTrue(Files.isRegularFile(project.resolve("target/policies/returns/index.html")));
        assertTrue(Files.isRegularFile(project.resolve("target/boldprint/findings.json")));
        assertTrue(Files.isRegularFile(project.resolve("target/boldprint/findings.sarif")));
    }

    @Test
    void namesFilesFromTheProjectsFolderOn() throws IOException {
        Path returns = project.resolve("content/policies/returns.yaml");
        Files.writeString(returns, Files.readString(returns).replace("accepted", "acepted"));
        Goal goal = new Goal(new CheckMojo(), project, DAY);
        MojoFailureException failed = assertThrows(MojoFailureException.class, goal::run);
        String finding = "content/policies/returns.yaml:[4,9] 'acepted' is not a fact of a returns policy";
        assertTrue(goal.log().stream().anyMatch(line -> line.startsWith("error: " + finding)), goal.log()::toString);
        assertTrue(failed.getMessage().contains("\nThe first: content/policies/returns.yaml:[4,"), failed::getMessage);
    }

    @Test
    void refusesWordsThatItDoesNotKnow() {
        assertRefused(new BuildMojo(), "switchBy", "copy", "boldprint.switch is rename or link, not 'copy'");
        assertRefused(new CheckMojo(), "failOn", "often", "boldprint.failOn is error, warning or never, not 'often'");
        assertRefused(new BuildMojo(), "failOnChange", "some",
                "boldprint.failOnChange is undecided, favours-business, judgement, floor, any, not 'some'");
        assertRefused(new CheckMojo(), "date", "22.11.2026",
                "boldprint.date: '22.11.2026' is not a day; write it as year-month-day, such as 2026-11-22");
    }

    @Test
    void failsForWhatTheCalendarCausedOnlyWhereThatIsAskedFor() throws Exception {
        new Goal(new CheckMojo(), project, Map.of("date", "2028-01-01")).run();
        assertThrows(MojoFailureException.class, new Goal(new CheckMojo(), project, Map.of("date", "2028-01-01", "due", true))::run);
    }

    @Test
    void recordsGapsThatMayWait() throws Exception {
        Path returns = project.resolve("content/policies/returns.yaml");
        Files.writeString(returns, Files.readString(returns).replace("{accepted: no}", "{window: P30D}"));
        assertThrows(MojoFailureException.class, new Goal(new CheckMojo(), project, DAY)::run);
        List<String> log = new Goal(new CheckMojo(), project, Map.of("date", "2026-11-22", "baseline", "true")).run();
        assertTrue(log.get(1).matches("info: baseline: [1-9] new until 2027-02-20, 0 closed, [1-9] in all in decisions.yaml"),
                log::toString);
        assertTrue(Files.readString(project.resolve("content/decisions.yaml")).contains("at: windowStarts, until: 2027-02-20"));
        new Goal(new BuildMojo(), project, DAY).run();
        assertRefused(new CheckMojo(), "baseline", "soon", "boldprint.baseline: 'soon' is neither a length of time nor a day; write"
                + " for example P90D, or " + java.time.LocalDate.now(java.time.ZoneOffset.UTC).plusDays(90));
    }

    @Test
    void releasesAndPublishesWhatWasReleased() throws Exception {
        git("init", "--quiet");
        git("config", "user.name", "A. Lim");
        git("config", "user.email", "a.lim@example.com");
        List<String> log = new Goal(new ReleaseMojo(), project, DAY).run();
        assertTrue(log.contains("info: released as releases/2026-11-22: returns; commit that folder"), log::toString);
        Path returns = project.resolve("content/policies/returns.yaml");
        Files.writeString(returns, Files.readString(returns).replace("Why we take", "The reason why we take").replace("2026-10-01", "2026-12-01"));
        assertThrows(MojoFailureException.class, new Goal(new ReleaseMojo(), project, DAY)::run);
        assertThrows(MojoFailureException.class,
                new Goal(new CheckMojo(), project, Map.of("date", "2026-11-22", "failOnChange", "undecided"))::run);
        new Goal(new BuildMojo(), project, DAY).run();
        Path page = project.resolve("target/policies/returns/index.html");
        assertFalse(Files.readString(page).contains("The reason why we take"));
        new Goal(new BuildMojo(), project, Map.of("date", "2026-11-22", "drafts", true)).run();
        assertTrue(Files.readString(page).contains("The reason why we take"));
    }

    private void git(String... words) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of("git", "-C", project.toString()));
        command.addAll(List.of(words));
        assertEquals(0, new ProcessBuilder(command).start().waitFor());
    }

    @Test
    void publishesBehindALinkWhereThatIsAskedFor() throws Exception {
        new Goal(new BuildMojo(), project, Map.of("date", "2026-11-22", "switchBy", "link")).run();
        assertTrue(Files.isSymbolicLink(project.resolve("target/policies")));
    }

    @Test
    void doesManySitesAtOnceAndNamesWhatIsWrongWithEach() throws Exception {
        Paws.write(project.resolve("brands/one"));
        Paws.write(project.resolve("brands/two"));
        Map<String, Object> brands = Map.of("date", "2026-11-22", "sites", project.resolve("brands").toFile());
        List<String> log = new Goal(new BuildMojo(), project, brands).run();
        assertTrue(log.contains("info: 2 sites"), log::toString);
        assertEquals("info: 0 errors, 0 warnings in 2 policies", log.get(log.size() - 1));
        assertTrue(Files.isRegularFile(project.resolve("target/policies/two/index.html")));
        assertTrue(Files.isRegularFile(project.resolve("target/boldprint/two/findings.json")));
        assertTrue(new Goal(new BuildMojo(), project, brands).run().get(1).startsWith("info: Up to date: target/policies"));
        Path returns = project.resolve("brands/two/policies/returns.yaml");
        Files.writeString(returns, Files.readString(returns).replace("accepted", "acepted"));
        Goal again = new Goal(new BuildMojo(), project, brands);
        assertTrue(assertThrows(MojoFailureException.class, again::run).getMessage()
                .contains("The first: brands/two/policies/returns.yaml:[4,"));
        assertTrue(again.log().contains("info: 2 sites, of which failed: two"), again.log()::toString);
    }

    @Test
    void showsNoMoreThanFitsAndSaysHowMuchMoreThereIs() throws IOException {
        Path returns = project.resolve("content/policies/returns.yaml");
        StringBuilder unknown = new StringBuilder(Files.readString(returns));
        for (int i = 0; i < 70; i++) {
            unknown.append("unknown").append(i).append(": 1\n");
        }
        Files.writeString(returns, unknown);
        Goal goal = new Goal(new CheckMojo(), project, DAY);
        MojoFailureException failed = assertThrows(MojoFailureException.class, goal::run);
        assertEquals(Account.MOST, goal.log().stream().filter(line -> line.startsWith("error: ")).count());
        assertTrue(goal.log().contains("warn: … and 20 more; findings.json in target/boldprint has all of them"), goal.log()::toString);
        assertTrue(failed.getMessage().startsWith("70 errors, 0 warnings in 1 policy\nThe first: content/policies/returns.yaml:[7,1] "),
                failed::getMessage);
        assertTrue(failed.getMessage().contains("\nWhat to do: "), failed::getMessage);
        assertTrue(failed.getMessage().contains("run 'mvn boldprint:check' again. All of it stands in target/boldprint."), failed::getMessage);
    }

    @Test
    void buildTellsNothingThatCheckHasToldInTheSameLog() throws Exception {
        Map<String, Object> late = Map.of("date", "2028-01-01");
        Map<Object, Object> ofMaven = new HashMap<>();
        CheckMojo check = new CheckMojo();
        check.setPluginContext(ofMaven);
        assertTrue(new Goal(check, project, late).run().stream().anyMatch(line -> line.contains("[review-due]")));
        BuildMojo build = new BuildMojo();
        build.setPluginContext(ofMaven);
        List<String> log = new Goal(build, project, late).run();
        assertEquals("info: 0 errors, 1 warning in 1 policy; 'check' has told them above", log.get(log.size() - 1));
        assertTrue(log.stream().noneMatch(line -> line.startsWith("warn: ")), log::toString);
        Files.delete(project.resolve("target/policies/index.html"));
        assertTrue(new Goal(new BuildMojo(), project, late).run().stream().anyMatch(line -> line.contains("[review-due]")));
    }

    @Test
    void tellsHowAGapMayWait() throws IOException {
        Path returns = project.resolve("content/policies/returns.yaml");
        Files.writeString(returns, Files.readString(returns).replace("{accepted: no}", "{window: P30D}"));
        assertTrue(assertThrows(MojoFailureException.class, new Goal(new CheckMojo(), project, DAY)::run).getMessage()
                .endsWith("mvn boldprint:check -Dboldprint.baseline=P90D"));
    }

    @Test
    void failsWhereThereIsNothingToCheckUnlessThatIsMeant() throws Exception {
        Map<String, Object> nowhere = Map.of("content", project.resolve("nowhere").toFile());
        assertEquals("There is no content folder nowhere; create it with 'mvn boldprint:init', or set boldprint.content. A project that"
                + " needs none sets boldprint.failIfNoContent to false.",
                assertThrows(MojoFailureException.class, new Goal(new CheckMojo(), project, nowhere)::run).getMessage());
        assertEquals(List.of("info: Skipped: there is no content folder nowhere, and boldprint.failIfNoContent is false."),
                new Goal(new CheckMojo(), project, Map.of("content", project.resolve("nowhere").toFile(), "failIfNoContent", false)).run());
    }

    @Test
    void isSkippedAsAWholeOrAlone() throws Exception {
        assertEquals(List.of("info: Skipped: boldprint.skip is set."),
                new Goal(new CheckMojo(), project, Map.of("skip", true)).run());
        assertEquals(List.of("info: Skipped: boldprint.build.skip is set."),
                new Goal(new BuildMojo(), project, Map.of("skipBuild", true)).run());
    }

    private void assertRefused(PolicyMojo mojo, String parameter, String word, String sentence) {
        Goal goal = new Goal(mojo, project, Map.of(parameter, word));
        assertEquals(sentence, assertThrows(MojoExecutionException.class, goal::run).getMessage());
    }
}
