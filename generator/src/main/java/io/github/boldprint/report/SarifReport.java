package io.github.boldprint.report;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Program;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** SARIF 2.1.0 (OASIS, 27 March 2020), with the properties that code hosts read. */
final class SarifReport {

    /** The name that hosts give to the root of the repository. */
    private static final String ROOT = "%SRCROOT%";

    private SarifReport() {}

    static String of(Run run) {
        List<RuleId> rules = run.findings().all().stream().map(Finding::rule).distinct().sorted().toList();
        Map<String, Object> sarif = new LinkedHashMap<>();
        sarif.put("$schema",
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        sarif.put("version", "2.1.0");
        sarif.put("runs", List.of(of("tool", tool(run, rules),
                "originalUriBaseIds", Map.of(ROOT, of("description", text("The root of the repository."))),
                "columnKind", "unicodeCodePoints",
                "results", results(run, rules))));
        return Json.write(sarif);
    }

    private static Map<String, Object> tool(Run run, List<RuleId> rules) {
        List<Object> descriptors = new ArrayList<>();
        for (RuleId rule : rules) {
            descriptors.add(descriptor(rule, run));
        }
        return of("driver", of("name", "Boldprint", "version", Program.version(), "rules", descriptors));
    }

    private static Map<String, Object> descriptor(RuleId rule, Run run) {
        Map<String, Object> descriptor = of("id", rule.value());
        run.rules().of(rule).ifPresent(entry -> {
            descriptor.put("shortDescription", text(entry.means()));
            descriptor.put("fullDescription", text(entry.why()));
            descriptor.put("help", of(
                    "text", entry.means() + "\n\n" + entry.why() + "\n\n" + entry.mend(),
                    "markdown", "**" + entry.means() + "**\n\n" + entry.why() + "\n\n" + entry.mend()));
        });
        return descriptor;
    }

    private static List<Object> results(Run run, List<RuleId> rules) {
        List<String> fingerprints = Fingerprints.of(run);
        List<Object> results = new ArrayList<>();
        for (Finding finding : run.findings().all()) {
            results.add(of(
                    "ruleId", finding.rule().value(),
                    "ruleIndex", rules.indexOf(finding.rule()),
                    "level", level(finding.severity()),
                    "message", text(finding.message()),
                    "locations", locations(run, finding.at()),
                    "partialFingerprints", of("boldprintFinding/v1", fingerprints.get(results.size()))));
        }
        return results;
    }

    /** A finding about the whole run has no place. */
    private static List<Object> locations(Run run, Location at) {
        if (at.file().isEmpty()) {
            return List.of();
        }
        Map<String, Object> physical = of("artifactLocation",
                of("uri", Uris.path(run.inRepository(at.file())), "uriBaseId", ROOT));
        if (at.line() > 0) {
            Map<String, Object> region = of("startLine", at.line());
            if (at.column() > 0) {
                region.put("startColumn", at.column());
            }
            physical.put("region", region);
        }
        return List.of(of("physicalLocation", physical));
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }

    private static Map<String, Object> text(String words) {
        return of("text", words);
    }

    /** Keys and values in turn, in the order in which they are to be written. */
    private static Map<String, Object> of(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }
}
