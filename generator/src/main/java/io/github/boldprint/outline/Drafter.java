package io.github.boldprint.outline;

import io.github.boldprint.source.YamlNode;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.Value;
import io.github.boldprint.value.ValueReader;
import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Drafts facts: what the plan says of each, and a blank for what a kind requires and the plan does not know. */
final class Drafter {

    private final Terms terms;
    private final boolean translating;

    /** The canonical texts of what the plan states, by path: other facts may be asked for because of them. */
    private final Map<String, Set<String>> stated = new TreeMap<>();

    /**
     * A drafter of one kind in one language.
     *
     * @param translating whether only words are drafted that another language says anew
     */
    Drafter(Terms terms, boolean translating) {
        this.terms = terms;
        this.translating = translating;
    }

    /**
     * The facts of a kind.
     *
     * @param plan what the plan says of them
     */
    Draft.Group facts(Kind kind, YamlNode.Mapping plan) {
        // the first round learns what is stated, the second knows by that what is required
        facts(kind.fields(), "", plan);
        return facts(kind.fields(), "", plan);
    }

    private Draft.Group facts(List<Field> fields, String parent, YamlNode.Mapping plan) {
        Map<String, Draft> members = new LinkedHashMap<>();
        for (Field field : fields) {
            fact(field, parent, plan.get(field.name())).ifPresent(draft -> members.put(field.name(), draft));
        }
        return new Draft.Group(members);
    }

    private Optional<Draft> fact(Field field, String parent, Optional<YamlNode> plan) {
        boolean required = field.requiredIn(parent).holds(this::isStated);
        if (plan.isEmpty() && !required) {
            return Optional.empty();
        }
        String path = parent.isEmpty() ? field.name() : parent + "." + field.name();
        if (field.isListOfGroups()) {
            return items(field, path, plan);
        }
        if (field.type() == FieldType.GROUP || field.type() == FieldType.ADDRESS) {
            YamlNode.Mapping members = plan.map(YamlNode.Mapping.class::cast).orElseGet(() -> nothing(field));
            return terms.wanted(members) ? nonEmpty(facts(field.fields(), path, members))
                    : required ? nonEmpty(facts(field.fields(), path, nothing(field))) : Optional.empty();
        }
        Optional<Draft> draft = plan.flatMap(node -> node instanceof YamlNode.Sequence list
                ? Optional.of(terms.values(list))
                : terms.draft(node.toString(), field.type() == FieldType.LIST, hint(field)));
        draft.ifPresent(said -> stated.put(path, codes(field, said.texts())));
        if (translating && !field.translate()) {
            return Optional.empty();
        }
        return draft.isEmpty() && required ? Optional.of(new Draft.Gap(hint(field))) : draft;
    }

    private Optional<Draft> items(Field field, String path, Optional<YamlNode> plan) {
        List<YamlNode> nodes = plan.map(node -> ((YamlNode.Sequence) node).items())
                .orElseGet(() -> List.of(nothing(field)));
        List<Draft.Group> items = new ArrayList<>();
        for (YamlNode node : nodes) {
            YamlNode.Mapping item = (YamlNode.Mapping) node;
            if (terms.wanted(item)) {
                String id = item.get("id").map(YamlNode::toString).orElse("first");
                Draft.Group facts = facts(field.fields(), path + "." + id, item);
                if (!facts.members().isEmpty()) {
                    items.add(identified(facts, id));
                }
            }
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new Draft.Groups(items));
    }

    private boolean isStated(String path, String code) {
        return stated.getOrDefault(path, Set.of()).contains(code);
    }

    private static Set<String> codes(Field field, List<String> texts) {
        return texts.stream()
                .flatMap(text -> ValueReader.read(text, field.of().orElse(field.type()), field.choices()).stream())
                .map(Value::code)
                .collect(Collectors.toSet());
    }

    private static Draft.Group identified(Draft.Group facts, String id) {
        Map<String, Draft> members = new LinkedHashMap<>();
        members.put("id", new Draft.Value(id));
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
