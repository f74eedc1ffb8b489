package io.github.boldprint.schema;

import io.github.boldprint.json.JsonObject;
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
        Map<String, Object> without =
                SchemaWriter.object(List.of(), JsonObject.of("facts", list("By their paths.", TEXT),
                "clauses", list("By their ids.", TEXT)));
        Map<String, Object> when = SchemaWriter.object(List.of("markets"), JsonObject.of("markets",
                list("Regions such as US, US-CA or EU.", TEXT)));
        return SchemaWriter.object(List.of("id", "when"), JsonObject.of(
                "id", id(),
                "when", SchemaWriter.described("Where it holds.", when),
                "facts", SchemaWriter.described("What is stated otherwise; groups merge, the rest replaces.",
                        FieldSchema.partial(kind.fields())),
                "without", SchemaWriter.described("What does not hold there.", without),
                "clauses", SchemaWriter.described("A clause of the same id replaces the other, a new one is added.",
                        JsonObject.of("type", "array", "items", clause))));
    }

    /** The words of a variant in another language. */
    static Map<String, Object> translation(Kind kind, Map<String, Object> clause) {
        return SchemaWriter.object(List.of("id"), JsonObject.of(
                "id", id(),
                "facts", FieldSchema.translation(kind.fields()),
                "clauses", JsonObject.of("type", "array", "items", clause)));
    }

    private static Map<String, Object> id() {
        return SchemaWriter.described(
                "Its permanent name; links to its clauses end with it.", ScalarSchema.of(FieldType.ID, List.of()));
    }

    private static Map<String, Object> list(String description, Map<String, Object> items) {
        return SchemaWriter.described(description, JsonObject.of("type", "array", "minItems", 1, "items", items));
    }
}
