package io.github.boldprint.schema;

import io.github.boldprint.json.JsonObject;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.vocabulary.Better;
import io.github.boldprint.vocabulary.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The schema of kind files. */
final class KindSchema {

    private static final String KEBAB = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private static final List<String> SCALARS =
            Arrays.stream(FieldType.values()).filter(FieldType::isScalar).map(FieldType::word).toList();

    /** Types of which there can be none. */
    private static final Set<FieldType> COUNTABLE = EnumSet.of(FieldType.NUMBER, FieldType.DURATION, FieldType.MONEY,
            FieldType.PERCENTAGE, FieldType.LIST);

    private KindSchema() {}

    static Map<String, Object> schema() {
        Map<String, Object> kind = SchemaWriter.object(List.of("kind", "format", "fields"), JsonObject.of(
                "kind", said("The kind's name, also the file's.", JsonObject.of(
                        "type", "string", "pattern", KEBAB, "minLength", 4, "maxLength", 64)),
                "format", said("The version of this format.", JsonObject.of("enum", List.of(1, "1"))),
                "fields", said("What such a policy can state.", ref("fields")),
                "topics", said("What a clause can be about.", named(KEBAB, SchemaWriter.object(List.of(),
                        JsonObject.of("means", word("One sentence for authors."))))),
                "questions", said("What customers ask, in the order in which they are answered.", list(question())),
                "recipes", said("Usual answers to begin with.", named(KEBAB, recipe()))));
        kind.put("$defs", JsonObject.of("fields", fields(), "field", field(), "condition", condition()));
        return kind;
    }

    private static Map<String, Object> question() {
        return SchemaWriter.object(List.of("id", "to"), JsonObject.of(
                "id", said("Its name; its words are messages.", JsonObject.of("type", "string", "pattern", KEBAB)),
                "needs", said("The facts without which there is no answer, by their paths.", list(word(""))),
                "to", word("The fact to which the answer leads, by its path."),
                "clause", word("The topic of the clause that says more; the answer leads there where there is one.")));
    }

    private static Map<String, Object> recipe() {
        Map<String, Object> facts = JsonObject.of("type", "object");
        Map<String, Object> clause = SchemaWriter.object(List.of(), JsonObject.of(
                "id", word("Its permanent name."), "topic", word("One of the kind's topics."), "title",
                word("Its heading."), "text", word("Markdown.")));
        return SchemaWriter.object(List.of("means"), JsonObject.of(
                "means", filled("What it is for, one sentence."),
                "source", said("Which text stands behind it.", SchemaWriter.object(List.of(),
                        JsonObject.of("name", word("As it is cited."), "url", word("Where it can be read.")))),
                "markets", said("The regions whose law it follows; none for everywhere.", list(word(""))),
                "facts", said("As a policy file states them, without words.", facts),
                "words", said("What each language says.", named("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$",
                        SchemaWriter.object(List.of(), JsonObject.of("facts", facts, "clauses", list(clause)))))));
    }

    /** An item's id explains itself. */
    private static Map<String, Object> fields() {
        Map<String, Object> fields = named("^[a-z][A-Za-z0-9]{0,63}$", ref("field"));
        fields.put("properties", JsonObject.of("id", JsonObject.of(
                "if", JsonObject.of("required", List.of("type"), "properties", JsonObject.of("type", constant("id"))),
                "then", JsonObject.of("type", "object", "additionalProperties", false, "properties", properties()),
                "else", ref("field"))));
        return fields;
    }

    private static Map<String, Object> field() {
        Map<String, Object> field = SchemaWriter.object(List.of("type", "means"), properties());
        Map<String, Object> choice = either(has("type", "choice"), has("of", "choice"));
        Map<String, Object> group = either(has("type", "group"),
                JsonObject.of("allOf", List.of(has("type", "list"), JsonObject.of("not", required("of")))));
        List<Object> rules = new ArrayList<>(List.of(
                rule(choice, demand("choices", "minItems"), JsonObject.of("properties",
                        JsonObject.of("choices", JsonObject.of("maxItems", 0)))),
                rule(group, demand("fields", "minProperties"), JsonObject.of()),
                rule(either(group, has("type", "address")), JsonObject.of(),
                        JsonObject.of("properties", JsonObject.of("fields", JsonObject.of("maxProperties", 0)))),
                rule(JsonObject.of("allOf", List.of(has("type", "list"), JsonObject.of("not", required("of")))),
                        JsonObject.of("properties", JsonObject.of("fields", JsonObject.of("required", List.of("id"),
                                "properties", JsonObject.of("id", has("type", "id"))))), JsonObject.of()),
                rule(required("of"), JsonObject.of("properties", JsonObject.of("type", constant("list"))),
                        JsonObject.of()),
                rule(JsonObject.of("required", List.of("translate"), "properties",
                        JsonObject.of("translate", JsonObject.of("enum", List.of(true, "true")))),
                        JsonObject.of("properties", JsonObject.of("type", constant("text"))), JsonObject.of()),
                rule(has("better", "ordered"), demand("ordered", "minItems"), JsonObject.of())));
        Arrays.stream(FieldType.values()).filter(FieldType::isScalar).forEach(type ->
                rules.add(rule(either(has("type", type.word()), has("of", type.word())), example(type),
                        JsonObject.of())));
        Arrays.stream(FieldType.values())
                .forEach(type -> rules.add(rule(has("type", type.word()), JsonObject.of("properties",
                JsonObject.of("absent", silence(type))), JsonObject.of())));
        field.put("allOf", rules);
        return field;
    }

    /** What silence can mean; which choices a field has stands beside it, where a schema cannot look. */
    private static Map<String, Object> silence(FieldType type) {
        if (type == FieldType.CHOICE) {
            return word("");
        }
        List<String> words = COUNTABLE.contains(type) ? List.of("judgement", "none") : List.of("judgement");
        Map<String, Object> word = JsonObject.of("enum", words);
        return type.isScalar() ? either(word, ScalarSchema.of(type, List.of())) : word;
    }

    private static Map<String, Object> example(FieldType type) {
        Map<String, Object> needed = JsonObject.of("required", List.of("example"));
        if (type != FieldType.CHOICE) {
            needed.put("properties", JsonObject.of("example", ScalarSchema.of(type, List.of())));
        }
        return needed;
    }

    private static Map<String, Object> properties() {
        Map<String, Object> flag = JsonObject.of("enum", List.of(true, false, "true", "false"));
        return JsonObject.of(
                "type", said("What sort of value it is.", JsonObject.of("enum",
                        Arrays.stream(FieldType.values()).map(FieldType::word).toList())),
                "of", said("For a list of single values, their type.", JsonObject.of("enum", SCALARS)),
                "required", said("Whether it must be stated, or when, or unless what.",
                        JsonObject.of("if", JsonObject.of("type", "object"), "then", condition("when", "unless"),
                                "else", flag)),
                "means", filled("One sentence for authors."),
                "example", word("A value as an author writes it."),
                "better", said("Which value is better for the customer.",
                        ScalarSchema.of(FieldType.CHOICE, Better.words())),
                "ordered", said("The choices, from worst to best for the customer.", list(word(""))),
                "absent", word("What silence means: a value of the field, 'none', or 'judgement' where nobody can "
                        + "say."),
                "place", said("Where it is shown.", JsonObject.of("enum", Place.words())),
                "schema", word("The structured-data property that it fills, such as "
                        + "MerchantReturnPolicy.merchantReturnDays."),
                "translate", said("Whether its text is said anew in each language.", flag),
                "choices", said("The words to choose from.", list(word(""))),
                "fields", said("What stands inside a group or an item.", ref("fields")));
    }

    private static Map<String, Object> condition(String... words) {
        Map<String, Object> properties = JsonObject.of();
        Arrays.stream(words).forEach(word -> properties.put(word, ref("condition")));
        Map<String, Object> condition = SchemaWriter.object(List.of(), properties);
        condition.put("minProperties", 1);
        condition.put("maxProperties", 1);
        return condition;
    }

    private static Map<String, Object> condition() {
        return SchemaWriter.object(List.of("fact", "is"), JsonObject.of(
                "fact", word("The other fact, by its path."), "is", word("The value that it has.")));
    }

    private static Map<String, Object> rule(
            Map<String, Object> when, Map<String, Object> then, Map<String, Object> otherwise) {
        Map<String, Object> rule = JsonObject.of("if", when);
        if (!then.isEmpty()) {
            rule.put("then", then);
        }
        if (!otherwise.isEmpty()) {
            rule.put("else", otherwise);
        }
        return rule;
    }

    private static Map<String, Object> demand(String key, String atLeastOne) {
        return JsonObject.of("required", List.of(key), "properties", JsonObject.of(key, JsonObject.of(atLeastOne, 1)));
    }

    private static Map<String, Object> has(String key, String word) {
        return JsonObject.of("required", List.of(key), "properties", JsonObject.of(key, constant(word)));
    }

    private static Map<String, Object> either(Map<String, Object> one, Map<String, Object> other) {
        return JsonObject.of("anyOf", List.of(one, other));
    }

    private static Map<String, Object> required(String key) {
        return JsonObject.of("required", List.of(key));
    }

    private static Map<String, Object> constant(String word) {
        return JsonObject.of("const", word);
    }

    private static Map<String, Object> ref(String name) {
        return JsonObject.of("$ref", "#/$defs/" + name);
    }

    private static Map<String, Object> named(String pattern, Map<String, Object> each) {
        return JsonObject.of(
                "type", "object", "propertyNames", JsonObject.of("pattern", pattern), "additionalProperties", each);
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        return JsonObject.of("type", "array", "items", items);
    }

    private static Map<String, Object> word(String description) {
        return said(description, JsonObject.of("type", List.of("string", "number", "boolean")));
    }

    private static Map<String, Object> filled(String description) {
        Map<String, Object> filled = word(description);
        filled.put("minLength", 1);
        return filled;
    }

    private static Map<String, Object> said(String description, Map<String, Object> schema) {
        return description.isEmpty() ? schema : SchemaWriter.described(description, schema);
    }
}
