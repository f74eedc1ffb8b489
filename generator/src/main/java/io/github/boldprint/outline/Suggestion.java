package io.github.boldprint.outline;

import io.github.boldprint.source.YamlNode;
import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Recipe;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A recipe as YAML to paste into the file of a policy. */
public final class Suggestion {

    private Suggestion() {}

    /** For the policy's file, in its first language, with everything listed under {@code confirm}. */
    public static String policy(Kind kind, Recipe recipe, String language) {
        Map<String, Draft> members = new LinkedHashMap<>();
        members.put("confirm", new Draft.Values(List.copyOf(recipe.suggests())));
        add(members, facts(recipe.facts(language), kind.fields()), clauses(recipe, language, true));
        return YamlDraft.write("", "", new Draft.Group(members), new ArrayList<>()).text();
    }

    /** For the file that translates the policy; empty where there is nothing to translate, or we have no words. */
    public static Optional<String> translation(Kind kind, Recipe recipe, String language) {
        Map<String, Draft> members = new LinkedHashMap<>();
        recipe.words(language).ifPresent(words ->
                add(members, facts(words.facts(), kind.fields()), clauses(recipe, language, false)));
        return members.isEmpty() ? Optional.empty()
                : Optional.of(YamlDraft.write("", "", new Draft.Group(members), new ArrayList<>()).text());
    }

    private static void add(Map<String, Draft> members, Draft.Group facts, List<Draft.Group> clauses) {
        if (!facts.members().isEmpty()) {
            members.put("facts", facts);
        }
        if (!clauses.isEmpty()) {
            members.put("clauses", new Draft.Groups(clauses));
        }
    }

    private static List<Draft.Group> clauses(Recipe recipe, String language, boolean first) {
        return recipe.clauses(language).stream().map(clause -> clause(clause, first)).toList();
    }

    /** @param first whether it is the language in which the topic is named */
    static Draft.Group clause(YamlNode.Mapping clause, boolean first) {
        Map<String, Draft> members = new LinkedHashMap<>();
        for (YamlNode.Entry entry : clause.entries()) {
            String said = entry.value().toString();
            if (!entry.name().equals("if") && (first || !entry.name().equals("topic"))) {
                members.put(entry.name(), entry.name().equals("text") ? prose(said) : new Draft.Value(said));
            }
        }
        return new Draft.Group(members);
    }

    /** Each sentence can stand on a line of its own, so that a change is easy to see. */
    static Draft prose(String text) {
        return new Draft.Prose(List.of(text.strip().split("(?<=[.!?])\\s|\n")));
    }

    /** In the order of the kind, which is the order of the page. */
    private static Draft.Group facts(YamlNode.Mapping facts, List<Field> fields) {
        Map<String, Draft> members = new LinkedHashMap<>();
        facts.entry("id").ifPresent(id -> members.put("id", new Draft.Value(id.value().toString())));
        fields.forEach(field -> facts.get(field.name())
                .ifPresent(value -> members.putIfAbsent(field.name(), fact(value, field))));
        return new Draft.Group(members);
    }

    private static Draft fact(YamlNode value, Field field) {
        if (value instanceof YamlNode.Mapping group) {
            return facts(group, field.fields());
        }
        if (value instanceof YamlNode.Sequence list) {
            return list.isOfGroups()
                    ? new Draft.Groups(list.items().stream()
                            .map(item -> facts((YamlNode.Mapping) item, field.fields())).toList())
                    : new Draft.Values(list.items().stream().map(YamlNode::toString).toList());
        }
        return new Draft.Value(value.toString());
    }
}
