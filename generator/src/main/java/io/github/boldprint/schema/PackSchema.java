package io.github.boldprint.schema;

import io.github.boldprint.json.JsonObject;
import io.github.boldprint.pack.Grammar;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The schema of pack files: their keys, and those of their rules. */
final class PackSchema {

    private static final String KEBAB = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Vocabulary vocabulary;
    private final Grammar grammar;

    PackSchema(Vocabulary vocabulary, Grammar grammar) {
        this.vocabulary = vocabulary;
        this.grammar = grammar;
    }

    Map<String, Object> schema() {
        Map<String, Object> pack = group("pack", JsonObject.of(
                "pack", JsonObject.of("type", "string", "maxLength", 64, "pattern", "^(?!(all|none)$)" + KEBAB + "$"),
                "format", JsonObject.of("enum", List.of(1, "1")),
                "checked", ScalarSchema.of(FieldType.DATE, List.of()),
                "source", group("source", JsonObject.of("url", url())),
                "for", ref("for"),
                "rules", JsonObject.of("type", "array", "items", ref("rule"))));
        AssertionSchema assertions = new AssertionSchema(vocabulary, grammar);
        Map<String, Object> parts = JsonObject.of("for", applies(), "rule", rule(assertions));
        parts.putAll(assertions.definitions());
        pack.put("$defs", parts);
        return pack;
    }

    private Map<String, Object> rule(AssertionSchema assertions) {
        List<String> policies = new ArrayList<>(List.of(vocabulary.business().id()));
        policies.addAll(vocabulary.ids());
        Map<String, Object> rule = group("rule", JsonObject.of(
                "id", JsonObject.of("type", "string", "maxLength", 64, "pattern", "^(?=.*-)" + KEBAB + "$"),
                "policy", JsonObject.of("enum", policies),
                "level", JsonObject.of("enum", List.of("must", "should")),
                "for", ref("for"),
                "when", ref("assertion"),
                "assert", ref("assertion"),
                "url", url(),
                "from", ScalarSchema.of(FieldType.DATE, List.of()),
                "until", ScalarSchema.of(FieldType.DATE, List.of()),
                "confidence", JsonObject.of("enum", List.of("official", "official-old", "secondary")),
                "restates", JsonObject.of("type", "array", "items", word()),
                "break", assertions.mutation()));
        rule.put("if", JsonObject.of("required", List.of("level"), "properties",
                JsonObject.of("level", JsonObject.of("const", "must"))));
        rule.put("then", JsonObject.of("properties", JsonObject.of("confidence", JsonObject.of("not",
                JsonObject.of("enum", List.of("official-old", "secondary"))))));
        return rule;
    }

    private Map<String, Object> applies() {
        Map<String, Object> market = JsonObject.of("anyOf", List.of(ScalarSchema.of(FieldType.REGION, List.of()),
                JsonObject.of("enum", SourceReader.shippedFile("regions.yaml").root().keys())));
        Map<String, Object> answers =
                JsonObject.of("type", List.of("string", "number", "boolean", "array"), "minItems", 1, "items", word());
        return group("for", JsonObject.of(
                "markets", JsonObject.of("type", "array", "items", market),
                "facets", JsonObject.of("type", "object", "additionalProperties", answers)));
    }

    /** An object with exactly the keys that the grammar has for a group; those without a schema are single values. */
    private Map<String, Object> group(String group, Map<String, Object> schemas) {
        return object(grammar.keys(group), schemas);
    }

    static Map<String, Object> object(List<Grammar.Key> keys, Map<String, Object> schemas) {
        Map<String, Object> properties = JsonObject.of();
        keys.forEach(key -> properties.put(key.name(), SchemaWriter.described(key.means().replace("`", ""),
                schemas.containsKey(key.name()) ? JsonObject.inside(schemas, key.name()) : word())));
        return SchemaWriter.object(
                keys.stream().filter(Grammar.Key::needed).map(Grammar.Key::name).toList(), properties);
    }

    static Map<String, Object> ref(String name) {
        return JsonObject.of("$ref", "#/$defs/" + name);
    }

    static Map<String, Object> word() {
        return JsonObject.of("type", List.of("string", "number", "boolean"));
    }

    private static Map<String, Object> url() {
        return JsonObject.of("type", "string", "pattern", "^https?://[!-~]+$");
    }
}
