package io.github.boldprint.outline;

import io.github.boldprint.source.YamlNode;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drafts facts: what the plan says of each, and a blank for what a kind requires and the plan does not know. */
final class Drafter {

    private final Terms terms;
    private final boolean translating;

    /**
     * A drafter of one language.
     *
     * @param translating whether only words are drafted that another language says anew
     */
    Drafter(Terms terms, boolean translating) {
        this.terms = terms;
        this.translating = translating;
    }

    /**
     * The facts of a group.
     *
     * @param plan what the plan says of them
     */
    Draft.Group facts(List<Field> fields, YamlNode.Mapping plan) {
        Map<String, Draft> members = new LinkedHashMap<>();
        for (Field field : fields) {
            fact(field, plan.get(field.name())).ifPresent(draft -> members.put(field.name(), draft));
        }
        return new Draft.Group(members);
    }

    private Optional<Draft> fact(Field field, Optional<YamlNode> plan) {
        boolean required = field.required() instanceof Requirement.Always;
        if (plan.isEmpty() && !required) {
            return Optional.empty();
        }
        if (field.isListOfGroups()) {
            return items(field, plan);
        }
        if (field.type() == FieldType.GROUP || field.type() == FieldType.ADDRESS) {
            YamlNode.Mapping members = plan.map(YamlNode.Mapping.class::cast).orElseGet(() -> nothing(field));
            return terms.wanted(members) ? nonEmpty(facts(field.fields(), members)) : Optional.empty();
        }
        if (translating && !field.translate()) {
            return Optional.empty();
        }
        Optional<Draft> draft = plan.flatMap(node -> node instanceof YamlNode.Sequence list
                ? Optional.of(terms.values(list))
                : terms.draft(node.toString(), field.type() == FieldType.LIST, hint(field)));
        return draft.isEmpty() && required ? Optional.of(new Draft.Gap(hint(field))) : draft;
    }

    private Optional<Draft> items(Field field, Optional<YamlNode> plan) {
        List<YamlNode> nodes = plan.map(node -> ((YamlNode.Sequence) node).items()).orElseGet(() -> List.of(nothing(field)));
        List<Draft.Group> items = new ArrayList<>();
        for (YamlNode node : nodes) {
            YamlNode.Mapping item = (YamlNode.Mapping) node;
            if (terms.wanted(item)) {
                Draft.Group facts = facts(field.fields(), item);
                if (!facts.members().isEmpty()) {
                    items.add(identified(facts, item));
                }
            }
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new Draft.Groups(items));
    }

    private static Draft.Group identified(Draft.Group facts, YamlNode.Mapping item) {
        Map<String, Draft> members = new LinkedHashMap<>();
        members.put("id", new Draft.Value(item.get("id").map(YamlNode::toString).orElse("first")));
        facts.members().forEach(members::putIfAbsent);
        return new Draft.Group(members);
    }

    private static Optional<Draft> nonEmpty(Draft.Group group) {
        return group.members().isEmpty() ? Optional.empty() : Optional.of(group);
    }

    private static YamlNode.Mapping nothing(Field field) {
        return new YamlNode.Mapping(List.of(), field.at());
    }

    /** What it means and how it is written, from the vocabulary. */
    private static String hint(Field field) {
        String means = field.means().strip().replaceAll("\\.$", "");
        String how = !field.choices().isEmpty() ? ": " + String.join(", ", field.choices())
                : field.example().isEmpty() ? "" : ", such as " + field.example();
        return (means + how).replaceAll("\\s+", " ");
    }
}
