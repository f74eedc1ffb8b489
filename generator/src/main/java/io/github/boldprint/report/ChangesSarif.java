package io.github.boldprint.report;

import io.github.boldprint.diff.Change;
import io.github.boldprint.finding.Program;
import io.github.boldprint.json.Json;
import io.github.boldprint.json.JsonObject;
import io.github.boldprint.policy.Decision;
import java.util.List;
import java.util.Map;

/** Changes as SARIF 2.1.0, the worst first; a decision is a suppression. */
final class ChangesSarif {

    /** Code hosts keep no more results of a run. */
    private static final int MOST = 5_000;

    private ChangesSarif() {}

    static String of(Comparison comparison) {
        List<Change> changes = comparison.worstFirst().stream().limit(MOST).toList();
        List<String> rules = changes.stream().map(Change::rule).distinct().sorted().toList();
        Map<String, Object> driver =
                JsonObject.of("name", "Boldprint", "version", Program.version(), "rules", rules.stream()
                .map(rule ->
                (Object) JsonObject.of("id", rule, "shortDescription", SarifText.of("A change of a policy: " + rule)))
                        .toList());
        boolean failed = comparison.outcome() == Comparison.Result.FAILED;
        Map<String, Object> invocation = JsonObject.of("executionSuccessful", !failed);
        if (failed) {
            invocation.put("toolExecutionNotifications", comparison.changes().unread().stream().map(what ->
                    (Object) JsonObject.of("level", "error", "message", SarifText.of("not understood: " + what)))
                            .toList());
        }
        return Json.write(JsonObject.of(
                "$schema", SarifText.SCHEMA,
                "version", "2.1.0",
                "runs", List.of(JsonObject.of("tool", JsonObject.of("driver", driver),
                        "automationDetails", JsonObject.of("id", "boldprint/diff/"),
                        "invocations", List.of(invocation),
                        "originalUriBaseIds", Map.of(
                                SarifText.ROOT, JsonObject.of(
                                        "description", SarifText.of("The root of the repository."))),
                        "columnKind", "unicodeCodePoints",
                        "results", changes.stream().map(change -> (Object) result(change, rules, comparison))
                        .toList()))));
    }

    private static Map<String, Object> result(Change change, List<String> rules, Comparison comparison) {
        Map<String, Object> result = JsonObject.of(
                "ruleId", change.rule(),
                "ruleIndex", rules.indexOf(change.rule()),
                "level", level(change),
                "message", SarifText.of(ChangesText.sentence(comparison, change)),
                "locations", SarifText.locations(
                        comparison.inRepository(change.where().at().file()), change.where().at()),
                "partialFingerprints", JsonObject.of("boldprintChange/v1", change.id()));
        comparison.decision(change)
                .ifPresent(decision -> result.put("suppressions", List.of(JsonObject.of("kind", "external",
                "status", decision.verdict() == Decision.Verdict.REJECT ? "rejected" : "accepted",
                "justification", decision.reason()))));
        result.put("properties", JsonObject.of("direction", change.direction().word(), "kind", change.kind().word(),
                "undecided", comparison.isOpen(change)));
        return result;
    }

    private static String level(Change change) {
        return switch (Grade.of(change)) {
            case FLOOR -> "error";
            case BUSINESS, JUDGEMENT -> "warning";
            case CUSTOMER, NEUTRAL -> "note";
        };
    }
}
