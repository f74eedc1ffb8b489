package io.github.boldprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.boldprint.outline.OutlineExamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeTwoVersions() throws IOException {
        OutlineExamples.write(folder.resolve("old"), OutlineExamples.ALL);
        OutlineExamples.write(folder.resolve("new"), OutlineExamples.ALL);
    }

    @Test
    void saysThatNothingChanged() {
        Cli.Ran ran = diff("new", "--from", "old");
        assertEquals("No change: both versions say the same.\n", ran.out());
        assertEquals("date: 2026-11-22 (--date)\n", ran.err());
        assertEquals(0, ran.exit());
    }

    @Test
    void stopsAtWhatNobodyDecided() throws IOException {
        shorten("new");
        Cli.Ran ran = diff("new", "--from", "old");
        assertEquals(1, ran.exit(), ran.said());
        assertTrue(ran.out().contains("favours the business: Returns and exchanges, Time to return: 30 days → 14 days; undecided [c-"),
                ran.out());
        assertEquals(1, diff("new", "--from", "old", "--fail-on-change", "favours-business").exit());
        assertEquals(1, diff("new", "--from", "old", "--fail-on-change", "any").exit());
        assertEquals(0, diff("new", "--from", "old", "--fail-on-change", "judgement").exit());
        assertEquals(0, diff("new", "--from", "old", "--fail-on-change", "floor").exit());
        assertEquals(0, diff("new", "--from", "old", "--fail-on-change", "never").exit());
        assertEquals(0, diff("new", "--from", "new", "--to", "new").exit());
        assertEquals(0, diff("old", "--from", "new").exit(), "what is better for customers needs nobody");
    }

    @Test
    void neverTakesWhatItCouldNotReadForNoChange() throws IOException {
        Cli.Ran nowhere = diff("new", "--from", "nowhere");
        assertEquals(3, nowhere.exit());
        assertTrue(nowhere.err().contains("boldprint: the comparison failed: 'nowhere' is neither a folder with a site.yaml nor a release; "
                + "as a git revision: the content folder 'new' does not stand in a git repository"), nowhere.err());
        Files.writeString(folder.resolve("new/policies/returns.yaml"), "kind: [");
        Cli.Ran broken = diff("new", "--from", "old", "--fail-on-change", "never");
        assertEquals(3, broken.exit());
        assertTrue(broken.out().startsWith("not understood: policies/returns.yaml\n"), broken.out());
        assertTrue(broken.out().contains("The comparison failed. This is not the same as no change"), broken.out());
        Files.delete(folder.resolve("old/site.yaml"));
        Cli.Ran none = diff("old", "--from", "new");
        assertEquals(3, none.exit());
        assertTrue(none.err().contains("there is no site.yaml in the content folder"), none.err());
    }

    @Test
    void comparesWithAGitRevision() throws Exception {
        git("init", "-q", "-b", "main");
        git("add", "new");
        git("-c", "user.name=A", "-c", "user.email=a@b.example", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "one");
        shorten("new");
        Cli.Ran head = diff("new");
        assertEquals(1, head.exit(), head.said());
        assertEquals(1, diff("new", "--from", "main").exit());
        assertTrue(diff("new", "--from", "main", "--format", "json").out().contains("\"from\": \"main ("));
        Cli.Ran missing = diff("new", "--from", "v7");
        assertEquals(3, missing.exit());
        assertTrue(missing.err().contains("there is no revision 'v7' in this repository; if a server has it, bring it with: git fetch"),
                missing.err());
    }

    @Test
    void comparesTwoPlainTexts() throws IOException {
        Files.writeString(folder.resolve("old.md"), "# Terms\n\nYou may pay within 30 days.\n");
        Files.writeString(folder.resolve("new.md"), "# Terms\n\nYou must pay within 14 days.\n");
        Cli.Ran ran = diff("--from", "old.md", "--to", "new.md", "--report-dir", "reports");
        assertEquals(1, ran.exit(), ran.said());
        assertTrue(ran.out().startsWith("new.md:3: needs judgement: Section “Terms”: edited, with may → must, 30 days → 14 days"), ran.out());
        assertTrue(Files.readString(folder.resolve("reports/changes.html")).contains("Accepting every mark gives the new text, byte for byte"));
        assertEquals(0, diff("--from", "old.md", "--to", "old.md").exit());
        Files.write(folder.resolve("new.md"), new byte[] {(byte) 0xff});
        Cli.Ran odd = diff("--from", "old.md", "--to", "new.md");
        assertEquals(3, odd.exit());
        assertTrue(odd.err().contains("'new.md' is not written in UTF-8; save it as UTF-8 text"), odd.err());
    }

    @Test
    void writesReportsAndLeavesNoOldOnesBehind() throws IOException {
        Cli.Ran ran = diff("new", "--from", "old", "--report-dir", "reports", "--format", "json");
        Path reports = folder.resolve("reports");
        assertEquals(ran.out(), Files.readString(reports.resolve("changes.json")));
        assertTrue(Files.readString(reports.resolve("changes.html")).contains("No change"));
        assertTrue(Files.readString(reports.resolve("changes.md")).contains("No change"));
        assertEquals("true", new ObjectMapper().readTree(Files.readString(reports.resolve("changes.sarif")))
                .at("/runs/0/invocations/0/executionSuccessful").asText());
        assertEquals(3, diff("new", "--from", "nowhere", "--report-dir", "reports").exit());
        String page = Files.readString(reports.resolve("changes.html"));
        assertTrue(page.contains("The comparison failed. This is not the same as no change.") && !page.contains("No change:"), page);
        assertTrue(Files.readString(reports.resolve("changes.json")).contains("\"outcome\": \"failed\""));
    }

    @Test
    void saysNothingButTheChangesAndTheDateWhenQuiet() {
        assertEquals("date: 2026-11-22 (--date)\n", diff("new", "--from", "old", "--quiet").err());
    }

    @Test
    void printsNoAbsolutePath() throws IOException {
        shorten("new");
        for (String format : List.of("text", "json", "sarif", "github", "gitlab", "markdown")) {
            Cli.Ran ran = diff(folder.resolve("new").toString(), "--from", folder.resolve("old").toString(), "--format", format);
            assertFalse(ran.out().contains(folder.toString()), ran.out());
        }
    }

    private void shorten(String version) throws IOException {
        Path returns = folder.resolve(version).resolve("policies/returns.yaml");
        String text = Files.readString(returns);
        assertTrue(text.contains("window: P30D"), text);
        Files.writeString(returns, text.replace("window: P30D", "window: P14D"));
    }

    private void git(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        Process git = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        assertTrue(git.waitFor(60, TimeUnit.SECONDS) && git.exitValue() == 0, () -> String.join(" ", command));
    }

    private Cli.Ran diff(String... words) {
        List<String> line = new ArrayList<>(List.of("diff"));
        line.addAll(List.of(words));
        line.addAll(List.of("--date", "2026-11-22"));
        return Cli.in(folder).run(line.toArray(String[]::new));
    }
}
