package io.github.boldprint.schema;

import io.github.boldprint.json.JsonObject;
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
                conditions(field, when.path(), when.code(), "then").ifPresent(conditions::add);
            } else if (field.required() instanceof Requirement.Unless unless) {
                conditions(field, unless.path(), unless.code(), "else").ifPresent(conditions::add);
            }
        });
        return conditions;
    }

    /** About the facts, or where both stand in the items of one list, about each item. */
    private Optional<Map<String, Object>> conditions(Field field, String path, String code, String follows) {
        List<String> other = List.of(path.split("\\."));
        List<String> own = List.of(field.path().split("\\."));
        int shared = innermostList(other);
        if (shared >= own.size() || !other.subList(0, shared).equals(own.subList(0, shared))) {
            return Optional.empty();
        }
        return kind.field(path).map(fact -> {
            Map<String, Object> rule = JsonObject.of("if", holds(other.subList(shared, other.size()), fact, code),
                    follows, demand(own, shared, field.name()));
            return below(own.subList(0, shared), rule);
        });
    }

    /** How many names lead to the innermost list in whose items a fact stands; 0 where it stands in none. */
    private int innermostList(List<String> names) {
        int innermost = 0;
        for (int i = 1; i < names.size(); i++) {
            innermost = isList(names, i) ? i : innermost;
        }
        return innermost;
    }

    /** That a fact has a value. */
    private static Map<String, Object> holds(List<String> names, Field fact, String code) {
        Map<String, Object> value = JsonObject.of("enum", ScalarSchema.forms(code, fact.of().orElse(fact.type())));
        Map<String, Object> inner = fact.of().isPresent() ? JsonObject.of("contains", value) : value;
        for (int i = names.size() - 1; i >= 0; i--) {
            inner = JsonObject.of("required", List.of(names.get(i)), "properties", JsonObject.of(names.get(i), inner));
        }
        return inner;
    }

    /** That a field is there, wherever the group is there in which it stands. */
    private Map<String, Object> demand(List<String> names, int from, String name) {
        Map<String, Object> inner = JsonObject.of("required", List.of(name));
        for (int i = names.size() - 2; i >= from; i--) {
            inner = inside(names, i, inner);
        }
        return inner;
    }

    private Map<String, Object> below(List<String> names, Map<String, Object> rule) {
        Map<String, Object> inner = rule;
        for (int i = names.size() - 1; i >= 0; i--) {
            inner = inside(names, i, inner);
        }
        return inner;
    }

    private Map<String, Object> inside(List<String> names, int i, Map<String, Object> inner) {
        Map<String, Object> here = isList(names, i + 1) ? JsonObject.of("items", inner) : inner;
        return JsonObject.of("properties", JsonObject.of(names.get(i), here));
    }

    private boolean isList(List<String> names, int length) {
        return kind.field(String.join(".", names.subList(0, length)))
                .filter(field -> field.type() == FieldType.LIST).isPresent();
    }
}
