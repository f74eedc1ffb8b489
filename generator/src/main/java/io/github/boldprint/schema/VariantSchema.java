package io.github.boldprint.schema;

import io.github.boldprint.value.FieldType;
import io.github.boldprint.vocabulary.Kind;
import java.util.List;
import java.util.Map;

/** Variants to schemas. */
final class VariantSchema {

    private static final Map<String, Object> TEXT = ScalarSchema.of(FieldType.TEXT, List.of());

    private VariantSchema() {}

    /**
     * A variant in the first language.
     *
     * @param clause the schema of a clause outside of variants; here it may leave out what it takes from another one
     */
    static Map<String, Object> of(Kind kind, Map<String, Object> clause) {
        clause.put("required", List.of("id"));
        Map<String, Object> without = object(List.of(), JsonObject.of("facts", list("By their paths.", TEXT),
                "clauses", list("By their ids.", TEXT)));
        Map<String, Object> when = object(List.of("markets"), JsonObject.of("markets",
                list("Regions such as US, US-CA or EU.", TEXT)));
        return object(List.of("id", "when"), JsonObject.of(
                "id", id(),
                "when", described("Where it holds.", when),
                "facts", described("What is stated otherwise; groups merge, the rest replaces.",
                        FieldSchema.partial(kind.fields())),
                "without", described("What does not hold there.", without),
                "clauses", described("A clause of the same id replaces the other, a new one is added.",
                        JsonObject.of("type", "array", "items", clause))));
    }

    /** The words of a variant in another language. */
    static Map<String, Object> translation(Kind kind, Map<String, Object> clause) {
        return object(List.of("id"), JsonObject.of(
                "id", id(),
                "facts", FieldSchema.translation(kind.fields()),
                "clauses", JsonObject.of("type", "array", "items", clause)));
    }

    private static Map<String, Object> id() {
        return described("Its permanent name; links to its clauses end with it.", ScalarSchema.of(FieldType.ID, List.of()));
    }

    private static Map<String, Object> list(String description, Map<String, Object> items) {
        return described(description, JsonObject.of("type", "array", "minItems", 1, "items", items));
    }

    private static Map<String, Object> described(String description, Map<String, Object> schema) {
        Map<String, Object> described = JsonObject.of("description", description);
        schema.forEach(described::putIfAbsent);
        return described;
    }

    private static Map<String, Object> object(List<String> required, Map<String, Object> properties) {
        Map<String, Object> object = JsonObject.of("type", "object", "additionalProperties", false);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("properties", properties);
        return object;
    }
}
