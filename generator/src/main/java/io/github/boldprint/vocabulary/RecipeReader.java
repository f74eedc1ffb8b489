package io.github.boldprint.vocabulary;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.source.KeyReader;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the recipes of a kind. Whether their values have the right types is seen where they are used. */
final class RecipeReader {

    private final List<Field> fields;
    private final List<String> topics;
    private final List<Finding> findings;

    RecipeReader(List<Field> fields, List<Topic> topics, List<Finding> findings) {
        this.fields = fields;
        this.topics = topics.stream().map(Topic::id).toList();
        this.findings = findings;
    }

    List<Recipe> read(YamlNode.Mapping group) {
        List<Recipe> recipes = new ArrayList<>();
        for (YamlNode.Entry entry : group.entries()) {
            if (KebabName.matches(entry.name()) && entry.value() instanceof YamlNode.Mapping recipe) {
                recipes.add(recipe(entry, recipe));
            } else {
                error(entry.at(), "a recipe is a kebab-case name with a group of means, source, facts and words");
            }
        }
        return recipes;
    }

    private Recipe recipe(YamlNode.Entry entry, YamlNode.Mapping mapping) {
        KeyReader keys = keys(mapping, "a recipe", List.of("means", "source", "markets", "facts", "words"));
        Optional<String> means = keys.scalar("means").map(YamlNode.Scalar::text);
        if (means.isEmpty()) {
            error(entry.at(), "a recipe needs 'means': what it is for");
        }
        return new Recipe(entry.name(), means.orElse(""), keys.mapping("source").map(this::source),
                keys.scalars("markets").stream().map(YamlNode.Scalar::text).toList(), facts(keys, mapping.at()),
                keys.mapping("words").map(this::words).orElse(Map.of()), entry.at());
    }

    private Recipe.Source source(YamlNode.Mapping mapping) {
        KeyReader keys = keys(mapping, "'source'", List.of("name", "url"));
        return new Recipe.Source(keys.scalar("name").map(YamlNode.Scalar::text).orElse(""),
                keys.scalar("url").map(YamlNode.Scalar::text).orElse(""));
    }

    private Map<String, Recipe.Words> words(YamlNode.Mapping group) {
        Map<String, Recipe.Words> words = new TreeMap<>();
        for (YamlNode.Entry entry : group.entries()) {
            boolean language = ValueReader.read(entry.name(), FieldType.LANGUAGE, List.of()).isPresent();
            if (language && entry.value() instanceof YamlNode.Mapping said) {
                KeyReader keys = keys(said, "the words of a recipe", List.of("facts", "clauses"));
                words.put(entry.name(), new Recipe.Words(facts(keys, said.at()), clauses(keys)));
            } else {
                error(entry.at(), "the words of a recipe stand by language, such as {en: {facts: …, clauses: …}}");
            }
        }
        return words;
    }

    private List<YamlNode.Mapping> clauses(KeyReader words) {
        List<YamlNode.Mapping> clauses = new ArrayList<>();
        for (YamlNode node : words.list("clauses")) {
            if (node instanceof YamlNode.Mapping clause) {
                KeyReader keys = keys(clause, "a clause of a recipe", List.of("id", "topic", "title", "text"));
                keys.scalar("topic").filter(topic -> !topics.contains(topic.text())).ifPresent(topic ->
                        error(topic.at(), "'" + topic.text() + "' is not a topic of this kind"
                                + Nearest.hintOrAll(topic.text(), topics)));
                clauses.add(clause);
            } else {
                error(node.at(), "a clause is a group of id, title and text, but here stands " + node.form());
            }
        }
        return clauses;
    }

    private YamlNode.Mapping facts(KeyReader keys, Location at) {
        YamlNode.Mapping facts = keys.mapping("facts").orElse(new YamlNode.Mapping(List.of(), at));
        known(facts, fields);
        return facts;
    }

    /** Every key must be a field where it stands, through groups and items of lists. */
    private void known(YamlNode.Mapping facts, List<Field> among) {
        for (YamlNode.Entry entry : facts.entries()) {
            Optional<Field> field = among.stream().filter(each -> each.name().equals(entry.name())).findFirst();
            if (field.isEmpty()) {
                error(entry.at(), "'" + entry.name() + "' is not a field here"
                        + Nearest.hint(entry.name(), among.stream().map(Field::name).toList()));
            } else if (entry.value() instanceof YamlNode.Mapping inner) {
                known(inner, field.get().fields());
            } else if (entry.value() instanceof YamlNode.Sequence list) {
                list.items().stream().filter(YamlNode.Mapping.class::isInstance)
                        .forEach(item -> known((YamlNode.Mapping) item, field.get().fields()));
            }
        }
    }

    private KeyReader keys(YamlNode.Mapping mapping, String what, List<String> allowed) {
        return new KeyReader(mapping, what, VocabularyRules.KIND_VALID, findings).allow(allowed);
    }

    private void error(Location at, String message) {
        findings.add(VocabularyRules.KIND_VALID.error(at, message));
    }
}
