package io.github.boldprint.schema;

import io.github.boldprint.json.Json;
import io.github.boldprint.json.JsonObject;
import io.github.boldprint.pack.Grammar;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.vocabulary.ClauseName;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Topic;
import io.github.boldprint.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes schemas. */
public final class SchemaWriter {

    private static final Map<String, Object> TEXT = ScalarSchema.of(FieldType.TEXT, List.of());
    private static final Map<String, Object> PROSE = JsonObject.of("type", List.of("string", "number", "boolean"),
            "pattern", "\\S", "description", "Markdown without HTML; {{path}} quotes a fact.");

    private SchemaWriter() {}

    /** The schemas of everything that a content folder says in this vocabulary, and of packs that ask about it. */
    public static Schemas write(Vocabulary vocabulary, Grammar grammar) {
        return write(vocabulary, grammar, false);
    }

    /** @param aboveABase whether the folder extends a base, so that a file need not be whole */
    public static Schemas write(Vocabulary vocabulary, Grammar grammar, boolean aboveABase) {
        Map<String, String> byName = new TreeMap<>();
        byName.put("site", document("site.yaml", "Who the business is, and where its customers are.",
                aboveABase ? AboveABase.of(site(vocabulary), List.of("policies", "business")) : site(vocabulary)));
        byName.put("site-translation", document("site.yaml, translated", "The words of site.yaml in another language.",
                siteTranslation(vocabulary)));
        byName.put("look", document("look/look.yaml", "What your pages look like.", LookSchema.of(PROSE, TEXT)));
        byName.put("look-translation",
                document("look/look.yaml, translated", "The words of look/look.yaml in another language.",
                LookSchema.translation(PROSE, TEXT)));
        byName.put("kind", document("kinds/<name>.yaml", "A kind of policy of your own.", KindSchema.schema()));
        byName.put("pack", document("packs/<name>.yaml", "What a law or a standard asks for.",
                new PackSchema(vocabulary, grammar).schema()));
        byName.put("decisions", document("decisions.yaml", "Which gaps may stay open, until when, and who decided so.",
                DecisionsSchema.of(vocabulary)));
        for (Kind kind : vocabulary.kinds()) {
            byName.put(kind.id(), document("policies/" + kind.id() + ".yaml",
                    "The policy about " + kind.id() + ".",
                    aboveABase ? AboveABase.of(policy(kind), List.of("facts", "clauses", "variants")) : policy(kind)));
            byName.put(kind.id() + "-translation", document("policies/" + kind.id() + ".yaml, translated",
                    "The words of policies/" + kind.id() + ".yaml in another language.", translation(kind)));
        }
        return new Schemas(new TreeMap<>(byName));
    }

    private static String document(String title, String description, Map<String, Object> schema) {
        Map<String, Object> document = JsonObject.of("$schema", "https://json-schema.org/draft/2020-12/schema",
                "title", title, "description", description);
        document.putAll(schema);
        return Json.write(document);
    }

    private static Map<String, Object> policy(Kind kind) {
        return object(List.of("kind", "effective", "facts", "clauses"), JsonObject.of(
                "kind", described("Which kind of policy this is.", JsonObject.of("const", kind.id())),
                "effective", scalar("The first day on which it is in force.", FieldType.DATE, "2026-10-01"),
                "review", described("When it was looked at, and when it is to be again.", review()),
                "summary", described("Your own summary; without one it is made from the facts.", PROSE),
                "confirm", described(
                        "What was suggested and that nobody has confirmed yet: facts, items of lists, and clauses by"
                        + " their ids.", JsonObject.of("type", "array", "items", TEXT)),
                "facts", described("What you promise.", facts(kind)),
                "clauses", described("What you say in words of your own, in reading order.",
                        JsonObject.of("type", "array", "items", clause(kind))),
                "variants", described("What holds otherwise in some markets; a later one wins.",
                        JsonObject.of("type", "array", "items", VariantSchema.of(kind, clause(kind)))),
                "aliases", described(
                        "Old ids of clauses, each with the id of the clause that says it now, so that links still "
                                + "arrive.",
                        JsonObject.of("type", "object", "additionalProperties",
                                ScalarSchema.of(FieldType.ID, List.of())))));
    }

    private static Map<String, Object> facts(Kind kind) {
        Map<String, Object> facts = FieldSchema.object(kind.fields());
        List<Object> conditions = new Conditions(kind).all();
        if (!conditions.isEmpty()) {
            facts.put("allOf", conditions);
        }
        return facts;
    }

    private static Map<String, Object> review() {
        return object(List.of(), JsonObject.of(
                "last", scalar("The day of the last review.", FieldType.DATE, "2026-09-15"),
                "every", scalar("The longest time between two reviews.", FieldType.DURATION, "P6M"),
                "owner", scalar("Who sees to it.", FieldType.TEXT, "Customer care")));
    }

    private static Map<String, Object> clause(Kind kind) {
        List<String> topics = kind.topics().stream().map(Topic::id).toList();
        Map<String, Object> properties = translatedClause();
        properties.put("audience", described("Who may read it; staff text is never published.",
                JsonObject.of("enum", List.of("public", "staff"))));
        if (!topics.isEmpty()) {
            properties.put("topic", described("What it is about.", JsonObject.of("enum", topics)));
        }
        return object(List.of("id", "title", "text"), properties);
    }

    private static Map<String, Object> translatedClause() {
        return JsonObject.of(
                "id", clauseId(),
                "title", scalar("Its heading.", FieldType.TEXT, "How to return something"),
                "text", PROSE);
    }

    private static Map<String, Object> clauseId() {
        Map<String, Object> id =
                scalar("Its permanent name, given once; links end with it.", FieldType.ID, "how-to-return");
        id.put("not", JsonObject.of("anyOf", List.of(JsonObject.of("type", "string", "pattern", "^" + ClauseName.FACT),
                JsonObject.of("enum", ClauseName.PLACES))));
        return id;
    }

    private static Map<String, Object> translation(Kind kind) {
        return object(List.of(), JsonObject.of(
                "summary", described("Your own summary, translated.", PROSE),
                "facts", described("The words among the facts, translated.", FieldSchema.translation(kind.fields())),
                "clauses", described("The clauses, translated, each by its id.",
                        JsonObject.of("type", "array", "items", object(List.of("id"), translatedClause()))),
                "variants", described("The words of variants, translated, each by its id.",
                        JsonObject.of("type", "array", "items", VariantSchema.translation(kind,
                                object(List.of("id"), translatedClause()))))));
    }

    private static Map<String, Object> site(Vocabulary vocabulary) {
        Map<String, Object> answer =
                JsonObject.of("anyOf", List.of(TEXT, JsonObject.of("type", "array", "items", TEXT)));
        return object(List.of("business", "url", "languages", "markets"), JsonObject.of(
                "business", described("Who you are.", facts(vocabulary.business())),
                "url", scalar("The address at which the policies will stand.", FieldType.URL,
                        "https://www.example.com/policies/"),
                "languages", list("The languages of the site; you write first in the first.", FieldType.LANGUAGE, "en"),
                "markets", list("Where your customers are, so which laws apply.", FieldType.REGION, "DE"),
                "authoritative", described("The language whose text counts where the texts differ, by market.",
                        JsonObject.of("type", "object", "additionalProperties",
                                ScalarSchema.of(FieldType.LANGUAGE, List.of()))),
                "facets", described("Answers to questions that turn rules on.",
                        JsonObject.of("type", "object", "additionalProperties", answer)),
                "extends", scalar("The way from this folder to a base, from which everything is taken over that is "
                        + "not said here.", FieldType.TEXT, "../base"),
                "theme", scalar("The name of the look.", FieldType.TEXT, "default"),
                "moved", described("Old addresses, each with what stands in its place: the name that a policy had, or "
                        + "a path of your website, and a policy of today, with '#' and a clause if you like.",
                        JsonObject.of("type", "object", "additionalProperties", TEXT)),
                "hosts", described("Where the site will stand, so that headers and redirects are written for it.",
                        JsonObject.of("type", "array", "uniqueItems", true,
                                "items", JsonObject.of("enum", List.of("apache", "netlify", "nginx", "s3")))),
                "packs", described("Packs of rules beside those that your markets turn on; name@version pins one.",
                        object(List.of(), JsonObject.of(
                                "add", packs("Packs that are on whatever your markets are."),
                                "without", packs("Packs that are off; 'all' leaves out every pack that is not "
                                        + "added."))))));
    }

    private static Map<String, Object> packs(String description) {
        return described(description, JsonObject.of("type", "array", "items", TEXT));
    }

    private static Map<String, Object> siteTranslation(Vocabulary vocabulary) {
        return object(List.of(), JsonObject.of("business",
                described("The words about you, translated.",
                        FieldSchema.translation(vocabulary.business().fields()))));
    }

    static Map<String, Object> object(List<String> required, Map<String, Object> properties) {
        Map<String, Object> object = JsonObject.of("type", "object", "additionalProperties", false);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("properties", properties);
        return object;
    }

    private static Map<String, Object> list(String description, FieldType type, String example) {
        return described(description, JsonObject.of("type", "array", "minItems", 1, "uniqueItems", true,
                "items", ScalarSchema.of(type, List.of()), "examples", List.of(List.of(example))));
    }

    private static Map<String, Object> scalar(String description, FieldType type, String example) {
        Map<String, Object> scalar = described(description, ScalarSchema.of(type, List.of()));
        scalar.put("examples", List.of(example));
        return scalar;
    }

    static Map<String, Object> described(String description, Map<String, Object> schema) {
        Map<String, Object> described = JsonObject.of("description", description);
        schema.forEach(described::putIfAbsent);
        return described;
    }
}
