package io.github.boldprint.schema;

import io.github.boldprint.json.JsonObject;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The schema of {@code decisions.yaml}. */
final class DecisionsSchema {

    private DecisionsSchema() {}

    static Map<String, Object> of(Vocabulary vocabulary) {
        return SchemaWriter.object(List.of(), JsonObject.of(
                "waivers", list("Rules that may stay unmet for a while, each because somebody decided so.",
                waiver(vocabulary)),
                "baseline", list("Gaps that 'boldprint check --baseline' recorded.", entry(vocabulary)),
                "decisions", list("What was decided about changes; 'boldprint decide' writes these.", decision())));
    }

    private static Map<String, Object> decision() {
        List<String> needed = List.of("change", "rule", "at", "decision", "by", "date", "reason");
        Map<String, Object> decision = SchemaWriter.object(needed, JsonObject.of(
                "change", scalar("The id of the change, as 'boldprint diff' prints it.", FieldType.TEXT),
                "rule", scalar("What happened.", FieldType.TEXT),
                "at", scalar("Where it happened.", FieldType.TEXT),
                "language", scalar("In which language it is said.", FieldType.TEXT),
                "before", scalar("What stood there.", FieldType.TEXT),
                "after", scalar("What stands there.", FieldType.TEXT),
                "decision", SchemaWriter.described("What was decided.",
                JsonObject.of("enum", List.of("approve", "notice", "reject"))),
                "by", scalar("Who decided.", FieldType.TEXT),
                "role", scalar("In which role.", FieldType.TEXT),
                "date", scalar("The day on which it was decided.", FieldType.DATE),
                "reason", scalar("Why.", FieldType.TEXT),
                "announced", scalar("The day on which customers are told.", FieldType.DATE),
                "effective", scalar("The first day on which it holds for them.", FieldType.DATE),
                "evidence", list("Where more is to be read.", ScalarSchema.of(FieldType.TEXT, List.of())),
                "until", scalar("The last day on which the decision holds.", FieldType.DATE),
                "reaches", list("The sites that it was made for, where it is about a base that they extend.",
                ScalarSchema.of(FieldType.TEXT, List.of()))));
        decision.put("if", JsonObject.of("required", List.of("decision"),
                "properties", JsonObject.of("decision", JsonObject.of("const", "notice"))));
        decision.put("then", JsonObject.of("required", List.of("announced", "effective")));
        return decision;
    }

    private static Map<String, Object> waiver(Vocabulary vocabulary) {
        return SchemaWriter.object(List.of("rule", "by", "reason", "until"), JsonObject.of(
                "rule", rule(), "policy", policy(vocabulary), "market", market(),
                "by", scalar("Who decided.", FieldType.TEXT),
                "reason", SchemaWriter.described(
                        "Why.", JsonObject.of("type", List.of("string", "number", "boolean"), "minLength",
                1,
                        "pattern", "\\S")),
                "until", until()));
    }

    private static Map<String, Object> entry(Vocabulary vocabulary) {
        return SchemaWriter.object(List.of("rule", "until"), JsonObject.of(
                "rule", rule(), "policy", policy(vocabulary), "market", market(),
                "at", scalar("What is missing: a fact, a clause, a topic or a language.", FieldType.TEXT),
                "until", until()));
    }

    private static Map<String, Object> rule() {
        return scalar("The id of the rule, as it stands at the end of each finding.", FieldType.ID);
    }

    private static Map<String, Object> policy(Vocabulary vocabulary) {
        List<String> kinds = new ArrayList<>(vocabulary.ids());
        kinds.add(vocabulary.business().id());
        return SchemaWriter.described(
                "The kind of policy, or business; left out, all of them.", JsonObject.of("enum", kinds));
    }

    private static Map<String, Object> market() {
        return SchemaWriter.described("A market of site.yaml, or a region that covers one; left out, all of them.",
                ScalarSchema.of(FieldType.TEXT, List.of()));
    }

    private static Map<String, Object> until() {
        return scalar("The last day on which it may stay so.", FieldType.DATE);
    }

    private static Map<String, Object> scalar(String description, FieldType type) {
        return SchemaWriter.described(description, ScalarSchema.of(type, List.of()));
    }

    private static Map<String, Object> list(String description, Map<String, Object> item) {
        return SchemaWriter.described(description, JsonObject.of("type", "array", "items", item));
    }
}
