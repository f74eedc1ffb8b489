package io.github.boldprint.finish;

import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code policies.json} looks like, as JSON Schema 2020-12, made from the vocabulary: the shape of every fact that
 * the policies of this site may state in public. It says what form a fact has, not which facts must be there.
 *
 * @param policies the public edition
 */
record PoliciesSchema(PolicySet policies) {

    private static final Map<String, Object> STRING = Map.of("type", "string");

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        policies.business().url().ifPresent(url -> document.put("$id", url + "policies.schema.json"));
        document.put("title", "Customer policies as facts");
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("$schema", STRING);
        properties.put("format", Map.of("const", 1));
        properties.put("languages", array(SchemaForms.reference("language")));
        properties.put("business", facts(policies.vocabulary().business().fields()));
        properties.put("policies", entries());
        document.putAll(object(properties, List.of("format", "languages", "business", "policies")));
        document.put("$defs", SchemaForms.definitions());
        return document;
    }

    private Map<String, Object> entries() {
        List<Map<String, Object>> kinds = policies.policies().stream().map(PoliciesSchema::policy).toList();
        return array(kinds.isEmpty() ? Map.of() : Map.of("oneOf", kinds));
    }

    private static Map<String, Object> policy(Policy policy) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", Map.of("const", policy.id()));
        properties.put("title", SchemaForms.reference("translated"));
        properties.put("address", SchemaForms.reference("translated"));
        properties.put("short", SchemaForms.reference("translated"));
        properties.put("effective", SchemaForms.reference("date"));
        properties.put("reviewed", SchemaForms.reference("date"));
        properties.put("facts", facts(policy.kind().fields()));
        properties.put("clauses", array(SchemaForms.reference("clause")));
        if (!policy.readings().isEmpty()) {
            properties.put("variants", array(variant(policy)));
        }
        return object(properties, List.of("id", "title", "address", "facts", "clauses"));
    }

    private static Map<String, Object> variant(Policy policy) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("ids", array(SchemaForms.reference("id")));
        properties.put("markets", array(SchemaForms.reference("region")));
        properties.put("facts", facts(policy.kind().fields()));
        properties.put("clauses", array(SchemaForms.reference("clause")));
        return object(properties, List.of("ids", "markets", "facts", "clauses"));
    }

    private static Map<String, Object> facts(List<Field> fields) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Field field : fields) {
            if (field.place() != Place.STAFF) {
                properties.put(field.name(), field(field));
            }
        }
        return object(properties, List.of());
    }

    private static Map<String, Object> field(Field field) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (!field.means().isEmpty()) {
            schema.put("description", field.means());
        }
        schema.putAll(shape(field));
        return schema;
    }

    private static Map<String, Object> shape(Field field) {
        if (field.isListOfGroups()) {
            Map<String, Object> item = new LinkedHashMap<>(facts(field.fields()));
            item.put("required", List.of("id"));
            return array(item);
        }
        if (field.type() == FieldType.LIST) {
            return array(scalar(field.of().orElseThrow(), field));
        }
        return field.type().isScalar() ? scalar(field.type(), field) : facts(field.fields());
    }

    private static Map<String, Object> scalar(FieldType type, Field field) {
        if (type == FieldType.CHOICE) {
            return Map.of("enum", field.choices());
        }
        return SchemaForms.reference(field.translate() ? "translated" : type.word());
    }

    static Map<String, Object> array(Map<String, Object> items) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", items);
        return schema;
    }

    static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }
}
