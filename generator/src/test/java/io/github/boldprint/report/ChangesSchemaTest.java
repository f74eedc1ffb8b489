package io.github.boldprint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.boldprint.golden.ChangesCase;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ChangesSchemaTest {

    private static final String OURS = "/io/github/boldprint/schemas/changes.schema.json";
    private static final String SARIF = "/schema/sarif-schema-2.1.0.json";

    @TestFactory
    Stream<DynamicTest> everyCaseKeepsToTheSchemas() throws IOException {
        return ChangesCase.all().stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> {
            Map<String, String> reports = each.run(each.folder());
            JsonSchemas.assertValid(reports.get("changes.json"), OURS, VersionFlag.V202012);
            JsonSchemas.assertValid(reports.get("changes.sarif"), SARIF, VersionFlag.V7);
        }));
    }

    @Test
    void refusesWhatNoReportHolds() throws IOException {
        ChangesCase some = ChangesCase.all().get(0);
        String json = some.run(some.folder()).get("changes.json");
        assertFalse(JsonSchemas.isValid(json.replace("\"outcome\": \"changes\"", "\"outcome\": \"some\""), OURS, VersionFlag.V202012));
        assertFalse(JsonSchemas.isValid(json.replace("\"direction\": ", "\"directoin\": "), OURS, VersionFlag.V202012));
        assertFalse(JsonSchemas.isValid(json.replace("\"kind\": \"edited\"", "\"kind\": \"netted\""), OURS, VersionFlag.V202012));
    }

    @Test
    void writesWhatNobodyCouldSeeAsItsNumber() {
        assertEquals("a⟨U+202E⟩b⟨U+0000⟩c &lt;b&gt; &quot;&#39;", Plain.html("a\u202Eb\0c <b> \"'"));
        assertEquals("\\*a\\* @<!-- -->all #<!-- -->1 https:<!-- -->//x \\<b\\>", Plain.markdown("*a*\n@all #1 https://x <b>"));
        assertEquals("fußnote ⟨U+FEFF⟩ 例", Plain.visible("fußnote \uFEFF 例"));
    }
}
