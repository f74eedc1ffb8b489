package io.github.boldprint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Location;
import org.junit.jupiter.api.Test;

class TextReportTest {

    @Test
    void endsWithTheCountOnSuccess() {
        assertEquals("0 errors, 0 warnings in 4 policies\n", text(RunExamples.of()));
    }

    @Test
    void printsOneFindingALineAndThenTheCount() {
        assertEquals("""
                info: another build is at work [output-busy]
                policies/returns.yaml:9:11: error: 'windw' is not a fact of a returns policy [facts-known]
                1 error, 0 warnings, 1 note in 4 policies
                """, text(RunExamples.of(RunExamples.MISSPELT, RunExamples.BUSY)));
    }

    @Test
    void countsOneInTheSingular() {
        Run run = new Run(Findings.of(RunExamples.FACTS_KNOWN.warning(Location.of("site.yaml"), "odd")), 1, "",
                RuleHelp.NONE);
        assertTrue(text(run).endsWith("\n0 errors, 1 warning in 1 policy\n"));
    }

    @Test
    void saysTheFirstErrorAgainWhenItHasScrolledAway() {
        assertTrue(text(RunExamples.errors(11)).endsWith("""
                site.yaml:11:1: error: wrong [facts-known]
                the first error: site.yaml:1:1: error: wrong [facts-known]
                11 errors, 0 warnings in 4 policies
                """));
        assertFalse(text(RunExamples.errors(10)).contains("first error"));
    }

    @Test
    void coloursOnlyForATerminal() {
        Run run = RunExamples.of(RunExamples.MISSPELT, RunExamples.OVERDUE, RunExamples.BUSY);
        String coloured = Reporter.coloured(run);
        assertTrue(coloured.contains("\u001b[31;1merror:\u001b[0m"));
        assertEquals(text(run), coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    private static String text(Run run) {
        return Reporter.report(run, ReportFormat.TEXT);
    }
}
