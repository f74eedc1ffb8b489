package io.github.boldprint.cli;

import io.github.boldprint.outline.Suggestion;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Recipe;
import java.util.List;

/** A usual answer, for a person who may want to paste it. */
final class RecipePage {

    private RecipePage() {}

    /** The name by which it is asked for. */
    static String name(Kind kind, Recipe recipe) {
        return kind.id() + "/" + recipe.id();
    }

    /** All usual answers of a kind, one a line; nothing where it has none. */
    static String list(Kind kind) {
        if (kind.recipes().isEmpty()) {
            return "";
        }
        StringBuilder list = new StringBuilder("\nUsual answers ('boldprint explain ")
                .append(name(kind, kind.recipes().get(0))).append("' prints one to paste):\n");
        kind.recipes().forEach(recipe ->
                list.append("  ").append(recipe.id()).append("  ").append(recipe.means()).append('\n'));
        return list.toString();
    }

    /**
     * One usual answer.
     *
     * @param languages the first is that of the policy's file; for the others the words of its translations are printed
     */
    static String page(Kind kind, Recipe recipe, List<String> languages) {
        StringBuilder page = new StringBuilder(name(kind, recipe)).append("\n\n").append(recipe.means()).append('\n');
        recipe.source().ifPresent(source -> page.append("Source: ").append(source.name())
                .append(source.url().isEmpty() ? "" : ", " + source.url()).append('\n'));
        if (!recipe.markets().isEmpty()) {
            page.append("For customers in: ").append(String.join(", ", recipe.markets())).append('\n');
        }
        page.append("\nPaste it into policies/").append(kind.id())
                .append(".yaml, make it say what you really do, then take it off 'confirm':\n\n")
                .append(Handbook.indented(Suggestion.policy(kind, recipe, languages.get(0))));
        if (recipe.words(languages.get(0)).isEmpty() && !recipe.words().isEmpty()) {
            page.append("\nThere are no words in language '").append(languages.get(0)).append("' yet; '--language ")
                    .append(recipe.words().keySet().iterator().next()).append("' prints those that there are\n");
        }
        languages.stream().skip(1).forEach(language -> Suggestion.translation(kind, recipe, language).ifPresent(words ->
                page.append("\nAnd into policies/").append(kind.id()).append('.').append(language).append(".yaml:\n\n")
                        .append(Handbook.indented(words))));
        return page.toString();
    }
}
