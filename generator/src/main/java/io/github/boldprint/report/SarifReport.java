package io.github.boldprint.report;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Program;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.json.Json;
import io.github.boldprint.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** SARIF 2.1.0 (OASIS, 27 March 2020), with the properties that code hosts read. */
final class SarifReport {

    private SarifReport() {}

    static String of(Run run) {
        List<RuleId> rules = run.findings().all().stream().map(Finding::rule).distinct().sorted().toList();
        Map<String, Object> sarif = new LinkedHashMap<>();
        sarif.put("$schema",
                SarifText.SCHEMA);
        sarif.put("version", "2.1.0");
        sarif.put("runs", List.of(JsonObject.of("tool", tool(run, rules),
                "originalUriBaseIds",
                Map.of(SarifText.ROOT, JsonObject.of("description", SarifText.of("The root of the repository."))),
                "columnKind", "unicodeCodePoints",
                "results", results(run, rules))));
        return Json.write(sarif);
    }

    private static Map<String, Object> tool(Run run, List<RuleId> rules) {
        List<Object> descriptors = new ArrayList<>();
        for (RuleId rule : rules) {
            descriptors.add(descriptor(rule, run));
        }
        return JsonObject.of(
                "driver", JsonObject.of("name", "Boldprint", "version", Program.version(), "rules", descriptors));
    }

    private static Map<String, Object> descriptor(RuleId rule, Run run) {
        Map<String, Object> descriptor = JsonObject.of("id", rule.value());
        run.rules().of(rule).ifPresent(entry -> {
            descriptor.put("shortDescription", SarifText.of(entry.means()));
            descriptor.put("fullDescription", SarifText.of(entry.why()));
            descriptor.put("help", JsonObject.of(
                    "text", entry.means() + "\n\n" + entry.why() + "\n\n" + entry.mend(),
                    "markdown", "**" + entry.means() + "**\n\n" + entry.why() + "\n\n" + entry.mend()));
        });
        return descriptor;
    }

    private static List<Object> results(Run run, List<RuleId> rules) {
        List<String> fingerprints = Fingerprints.of(run);
        List<Object> results = new ArrayList<>();
        for (Finding finding : run.findings().all()) {
            results.add(JsonObject.of(
                    "ruleId", finding.rule().value(),
                    "ruleIndex", rules.indexOf(finding.rule()),
                    "level", level(finding.severity()),
                    "message", SarifText.of(finding.message()),
                    "locations", SarifText.locations(run.inRepository(finding.at().file()), finding.at()),
                    "partialFingerprints", JsonObject.of("boldprintFinding/v1", fingerprints.get(results.size()))));
        }
        return results;
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }
}
