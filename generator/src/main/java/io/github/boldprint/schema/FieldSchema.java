package io.github.boldprint.schema;

import io.github.boldprint.json.JsonObject;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.vocabulary.Better;
import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Fields to the properties of an object. */
final class FieldSchema {

    private FieldSchema() {}

    /** An object with these fields, each as in the source language. */
    static Map<String, Object> object(List<Field> fields) {
        return object(fields, field -> true, true);
    }

    /** An object with these fields, which demands nothing: a variant states only what differs. */
    static Map<String, Object> partial(List<Field> fields) {
        return object(fields, field -> true, false);
    }

    /** An object with what of these fields is said anew in a translation; it demands nothing. */
    static Map<String, Object> translation(List<Field> fields) {
        return object(fields, FieldSchema::isTranslated, false);
    }

    /** Whether a translation says anything of this field. */
    static boolean isTranslated(Field field) {
        return field.translate() || field.fields().stream().anyMatch(FieldSchema::isTranslated);
    }

    private static Map<String, Object> object(List<Field> fields, Predicate<Field> shown, boolean demanding) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Field field : fields) {
            boolean id = field.type() == FieldType.ID && field.path().endsWith(".id");
            if (id || shown.test(field)) {
                properties.put(field.name(), of(field, shown, demanding));
                if (id || demanding && field.required() instanceof Requirement.Always) {
                    required.add(field.name());
                }
            }
        }
        Map<String, Object> object = JsonObject.of("type", "object", "additionalProperties", false);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("properties", properties);
        return object;
    }

    private static Map<String, Object> of(Field field, Predicate<Field> shown, boolean demanding) {
        Map<String, Object> schema = JsonObject.of("title", title(field.name()));
        String description = description(field);
        if (!description.isEmpty()) {
            schema.put("description", description);
        }
        schema.putAll(shape(field, shown, demanding));
        if (!field.example().isEmpty()) {
            FieldType type = field.of().orElse(field.type());
            Object example = ScalarSchema.example(field.example(), type);
            schema.put("examples", List.of(field.type() == FieldType.LIST ? List.of(example) : example));
        }
        return schema;
    }

    private static Map<String, Object> shape(Field field, Predicate<Field> shown, boolean demanding) {
        if (field.isListOfGroups()) {
            return JsonObject.of("type", "array", "items", object(field.fields(), shown, demanding));
        }
        if (field.of().isPresent()) {
            return JsonObject.of("type", "array", "items", ScalarSchema.of(field.of().get(), field.choices()));
        }
        return field.type().isScalar()
                ? ScalarSchema.of(field.type(), field.choices())
                : object(field.fields(), shown, demanding);
    }

    /** What it means, how it is written, and what is better; an editor shows it beside the key. */
    private static String description(Field field) {
        FieldType type = field.of().orElse(field.type());
        List<String> sentences = new ArrayList<>();
        if (!field.means().isEmpty()) {
            sentences.add(field.means());
        }
        if (type.isScalar() && type != FieldType.CHOICE && type != FieldType.TEXT) {
            sentences.add("Write " + type.form() + ".");
        }
        if (field.better() != Better.JUDGEMENT && field.better() != Better.IDENTITY) {
            sentences.add("Better for customers: " + (field.better() == Better.ORDERED
                    ? "what stands later in " + String.join(", ", field.ordered()) : field.better().word()) + ".");
        }
        return String.join(" ", sentences);
    }

    /** {@code refundWithin} as words: {@code Refund within}. */
    static String title(String name) {
        String words = name.replaceAll("([A-Z])", " $1").replace('-', ' ').toLowerCase(Locale.ROOT).strip();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
