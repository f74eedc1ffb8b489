package io.github.boldprint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals in the Maven that runs this build. */
class GoalsIT {

    private static final String DAY = "-Dboldprint.date=2026-11-22";
    private static final String RETURNS = "src/main/policies/policies/returns.yaml";

    @TempDir
    Path folder;

    private Path project;
    private RealMaven maven;

    @BeforeEach
    void writeAProject() throws IOException {
        project = folder.resolve("shop");
        maven = new RealMaven(project);
        maven.pom("shop", """
                <executions><execution><goals><goal>check</goal><goal>build</goal><goal>package</goal><goal>diff</goal></goals></execution>
                </executions>""");
        maven.exampleContent("src/main/policies");
    }

    @Test
    void eachGoalRunsInItsOwnPhaseAndBuildsNothingTwice() throws IOException {
        RealMaven.Run run = maven.run("package", DAY);
        assertEquals(0, run.exit(), run::log);
        assertTrue(run.log().contains("0 errors"), run::log);
        for (String file : List.of("policies/index.html", "boldprint/findings.sarif", "shop-1-policies.zip", "shop-1-policies.jar")) {
            assertTrue(Files.isRegularFile(project.resolve("target").resolve(file)), run::log);
        }
        assertFalse(run.log().contains("Plugin validation") || run.log().contains("Up to date"), run::log);
        RealMaven.Run again = maven.run("package", DAY);
        assertTrue(again.log().contains("Up to date: target/policies (0 errors"), again::log);
    }

    @Test
    void packsTheSameBytesInAnotherFolderTimeZoneAndLanguage() throws IOException {
        String stamp = "-Dproject.build.outputTimestamp=2026-01-02T03:04:05Z";
        RealMaven.Run here = maven.run("package", DAY, stamp);
        assertEquals(0, here.exit(), here::log);
        RealMaven elsewhere = new RealMaven(folder.resolve("another place/shop"));
        elsewhere.pom("shop", "<executions><execution><goals><goal>build</goal><goal>package</goal></goals></execution></executions>");
        elsewhere.exampleContent("src/main/policies");
        Path there = folder.resolve("another place/shop");
        Files.createDirectories(there.resolve(".mvn"));
        Files.writeString(there.resolve(".mvn/jvm.config"), "-Duser.timezone=Pacific/Kiritimati -Duser.language=tr -Duser.country=TR");
        RealMaven.Run run = elsewhere.run("package", DAY, stamp);
        assertEquals(0, run.exit(), run::log);
        for (String type : List.of("jar", "zip")) {
            Path file = Path.of("target", "shop-1-policies." + type);
            assertEquals(-1, Files.mismatch(project.resolve(file), there.resolve(file)), type);
            try (ZipFile archive = new ZipFile(there.resolve(file).toFile())) {
                assertEquals(Set.of(LocalDateTime.of(2026, 1, 2, 3, 4, 4)), // archives count in steps of two seconds
                        archive.stream().map(ZipEntry::getTimeLocal).collect(Collectors.toSet()));
            }
        }
    }

    @Test
    void aFindingFailsTheBuildWithItsPlaceAndLeavesNoSite() throws IOException {
        maven.replace(RETURNS, "  window:", "  windw:");
        RealMaven.Run run = maven.run("package", DAY);
        assertEquals(1, run.exit(), run::log);
        String finding = RETURNS + ":[";
        assertTrue(run.log().contains("[ERROR] " + finding), run::log);
        assertTrue(run.log().contains("The first: " + finding), run::log);
        for (String part : List.of("did you mean 'window'?", "[facts-known]", "What to do: ", "run 'mvn boldprint:check' again",
                "MojoFailureException")) {
            assertTrue(run.log().contains(part), run::log);
        }
        assertFalse(run.log().contains("\tat io.github.boldprint"), run::log);
        assertFalse(Files.exists(project.resolve("target/policies")), run::log);
        assertEquals(0, maven.run("validate", "-Dboldprint.failOn=never").exit());
        RealMaven.Run wrong = maven.run("validate", "-Dboldprint.failOn=sometimes", "-Dboldprint.failon=never");
        assertTrue(wrong.log().contains("boldprint.failOn is error, warning or never, not 'sometimes'"), wrong::log);
        assertTrue(wrong.log().contains("MojoExecutionException"), wrong::log);
        assertTrue(wrong.log().contains("No goal has a parameter -Dboldprint.failon; did you mean 'boldprint.failOn'?"), wrong::log);
    }

    @Test
    void skipSkipsAllGoalsAndEachGoalHasItsOwn() {
        RealMaven.Run all = maven.run("verify", "-Dboldprint.skip");
        assertEquals(0, all.exit(), all::log);
        assertEquals(4, all.log().lines().filter(line -> line.endsWith("Skipped: boldprint.skip is set.")).count(), all::log);
        RealMaven.Run each = maven.run("verify", "-Dboldprint.check.skip", "-Dboldprint.build.skip", "-Dboldprint.package.skip",
                "-Dboldprint.diff.skip");
        assertEquals(0, each.exit(), each::log);
        for (String goal : List.of("check", "build", "package", "diff")) {
            assertTrue(each.log().contains("Skipped: boldprint." + goal + ".skip is set."), each::log);
        }
        assertFalse(Files.exists(project.resolve("target/policies")));
        RealMaven.Run direct = maven.run("boldprint:release", "boldprint:init", "boldprint:effective-config", "-Dboldprint.release.skip",
                "-Dboldprint.init.skip", "-Dboldprint.effective-config.skip");
        assertEquals(0, direct.exit(), direct::log);
        assertEquals(3, direct.log().lines().filter(line -> line.matches(".*Skipped: boldprint\\.[a-z-]+\\.skip is set\\.")).count(),
                direct::log);
    }

    @Test
    void goalsSayWhatTheyMissBeforeTheyCanWork() throws IOException {
        RealMaven.Run pack = maven.run("boldprint:package");
        assertEquals(1, pack.exit(), pack::log);
        assertTrue(pack.log().contains("There is no site in target/policies; let the goal 'build' run before"), pack::log);
        RealMaven.Run content = maven.run("boldprint:build", "-Dboldprint.content=nowhere");
        assertEquals(1, content.exit(), content::log);
        assertTrue(content.log().contains("There is no content folder nowhere; create it with 'mvn boldprint:init'"), content::log);
        maven.replace(RETURNS, "  window:", "  windw:");
        RealMaven.Run release = maven.run("boldprint:release", DAY);
        assertEquals(1, release.exit(), release::log);
        assertTrue(release.log().contains("nothing was released; first mend what is found above"), release::log);
    }

    @Test
    void aChangeThatNobodyDecidedAboutFailsInVerify() throws IOException {
        new RealMaven(project).exampleContent("old");
        maven.replace(RETURNS, "  window: P30D", "  window: P14D");
        RealMaven.Run run = maven.run("verify", DAY, "-Dboldprint.from=old", "-Dboldprint.failOn=never");
        assertEquals(1, run.exit(), run::log);
        assertTrue(run.log().contains("favours the business"), run::log);
        assertTrue(run.log().contains("changes.html in target/boldprint has all of it"), run::log);
        assertTrue(Files.isRegularFile(project.resolve("target/boldprint/changes.html")));
    }

    /** The line for a parent POM: whoever has policies has sound ones. */
    @Test
    void aParentHoldsAllModulesThatHavePolicies() throws IOException {
        RealMaven many = new RealMaven(folder.resolve("many"));
        String readme = Files.readString(Path.of("README.md"));
        int from = readme.indexOf("<plugin>", readme.indexOf("## A parent POM"));
        many.parent(List.of("with", "without"), "<build><plugins>" + readme.substring(from, readme.indexOf("</plugin>", from))
                .replaceAll("<version>[^<]*", "<version>" + RealMaven.VERSION) + "</plugin></plugins></build>");
        many.in("with").module("with", "");
        many.in("with").exampleContent("src/main/policies");
        many.in("without").module("without", "");
        RealMaven.Run sound = many.run("validate", DAY);
        assertEquals(0, sound.exit(), sound::log);
        assertTrue(sound.log().contains("Skipped: there is no content folder without/src/main/policies"), sound::log);
        many.in("with").replace(RETURNS, "  window:", "  windw:");
        RealMaven.Run broken = many.run("validate", DAY);
        assertEquals(1, broken.exit(), broken::log);
        assertTrue(broken.log().contains("[ERROR] with/" + RETURNS + ":["), broken::log);
    }

    @Test
    void tellsEveryParameterItsValueAndWhereThatComesFrom() throws IOException {
        maven.pom("shop", """
                <configuration><failOn>warning</failOn></configuration>
                <executions><execution><id>strict</id><goals><goal>check</goal></goals>
                  <configuration><due>true</due></configuration></execution></executions>""");
        maven.replace("pom.xml", "<build>", "<properties><boldprint.theme>plain</boldprint.theme></properties><build>");
        RealMaven.Run run = maven.run("boldprint:effective-config", "-Dboldprint.packs=none");
        assertEquals(0, run.exit(), run::log);
        for (String line : List.of("content = src/main/policies  (default, -Dboldprint.content)  [audit, build, check, diff, init, release",
                "failOn = warning  (pom.xml)  [audit, build, release", "failOn = warning  (pom.xml, execution strict)  [check",
                "due = true  (pom.xml, execution strict)  [check]", "packs = none  (-Dboldprint.packs)  [audit, build, check, diff, release",
                "theme = plain  (property of the project)  [build, check, release", "output = target/policies  (default, -Dboldprint.output)")) {
            assertTrue(run.log().contains(line), () -> line + "\n" + run.log());
        }
    }

    @Test
    void releasesFromTheCommandLine() throws Exception {
        for (String command : List.of("init --quiet", "config user.name A.Lim", "config user.email a.lim@example.com")) {
            assertEquals(0, new ProcessBuilder(("git -C " + project + " " + command).split(" ")).start().waitFor());
        }
        RealMaven.Run run = maven.run("boldprint:release", DAY);
        assertEquals(0, run.exit(), run::log);
        assertTrue(Files.isRegularFile(project.resolve("src/main/policies/releases/2026-11-22/release.yaml"))
                || run.log().contains("released as releases/2026-11-22"), run::log);
    }

    @Test
    void aFolderOfPoliciesNeedsNoProject() throws IOException {
        RealMaven alone = new RealMaven(folder.resolve("alone"));
        RealMaven.Run nothing = alone.run(RealMaven.PLUGIN + ":check");
        assertTrue(nothing.log().contains("create it with 'mvn " + RealMaven.PLUGIN + ":init'"), nothing::log);
        alone.exampleContent("texts");
        RealMaven.Run run = alone.run(RealMaven.PLUGIN + ":build", "-Dboldprint.content=texts", DAY);
        assertEquals(0, run.exit(), run::log);
        assertTrue(Files.isRegularFile(folder.resolve("alone/target/policies/index.html")), run::log);
        assertTrue(Files.isRegularFile(folder.resolve("alone/target/boldprint/findings.json")), run::log);
    }

    @Test
    void initNeverOverwrites() {
        RealMaven.Run run = maven.run("boldprint:init", "-Dboldprint.yes", "-Dboldprint.name=Lumen");
        assertEquals(1, run.exit(), run::log);
        assertTrue(run.log().contains("'site.yaml' is there already and is not overwritten"), run::log);
        RealMaven.Run nobody = maven.run("boldprint:init", "-Dboldprint.content=other");
        assertTrue(nobody.log().contains("nobody is there to answer; say -Dboldprint.yes to take"), nobody::log);
        assertFalse(nobody.log().contains("--yes") || nobody.log().contains("boldprint init"), nobody::log);
        assertFalse(Files.exists(project.resolve("other")));
    }

    @Test
    void theHelpGoalNamesEveryGoalAndTheReadmeEveryParameter() throws IOException {
        RealMaven.Run run = maven.run("boldprint:help", "-Ddetail");
        assertEquals(0, run.exit(), run::log);
        Descriptor.read().goals().keySet().forEach(goal -> assertTrue(run.log().contains("boldprint:" + goal), () -> goal + run.log()));
        Set<String> told = properties("`(boldprint\\.[A-Za-z.-]+)`", Files.readString(Path.of("README.md")));
        Set<String> missing = new TreeSet<>(properties("User property: (boldprint\\.[A-Za-z.-]+)", run.log()));
        missing.removeAll(told);
        missing.removeIf(property -> property.endsWith(".skip"));
        assertEquals(Set.of(), missing);
    }

    private static Set<String> properties(String form, String text) {
        return Pattern.compile(form).matcher(text).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
