package io.github.boldprint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import org.junit.jupiter.api.Test;

/** GitHub, GitLab and Markdown. */
class BuildServerReportTest {

    private static final Run ALL = RunExamples.of(RunExamples.MISSPELT, RunExamples.OVERDUE, RunExamples.BUSY);

    @Test
    void annotatesOnGitHubWithEscapes() {
        assertEquals("""
                ::notice title=output-busy::another build is at work
                ::warning file=shop/content/policies/a b%2Cc%3Ad.yaml,line=3,title=review-due::the review is overdue: \
                50%25 late%0Aby a week
                ::error file=shop/content/policies/returns.yaml,line=9,col=11,title=facts-known::'windw' is not a \
                fact of a returns policy
                1 error, 1 warning, 1 note in 4 policies
                """, Reporter.report(ALL, ReportFormat.GITHUB));
    }

    @Test
    void givesGitLabAFileAndALineForEveryEntry() throws Exception {
        JsonNode entries = new ObjectMapper().readTree(Reporter.report(ALL, ReportFormat.GITLAB));
        assertEquals("shop/content/site.yaml", entries.at("/0/location/path").asText());
        assertEquals(1, entries.at("/0/location/lines/begin").asInt());
        assertEquals("info", entries.at("/0/severity").asText());
        assertEquals("minor", entries.at("/1/severity").asText());
        assertEquals("major", entries.at("/2/severity").asText());
        assertEquals("facts-known", entries.at("/2/check_name").asText());
        assertEquals(9, entries.at("/2/location/lines/begin").asInt());
        assertEquals(32, entries.at("/2/fingerprint").asText().length());
    }

    @Test
    void writesATableWhoseCellsStayCells() {
        Finding odd = RunExamples.FACTS_KNOWN.error(new Location("site.yaml", 1, 2), "a | b *c* <d>");
        assertEquals("""
                | Where | | What | Rule |
                | --- | --- | --- | --- |
                | site.yaml:1:2 | error | a \\| b \\*c\\* \\<d\\> | `facts-known` |

                1 error, 0 warnings in 4 policies
                """, Reporter.report(RunExamples.of(odd), ReportFormat.MARKDOWN));
        assertEquals("0 errors, 0 warnings in 4 policies\n",
                Reporter.report(RunExamples.of(), ReportFormat.MARKDOWN));
    }
}
