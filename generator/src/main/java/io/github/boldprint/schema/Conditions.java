package io.github.boldprint.schema;

import io.github.boldprint.value.FieldType;
import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What must be filled only when (or unless) another fact has a certain value: {@code if} about the facts. */
final class Conditions {

    private final Kind kind;

    Conditions(Kind kind) {
        this.kind = kind;
    }

    /** One schema for each condition that JSON Schema can express. */
    List<Object> all() {
        List<Object> conditions = new ArrayList<>();
        kind.forEachField(field -> {
            if (field.required() instanceof Requirement.When when) {
                condition(when.path(), when.code())
                        .ifPresent(holds -> conditions.add(JsonObject.of("if", holds, "then", demand(field))));
            } else if (field.required() instanceof Requirement.Unless unless) {
                condition(unless.path(), unless.code())
                        .ifPresent(holds -> conditions.add(JsonObject.of("if", holds, "else", demand(field))));
            }
        });
        return conditions;
    }

    /** That a fact has a value; a fact of an item of a list is beyond what can be said here. */
    private Optional<Map<String, Object>> condition(String path, String code) {
        List<String> names = List.of(path.split("\\."));
        for (int i = 1; i < names.size(); i++) {
            if (isList(names, i)) {
                return Optional.empty();
            }
        }
        return kind.field(path).map(field -> {
            Map<String, Object> value = JsonObject.of("enum", ScalarSchema.forms(code, field.of().orElse(field.type())));
            Map<String, Object> inner = field.of().isPresent() ? JsonObject.of("contains", value) : value;
            for (int i = names.size() - 1; i >= 0; i--) {
                inner = JsonObject.of("required", List.of(names.get(i)), "properties", JsonObject.of(names.get(i), inner));
            }
            return inner;
        });
    }

    /** That a field is there, wherever the group is there in which it stands. */
    private Map<String, Object> demand(Field field) {
        List<String> names = List.of(field.path().split("\\."));
        Map<String, Object> inner = JsonObject.of("required", List.of(field.name()));
        for (int i = names.size() - 2; i >= 0; i--) {
            Map<String, Object> here = isList(names, i + 1) ? JsonObject.of("items", inner) : inner;
            inner = JsonObject.of("properties", JsonObject.of(names.get(i), here));
        }
        return inner;
    }

    private boolean isList(List<String> names, int length) {
        return kind.field(String.join(".", names.subList(0, length)))
                .filter(field -> field.type() == FieldType.LIST).isPresent();
    }
}
