package io.github.boldprint.outline;

import io.github.boldprint.source.YamlNode;
import io.github.boldprint.vocabulary.Recipe;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words in a language of which we have none: blanks that show the words in one that we have. */
final class Foreign {

    private static final String BLANK = "_ in English: ";

    private Foreign() {}

    /** The facts of a usual answer in a language, with blanks for words that we do not have. */
    static YamlNode.Mapping facts(Recipe recipe, String language, String known) {
        return recipe.words(language).isPresent() || recipe.words(known).isEmpty() ? recipe.facts(language)
                : recipe.facts(language).and((YamlNode.Mapping) blank(recipe.words(known).orElseThrow().facts()));
    }

    /** A clause whose words are blanks. */
    static Draft.Group clause(YamlNode.Mapping clause, boolean first) {
        Map<String, Draft> members = new LinkedHashMap<>();
        for (YamlNode.Entry entry : clause.entries()) {
            boolean words = entry.name().equals("title") || entry.name().equals("text");
            if (words) {
                members.put(entry.name(), new Draft.Gap("in English: " + entry.value()));
            } else if (!entry.name().equals("if") && (first || entry.name().equals("id"))) {
                members.put(entry.name(), new Draft.Value(entry.value().toString()));
            }
        }
        return new Draft.Group(members);
    }

    private static YamlNode blank(YamlNode node) {
        if (node instanceof YamlNode.Mapping group) {
            return new YamlNode.Mapping(group.entries().stream().map(entry -> entry.name().equals("id") ? entry
                    : new YamlNode.Entry(entry.key(), blank(entry.value()))).toList(), group.at());
        }
        if (node instanceof YamlNode.Sequence list) {
            return new YamlNode.Sequence(list.items().stream().map(Foreign::blank).toList(), list.at());
        }
        YamlNode.Scalar scalar = (YamlNode.Scalar) node;
        return new YamlNode.Scalar(BLANK + scalar.text(), true, scalar.at(), scalar.places());
    }
}
