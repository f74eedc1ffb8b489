package io.github.boldprint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SpecVersion;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class SarifReportTest {

    private static final Run ALL = RunExamples.of(RunExamples.MISSPELT, RunExamples.OVERDUE, RunExamples.BUSY);

    /** The official schema, as a test dependency carries it. */
    private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";

    @Test
    void keepsToTheOfficialSchema() {
        JsonSchemas.assertValid(sarif(ALL), SCHEMA, SpecVersion.VersionFlag.V7);
        JsonSchemas.assertValid(sarif(RunExamples.of()), SCHEMA, SpecVersion.VersionFlag.V7);
        String broken = sarif(ALL).replace("\"ruleId\"", "\"rule\"");
        assertFalse(JsonSchemas.isValid(broken, SCHEMA, SpecVersion.VersionFlag.V7));
    }

    @Test
    void namesFilesFromTheRootOfTheRepository() throws Exception {
        JsonNode artifact = location(sarif(RunExamples.of(RunExamples.MISSPELT))).at("/artifactLocation");
        assertEquals("shop/content/policies/returns.yaml", artifact.at("/uri").asText());
        assertEquals("%SRCROOT%", artifact.at("/uriBaseId").asText());
    }

    @Test
    void escapesWhatAUriCannotHold() throws Exception {
        JsonNode location = location(sarif(RunExamples.of(RunExamples.OVERDUE)));
        assertEquals("shop/content/policies/a%20b%2Cc%3Ad.yaml", location.at("/artifactLocation/uri").asText());
        Finding umlaut = RunExamples.FACTS_KNOWN.error(Location.of("policies/\u00fc.yaml"), "odd");
        assertEquals("policies/%C3%BC.yaml",
                location(sarif(RunExamples.in("", Findings.of(umlaut)))).at("/artifactLocation/uri").asText());
    }

    @Test
    void leavesOutLinesAndColumnsThatAreNotThere() throws Exception {
        JsonNode region = location(sarif(RunExamples.of(RunExamples.OVERDUE))).at("/region");
        assertEquals(3, region.at("/startLine").asInt());
        assertTrue(region.at("/startColumn").isMissingNode());
        JsonNode whole = result(sarif(RunExamples.of(RunExamples.BUSY)));
        assertEquals(0, whole.at("/locations").size());
        assertEquals("note", whole.at("/level").asText());
    }

    @Test
    void explainsEachRuleOnce() throws Exception {
        JsonNode rules = new ObjectMapper().readTree(sarif(ALL)).at("/runs/0/tool/driver/rules");
        assertEquals(List.of("facts-known", "output-busy", "review-due"), rules.findValuesAsText("id"));
        assertEquals("Every fact is known\n\nA misspelt fact is lost\n\nSpell it right",
                rules.at("/0/help/text").asText());
    }

    @Test
    void pointsFromEachResultToItsRule() throws Exception {
        JsonNode run = new ObjectMapper().readTree(sarif(ALL)).at("/runs/0");
        for (JsonNode result : run.at("/results")) {
            JsonNode rule = run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt());
            assertEquals(rule.at("/id").asText(), result.at("/ruleId").asText());
        }
    }

    @Test
    void knowsAFindingAgainWhenItsLineMoves() throws Exception {
        assertEquals(fingerprint(at(9), 0), fingerprint(at(90), 0));
    }

    @Test
    void tellsTwoFindingsApartThatSayTheSame() throws Exception {
        assertNotEquals(fingerprint(RunExamples.errors(2), 0), fingerprint(RunExamples.errors(2), 1));
    }

    private static Run at(int line) {
        return RunExamples.of(RunExamples.FACTS_KNOWN.error(new Location("site.yaml", line, 1), "wrong"));
    }

    private static String fingerprint(Run run, int index) throws Exception {
        return new ObjectMapper().readTree(sarif(run))
                .at("/runs/0/results/" + index + "/partialFingerprints/boldprintFinding~1v1").asText();
    }

    private static JsonNode location(String sarif) throws Exception {
        return result(sarif).at("/locations/0/physicalLocation");
    }

    private static JsonNode result(String sarif) throws Exception {
        return new ObjectMapper().readTree(sarif).at("/runs/0/results/0");
    }

    private static String sarif(Run run) {
        return Reporter.report(run, ReportFormat.SARIF);
    }
}
