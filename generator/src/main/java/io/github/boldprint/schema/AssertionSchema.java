package io.github.boldprint.schema;

import static io.github.boldprint.schema.PackSchema.ref;
import static io.github.boldprint.schema.PackSchema.word;

import io.github.boldprint.json.JsonObject;
import io.github.boldprint.pack.Grammar;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.vocabulary.Topic;
import io.github.boldprint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The schemas of assertions. Exactly one form must be there; which one it is decides what else may stand beside it, so
 * that an editor marks what is wrong with that form and not all the forms that it is not.
 */
final class AssertionSchema {

    /** Types of which one value can be more than another. */
    private static final List<FieldType> ORDERED = List.of(FieldType.NUMBER, FieldType.DATE, FieldType.TIME,
            FieldType.DURATION, FieldType.MONEY, FieldType.PERCENTAGE);
    private static final String TAG = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$";

    private final Vocabulary vocabulary;
    private final Grammar grammar;
    private final FactPaths paths;

    AssertionSchema(Vocabulary vocabulary, Grammar grammar) {
        this.vocabulary = vocabulary;
        this.grammar = grammar;
        this.paths = new FactPaths(vocabulary, Grammar.days());
    }

    /** The schemas by the names under which others refer to them. */
    Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("assertion", assertion());
        grammar.forms().forEach(form -> definitions.put(form.name(), form(form)));
        definitions.put("path", JsonObject.of("enum", List.copyOf(paths.all())));
        definitions.put("phrase", JsonObject.of("type", List.of("string", "number", "boolean"), "maxLength", 300,
                "pattern", "[A-Za-z0-9\\u0080-\\uFFFF]"));
        definitions.put("phrases", list(ref("phrase")));
        return definitions;
    }

    /** The schema of {@code break}. */
    Map<String, Object> mutation() {
        Map<String, Object> properties = JsonObject.of();
        grammar.keys("break")
                .forEach(key -> properties.put(key.name(), SchemaWriter.described(key.means().replace("`", ""),
                List.of("says", "title").contains(key.name()) ? byLanguage(word()) : word())));
        List<String> names = new ArrayList<>(properties.keySet());
        names.addAll(paths.all());
        return JsonObject.of("type", "object", "properties", properties, "propertyNames", JsonObject.of("enum", names));
    }

    private Map<String, Object> assertion() {
        List<Object> one = new ArrayList<>();
        List<Object> dispatch = new ArrayList<>();
        for (Grammar.Form form : grammar.forms()) {
            one.add(required(form.name()));
            dispatch.add(JsonObject.of("if", required(form.name()), "then", ref(form.name())));
        }
        return JsonObject.of("type", "object", "oneOf", one, "allOf", dispatch);
    }

    private Map<String, Object> form(Grammar.Form form) {
        Map<String, Object> schema = switch (form.name()) {
            case "fact" -> fact(form);
            case "each", "some" -> keys(form, form.name(), enumeration(paths.perhaps(field -> field.isListOfGroups())),
                    "assert", ref("assertion"));
            case "all", "any" -> keys(form, form.name(), list(ref("assertion")));
            case "not" -> keys(form, "not", ref("assertion"));
            case "clause" -> keys(
                    form, "clause", enumeration(topics()), "minWords", ScalarSchema.of(FieldType.NUMBER, List.of()),
                    "mentions", byLanguage(list(ref("phrases"))));
            case "text" -> keys(form, "text", byLanguage(ref("phrase")), "in", words("clause", "policy"));
            case "forbid" -> keys(form, "forbid", byLanguage(ref("phrases")), "in", words("policy", "every-policy"),
                    "links", JsonObject.of("type", "array", "items", word()));
            case "link" -> link(form);
            case "language" -> keys(form, "language", ScalarSchema.of(FieldType.LANGUAGE, List.of()));
            default -> throw new IllegalStateException("no schema for the form '" + form.name() + "'");
        };
        return SchemaWriter.described(form.means().replace("`", ""), schema);
    }

    private Map<String, Object> fact(Grammar.Form form) {
        Map<String, Object> schema = keys(form, "fact", ref("path"));
        List<Object> one = new ArrayList<>();
        for (Grammar.Form test : grammar.tests()) {
            JsonObject.inside(schema, "properties")
                    .put(test.name(), SchemaWriter.described(test.means().replace("`", ""), value(test.name())));
            one.add(required(test.name()));
        }
        schema.put("oneOf", one);
        List<Object> rules = new ArrayList<>(List.of(
                only("includes", paths.perhaps(field -> field.of().isPresent())),
                only("is", paths.perhaps(field -> field.type().isScalar())),
                only("oneOf", paths.perhaps(field -> field.type().isScalar())),
                only("notOlderThan", paths.perhaps(field -> field.type() == FieldType.DATE)),
                only("atLeast", paths.perhaps(field -> ORDERED.contains(field.type())
                        || field.type() == FieldType.LIST)),
                only("atMost", paths.perhaps(field -> ORDERED.contains(field.type())
                        || field.type() == FieldType.LIST))));
        ORDERED.forEach(type -> rules.add(values(type)));
        schema.put("allOf", rules);
        return schema;
    }

    private static Map<String, Object> value(String test) {
        return switch (test) {
            case "present" -> ScalarSchema.of(FieldType.BOOLEAN, List.of());
            case "oneOf", "includes" -> JsonObject.of("type", List.of("string", "number", "boolean", "array"),
                    "minItems", 1, "items", word());
            case "notOlderThan" -> ScalarSchema.of(FieldType.DURATION, List.of());
            default -> word();
        };
    }

    /** That a test is asked of certain facts only; of a fact that is not known nothing more is said. */
    private Map<String, Object> only(String test, Set<String> of) {
        List<String> others = paths.all().stream().filter(path -> !of.contains(path)).toList();
        return JsonObject.of(
                "if", JsonObject.of("required", List.of(test), "properties",
                        JsonObject.of("fact", enumeration(others))),
                "then", JsonObject.of("properties", JsonObject.of(test, false)));
    }

    /** That facts of a type are compared with values of this type. */
    private Map<String, Object> values(FieldType type) {
        Map<String, Object> value = ScalarSchema.of(type, List.of());
        return JsonObject.of(
                "if", JsonObject.of("properties", JsonObject.of("fact", enumeration(paths.of(type)))),
                "then", JsonObject.of("properties", JsonObject.of("is", value, "atLeast", value, "atMost", value)));
    }

    private Map<String, Object> link(Grammar.Form form) {
        String kinds = String.join("|", vocabulary.ids());
        Map<String, Object> target = JsonObject.of("anyOf", List.of(
                JsonObject.of("type", "string", "pattern", "^(https?://.*|(" + kinds + ")(#.*)?)$"),
                enumeration(paths.perhaps(field -> field.type() == FieldType.URL))));
        Map<String, Object> schema = keys(form, "link", target, "in", words("policy", "every-page"),
                "words", byLanguage(ref("phrases")));
        schema.put("if", JsonObject.of("required", List.of("in"), "properties",
                JsonObject.of("in", JsonObject.of("const", "every-page"))));
        schema.put("then", JsonObject.of("properties", JsonObject.of("link",
                JsonObject.of("type", "string", "pattern", "^(" + kinds + ")(#.*)?$"))));
        return schema;
    }

    private TreeSet<String> topics() {
        TreeSet<String> topics = new TreeSet<>();
        vocabulary.kinds().forEach(kind -> kind.topics().stream().map(Topic::id).forEach(topics::add));
        return topics;
    }

    private static Map<String, Object> keys(Grammar.Form form, Object... schemas) {
        return PackSchema.object(form.keys(), JsonObject.of(schemas));
    }

    private static Map<String, Object> byLanguage(Map<String, Object> each) {
        return JsonObject.of("type", "object", "propertyNames", JsonObject.of("pattern", TAG), "minProperties", 1,
                "additionalProperties", each);
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        return JsonObject.of("type", "array", "minItems", 1, "items", items);
    }

    private static Map<String, Object> words(String... words) {
        return enumeration(List.of(words));
    }

    private static Map<String, Object> enumeration(Collection<String> words) {
        return JsonObject.of("enum", List.copyOf(words));
    }

    private static Map<String, Object> required(String key) {
        return JsonObject.of("required", List.of(key));
    }
}
