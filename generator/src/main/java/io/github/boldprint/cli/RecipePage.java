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
                .append(indented(Suggestion.policy(kind, recipe, languages.get(0))));
        if (recipe.words(languages.get(0)).isEmpty() && !recipe.words().isEmpty()) {
            page.append("\nThere are no words in language '").append(languages.get(0)).append("' yet; '--language ")
                    .append(recipe.words().keySet().iterator().next()).append("' prints those that there are\n");
        }
        languages.stream().skip(1).forEach(language -> Suggestion.translation(kind, recipe, language).ifPresent(words ->
                page.append("\nAnd into policies/").append(kind.id()).append('.').append(language).append(".yaml:\n\n")
                        .append(indented(words))));
        return page.toString();
    }

    private static String indented(String lines) {
        StringBuilder indented = new StringBuilder();
        lines.lines().forEach(line -> indented.append(line.isEmpty() ? "" : "  " + line).append('\n'));
        return indented.toString();
    }
}
