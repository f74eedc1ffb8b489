package io.github.boldprint.finish;

import io.github.boldprint.value.FieldType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms of single values in {@code policies.json}: for each type of fact, the pattern of its canonical text. */
final class SchemaForms {

    private static final String DURATION =
            "^(P[0-9]+[DWMY]|PT[0-9]+[HM]|[0-9]+( to [0-9]+)? (minute|hour|day|business day|week|month|year)s?)$";

    private SchemaForms() {}

    /** A reference to one of the {@link #definitions}. */
    static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/$defs/" + name);
    }

    static Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        for (FieldType type : FieldType.values()) {
            if (type.isScalar() && type != FieldType.CHOICE) {
                definitions.put(type.word(), form(type));
            }
        }
        definitions.put("translated", translated());
        Map<String, Object> clause = new LinkedHashMap<>();
        clause.put("id", reference("id"));
        clause.put("title", reference("translated"));
        clause.put("address", reference("translated"));
        clause.put("short", reference("translated"));
        definitions.put("clause", PoliciesSchema.object(clause, List.of("id", "title", "address")));
        return definitions;
    }

    private static Map<String, Object> form(FieldType type) {
        return switch (type) {
            case BOOLEAN -> Map.of("type", "boolean");
            case NUMBER -> Map.of("type", "number");
            case ID -> pattern("^[a-z0-9]+(-[a-z0-9]+)*$");
            case DATE -> pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
            case TIME -> pattern("^[0-9]{2}:[0-9]{2}(:[0-9]{2})?$");
            case DURATION -> pattern(DURATION);
            case MONEY -> pattern("^[0-9]+([.][0-9]+)? [A-Z]{3}$");
            case PERCENTAGE -> pattern("^[0-9]+([.][0-9]+)? %$");
            case COUNTRY -> pattern("^[A-Z]{2}$");
            case REGION -> pattern("^[A-Z]{2}(-[A-Z0-9]{1,3})?$");
            case LANGUAGE -> pattern("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$");
            case EMAIL -> pattern("^[^@ ]+@[^@ ]+$");
            case PHONE -> pattern("^[+][0-9 -]+$");
            case URL -> pattern("^https://");
            default -> Map.of("type", "string");
        };
    }

    /** Words by BCP 47 tag, in at least one language. */
    private static Map<String, Object> translated() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("propertyNames", reference("language"));
        schema.put("additionalProperties", Map.of("type", "string"));
        schema.put("minProperties", 1);
        return schema;
    }

    private static Map<String, Object> pattern(String pattern) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("pattern", pattern);
        return schema;
    }
}
