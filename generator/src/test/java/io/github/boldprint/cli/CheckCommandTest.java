package io.github.boldprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.boldprint.outline.OutlineExamples;
import io.github.boldprint.pack.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String MISSPELT = "policies/returns.yaml:5:3: error: 'windw' is not a fact of a returns policy; "
            + "did you mean 'window'? [facts-known]\n";

    @TempDir
    Path folder;

    private Path content;

    @BeforeEach
    void writeContent() throws IOException {
        content = folder.resolve("shop/content");
        Files.createDirectories(folder.resolve(".git"));
        OutlineExamples.write(content, OutlineExamples.ALL);
    }

    @Test
    void endsWithTheCountOnSuccess() {
        Cli.Ran ran = check("shop/content", "--date", "2026-11-22");
        assertEquals("0 errors, 0 warnings in 4 policies\n", ran.out());
        assertEquals("date: 2026-11-22 (--date)\n", ran.err());
        assertEquals(0, ran.exit());
    }

    @Test
    void takesTheCurrentFolder() {
        assertEquals(0, Cli.in(content).run("check", "--date", "2026-11-22").exit());
    }

    @Test
    void printsFindingsAndFails() throws IOException {
        breakReturns();
        Cli.Ran ran = check("shop/content", "--date", "2026-11-22");
        assertEquals(1, ran.exit());
        assertTrue(ran.out().contains(MISSPELT), ran.out());
        assertTrue(ran.out().lines().reduce((first, last) -> last).orElseThrow().matches("[0-9]+ errors?, 0 warnings in 4 .*"),
                ran.out());
        assertTrue(ran.err().contains("'boldprint explain RULE' tells what a rule wants, and why\n"), ran.err());
    }

    @Test
    void printsWhatEachFormatAsksFor() throws IOException {
        breakReturns();
        JsonNode json = new ObjectMapper().readTree(check("shop/content", "--format", "json").out());
        assertEquals(json.at("/findings").size(), json.at("/errors").asInt());
        JsonNode sarif = new ObjectMapper().readTree(check("shop/content", "--format", "sarif").out());
        assertEquals("shop/content/policies/returns.yaml",
                sarif.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri").asText());
        assertFalse(sarif.at("/runs/0/tool/driver/rules/0/help/text").asText().isEmpty());
        assertTrue(check("shop/content", "--format", "github").out()
                .contains("::error file=shop/content/policies/returns.yaml,line=5,col=3,title=facts-known::'windw'"));
        assertTrue(new ObjectMapper().readTree(check("shop/content", "--format", "gitlab").out()).size() > 0);
        assertTrue(check("shop/content", "--format", "markdown").out().startsWith("| Where |"));
        assertTrue(check("shop/content", "--format=text").out().contains(MISSPELT));
    }

    @Test
    void writesReportFilesBeside() throws IOException {
        breakReturns();
        Cli.Ran ran = check("shop/content", "--report-dir", "out/reports", "--format", "json", "--date", "2026-11-22");
        assertEquals(ran.out(), Files.readString(folder.resolve("out/reports/findings.json")));
        String sarif = check("shop/content", "--format", "sarif", "--date", "2026-11-22").out();
        assertEquals(sarif, Files.readString(folder.resolve("out/reports/findings.sarif")));
        assertEquals(1, check("shop/content", "--report-dir", "shop/content/target/reports").exit());
    }

    @Test
    void failsFromTheSeverityThatIsAskedFor() throws IOException {
        assertEquals(0, check("shop/content", "--fail-on", "warning", "--date", "2026-11-22").exit());
        Files.delete(content.resolve("site.yaml"));
        OutlineExamples.write(content, OutlineExamples.ALL.with("languages", "en,de"));
        Files.delete(content.resolve("policies/returns.de.yaml"));
        assertEquals(0, check("shop/content", "--date", "2026-11-22").exit());
        assertEquals(1, check("shop/content", "--fail-on", "warning", "--date", "2026-11-22").exit());
        breakReturns();
        assertEquals(1, check("shop/content").exit());
        assertEquals(0, check("shop/content", "--fail-on", "never").exit());
    }

    @Test
    void takesTheDayFromTheEnvironmentAndSaysSo() {
        Cli.Ran ran = Cli.in(folder).with("SOURCE_DATE_EPOCH", "1795305600").run("check", "shop/content");
        assertTrue(ran.err().startsWith("date: 2026-11-22 (SOURCE_DATE_EPOCH)\n"), ran.err());
        assertTrue(Cli.in(folder).with("SOURCE_DATE_EPOCH", "0").run("check", "shop/content", "--date", "2026-11-22")
                .err().startsWith("date: 2026-11-22 (--date)\n"));
        assertTrue(check("shop/content").err().matches("(?s)date: [0-9]{4}-[0-9]{2}-[0-9]{2} \\(today in UTC\\)\n.*"));
    }

    @Test
    void saysNothingButFindingsAndTheDateWhenQuiet() throws IOException {
        breakReturns();
        Cli.Ran ran = check("shop/content", "--quiet", "--date", "2026-11-22");
        assertEquals("date: 2026-11-22 (--date)\n", ran.err());
        assertTrue(ran.out().contains(MISSPELT), ran.out());
    }

    @Test
    void findsAFolderWithoutSiteYaml() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        Cli.Ran ran = check("empty");
        assertEquals(1, ran.exit());
        assertTrue(ran.out().startsWith("site.yaml: error: there is no site.yaml in the content folder; "
                + "'boldprint init' writes one [site-valid]\n"), ran.out());
    }

    @Test
    void coloursTextOnlyAtATerminal() throws IOException {
        breakReturns();
        Cli person = Cli.in(folder).typing("");
        assertTrue(person.run("check", "shop/content").out().contains("\u001b[31;1merror:"));
        assertFalse(person.run("check", "shop/content", "--format", "json").out().contains("\u001b"));
        assertFalse(check("shop/content").said().contains("\u001b"));
        assertFalse(new Cli(folder, java.util.Map.of("NO_COLOR", "1"), true, "").run("check", "shop/content").out()
                .contains("\u001b"));
    }

    @Test
    void holdsThePacksThatAreAskedForAndReportsTheirCoverage() throws IOException {
        Files.createDirectories(content.resolve("packs"));
        Files.writeString(content.resolve("packs/lamp-law.yaml"), Shop.pack("lamp-law", "{}", """
                id: window-long
                policy: returns
                asks: At least a year.
                assert: {fact: window, atLeast: P1Y}
                """));
        assertEquals(0, check("shop/content", "--packs", "none").exit());
        Cli.Ran ran = check("shop/content", "--packs", "lamp-law", "--report-dir", "out", "--date", "2026-11-22");
        assertEquals(1, ran.exit());
        assertTrue(ran.out().contains("error: At least a year (Lamp Act, § 1): 'window' is P30D here; change it so that it is "
                + "at least P1Y, for example `window: P1Y` [window-long]\n"), ran.out());
        assertTrue(ran.err().contains("returns: 0 of 1 must, 0 of 0 should\n"), ran.err());
        assertTrue(Files.readString(folder.resolve("out/coverage.json")).contains("\"status\": \"missing\""));
        assertTrue(Files.readString(folder.resolve("out/coverage.html")).startsWith("<!DOCTYPE html>"));
        assertTrue(Files.readString(folder.resolve("out/findings.sarif")).contains("a 'must' of the pack 'lamp-law'"));
        assertEquals(2, check("shop/content", "--packs", "lamp-law,,none").exit());
    }

    @Test
    void failsForWhatTheCalendarCausedOnlyWhereThatIsAskedFor() {
        Cli.Ran late = check("shop/content", "--date", "2029-01-01");
        assertEquals(0, late.exit());
        assertTrue(late.out().contains(": warning: this was to be reviewed by "), late.out());
        Cli.Ran due = check("shop/content", "--due", "--date", "2029-01-01");
        assertEquals(1, due.exit());
        assertTrue(due.out().contains(": error: this was to be reviewed by "), due.out());
        assertEquals(0, check("shop/content", "--due", "--date", "2026-11-22").exit());
    }

    @Test
    void recordsGapsAndNeverMovesTheirEnd() throws IOException {
        Path returns = content.resolve("policies/returns.yaml");
        Files.writeString(returns, Files.readString(returns).replaceFirst("\\n  windowStarts: [a-z]+", ""));
        assertEquals(1, check("shop/content", "--date", "2026-11-22").exit());
        Cli.Ran ran = check("--baseline=P30D", "shop/content", "--date", "2026-11-22");
        assertEquals(0, ran.exit(), ran.out());
        assertTrue(ran.err().contains("baseline: 1 new until 2026-12-22, 0 closed, 1 in all in decisions.yaml\n"), ran.err());
        assertEquals("decisions.yaml:3:1: info: 1 gap is in the baseline and still open, until 2026-12-22 [baseline-open]\n"
                + "0 errors, 0 warnings, 1 note in 4 policies\n", ran.out());
        String written = Files.readString(content.resolve("decisions.yaml"));
        assertTrue(written.endsWith("\nbaseline:\n  - {rule: facts-present, policy: returns, at: windowStarts, until: 2026-12-22}\n"),
                written);
        Files.writeString(returns, "# a line more\n" + Files.readString(returns));
        assertEquals(0, check("shop/content", "--baseline", "--date", "2026-12-01").exit());
        assertEquals(written, Files.readString(content.resolve("decisions.yaml")));
        Cli.Ran over = check("shop/content", "--baseline", "--date", "2026-12-23");
        assertTrue(over.out().contains("(it was in the baseline until 2026-12-22) [facts-present]\n"), over.out());
        assertEquals(written, Files.readString(content.resolve("decisions.yaml")));
        assertEquals(1, check("shop/content", "--due", "--date", "2026-12-23").exit());
    }

    @Test
    void recordsNothingWhereItDoesNotUnderstandWhatStandsThere() throws IOException {
        Files.writeString(content.resolve("decisions.yaml"), "waivers: [{rule: review-du}]\n");
        Cli.Ran ran = check("shop/content", "--baseline", "--date", "2026-11-22");
        assertEquals(1, ran.exit());
        assertTrue(ran.err().contains("baseline: nothing was recorded; "), ran.err());
        assertEquals("waivers: [{rule: review-du}]\n", Files.readString(content.resolve("decisions.yaml")));
        Files.writeString(content.resolve("decisions.yaml"), "{waivers: []}\n");
        Path returns = content.resolve("policies/returns.yaml");
        Files.writeString(returns, Files.readString(returns).replaceFirst("\\n  windowStarts: [a-z]+", ""));
        Cli.Ran braces = check("shop/content", "--baseline", "--date", "2026-11-22");
        assertTrue(braces.out().contains("the baseline cannot be added here without changing what else stands"), braces.out());
        assertEquals("{waivers: []}\n", Files.readString(content.resolve("decisions.yaml")));
    }

    @Test
    void refusesAnEndThatIsNone() {
        Cli.Ran ran = check("shop/content", "--baseline=soon", "--date", "2026-11-22");
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("'soon' is neither a length of time nor a day; write for example P90D, or 2027-02-20"),
                ran.err());
        assertEquals(2, check("shop/content", "--baseline=2026-11-22", "--date", "2026-11-22").exit());
    }

    private void breakReturns() throws IOException {
        Path returns = content.resolve("policies/returns.yaml");
        String text = Files.readString(returns).replace("accepted: yes", "windw: P30D");
        Files.writeString(returns, text);
    }

    private Cli.Ran check(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "check";
        System.arraycopy(args, 0, all, 1, args.length);
        Cli.Ran ran = Cli.in(folder).run(all);
        assertFalse(ran.said().contains("\tat "), ran.said());
        return ran;
    }
}
