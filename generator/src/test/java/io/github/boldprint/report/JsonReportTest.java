package io.github.boldprint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.SpecVersion;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    private static final String SCHEMA = "/io/github/boldprint/schemas/findings.schema.json";

    @Test
    void holdsEveryFindingAndTheCounts() {
        assertEquals("""
                {
                  "findings": [
                    {
                      "rule": "facts-known",
                      "severity": "error",
                      "file": "policies/returns.yaml",
                      "line": 9,
                      "column": 11,
                      "message": "'windw' is not a fact of a returns policy"
                    }
                  ],
                  "errors": 1,
                  "warnings": 0
                }
                """, json(RunExamples.of(RunExamples.MISSPELT)));
    }

    @Test
    void keepsToThePublishedSchema() {
        assertSchema(json(RunExamples.of()));
        assertSchema(json(RunExamples.of(RunExamples.MISSPELT, RunExamples.OVERDUE, RunExamples.BUSY)));
        assertFalse(JsonSchemas.isValid("{\"findings\": [{}], \"errors\": 0, \"warnings\": 0}", SCHEMA,
                SpecVersion.VersionFlag.V202012));
    }

    private static String json(Run run) {
        return Reporter.report(run, ReportFormat.JSON);
    }

    private static void assertSchema(String document) {
        JsonSchemas.assertValid(document, SCHEMA, SpecVersion.VersionFlag.V202012);
    }
}
