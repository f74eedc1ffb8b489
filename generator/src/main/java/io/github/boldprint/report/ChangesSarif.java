package io.github.boldprint.report;

import io.github.boldprint.diff.Change;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Program;
import io.github.boldprint.json.Json;
import io.github.boldprint.policy.Decision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes as SARIF 2.1.0, the worst first; a decision is a suppression. */
final class ChangesSarif {

    private static final String ROOT = "%SRCROOT%";

    /** Code hosts keep no more results of a run. */
    private static final int MOST = 5_000;

    private ChangesSarif() {}

    static String of(Comparison comparison) {
        List<Change> changes = comparison.worstFirst().stream().limit(MOST).toList();
        List<String> rules = changes.stream().map(Change::rule).distinct().sorted().toList();
        Map<String, Object> driver = of("name", "Boldprint", "version", Program.version(), "rules", rules.stream()
                .map(rule ->
                (Object) of("id", rule, "shortDescription", text("A change of a policy: " + rule))).toList());
        boolean failed = comparison.outcome() == Comparison.Result.FAILED;
        Map<String, Object> invocation = of("executionSuccessful", !failed);
        if (failed) {
            invocation.put("toolExecutionNotifications", comparison.changes().unread().stream().map(what ->
                    (Object) of("level", "error", "message", text("not understood: " + what))).toList());
        }
        return Json.write(of(
                "$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
                "version", "2.1.0",
                "runs", List.of(of("tool", of("driver", driver),
                        "automationDetails", of("id", "boldprint/diff/"),
                        "invocations", List.of(invocation),
                        "originalUriBaseIds", Map.of(ROOT, of("description", text("The root of the repository."))),
                        "columnKind", "unicodeCodePoints",
                        "results", changes.stream().map(change -> (Object) result(change, rules, comparison))
                        .toList()))));
    }

    private static Map<String, Object> result(Change change, List<String> rules, Comparison comparison) {
        Map<String, Object> result = of(
                "ruleId", change.rule(),
                "ruleIndex", rules.indexOf(change.rule()),
                "level", level(change),
                "message", text(ChangesText.sentence(comparison, change)),
                "locations", locations(change.where().at(), comparison),
                "partialFingerprints", of("boldprintChange/v1", change.id()));
        comparison.decision(change).ifPresent(decision -> result.put("suppressions", List.of(of("kind", "external",
                "status", decision.verdict() == Decision.Verdict.REJECT ? "rejected" : "accepted",
                "justification", decision.reason()))));
        result.put("properties", of("direction", change.direction().word(), "kind", change.kind().word(),
                "undecided", comparison.isOpen(change)));
        return result;
    }

    private static List<Object> locations(Location at, Comparison comparison) {
        if (at.file().isEmpty()) {
            return List.of();
        }
        Map<String, Object> physical = of("artifactLocation",
                of("uri", Uris.path(comparison.inRepository(at.file())), "uriBaseId", ROOT));
        if (at.line() > 0) {
            Map<String, Object> region = of("startLine", at.line());
            if (at.column() > 0) {
                region.put("startColumn", at.column());
            }
            physical.put("region", region);
        }
        return List.of(of("physicalLocation", physical));
    }

    private static String level(Change change) {
        return switch (Grade.of(change)) {
            case FLOOR -> "error";
            case BUSINESS, JUDGEMENT -> "warning";
            case CUSTOMER, NEUTRAL -> "note";
        };
    }

    private static Map<String, Object> text(String words) {
        return of("text", words);
    }

    private static Map<String, Object> of(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }
}
