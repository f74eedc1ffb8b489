package io.github.boldprint.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Recipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every usual answer that is shipped, in every language, in a policy of its kind. */
class RecipesTest {

    /** Every language that Boldprint ships. */
    private static final List<String> LANGUAGES = List.of("en", "de", "hr", "ms", "fil");

    @TempDir
    Path folder;

    static Stream<Arguments> recipes() {
        return OutlineExamples.VOCABULARY.kinds().stream()
                .flatMap(kind -> kind.recipes().stream().map(recipe -> Arguments.of(kind.id(), recipe.id())));
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void givesNoFindingButThatItIsUnconfirmed(String kindId, String id) throws IOException {
        Kind kind = OutlineExamples.VOCABULARY.kind(kindId).orElseThrow();
        Recipe recipe = kind.recipe(id).orElseThrow();
        for (List<String> languages : List.of(List.of("de"), LANGUAGES)) {
            String first = languages.get(0);
            Set<String> without = findings(kind, languages, "", List.of());
            Set<String> with = findings(kind, languages, Suggestion.policy(kind, recipe, first), languages.stream().skip(1)
                    .map(language -> Suggestion.translation(kind, recipe, language).orElse("")).toList());
            long unconfirmed = with.stream().filter(finding -> finding.startsWith("recipes-confirmed")).count();
            assertEquals(recipe.suggests().size(), unconfirmed, id);
            with.removeAll(without);
            with.removeIf(finding -> finding.startsWith("recipes-confirmed"));
            assertEquals(Set.of(), with, () -> kindId + "/" + id + " in " + languages);
        }
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void saysTheSameInEachLanguage(String kindId, String id) {
        Recipe recipe = OutlineExamples.VOCABULARY.kind(kindId).orElseThrow().recipe(id).orElseThrow();
        if (!recipe.words().isEmpty()) {
            assertEquals(new TreeSet<>(LANGUAGES), recipe.words().keySet());
            LANGUAGES.forEach(language -> assertEquals(shape(recipe, "en"), shape(recipe, language), language));
        }
        assertTrue(recipe.means().endsWith("."), recipe.means());
        assertTrue(recipe.source().isEmpty() || recipe.source().get().url().startsWith("http"), id);
    }

    private Set<String> findings(Kind kind, List<String> languages, String policy, List<String> translations) throws IOException {
        write("site.yaml", """
                business: {name: Lumen & Loom, email: care@lumen.example}
                url: https://lumen.example/policies/
                languages: [%s]
                markets: [DE]
                packs: {without: [all]}
                """.formatted(String.join(", ", languages)));
        write("policies/" + kind.id() + ".yaml", "kind: " + kind.id() + "\neffective: 2026-10-01\n"
                + "review: {last: 2026-09-15, every: P1Y}\n" + (policy.contains("facts:") ? "" : "facts: {}\n") + policy);
        for (int i = 0; i < translations.size(); i++) {
            Path file = folder.resolve("policies/" + kind.id() + "." + languages.get(i + 1) + ".yaml");
            if (translations.get(i).isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.writeString(file, translations.get(i));
            }
        }
        Set<String> findings = new TreeSet<>();
        for (Finding finding : Boldprint.check(Request.check(folder, OutlineExamples.TODAY)).findings().all()) {
            findings.add(finding.rule() + " " + finding.message().replaceFirst(" \\('boldprint explain .*", ""));
        }
        return findings;
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    /** The paths, ids and topics of its words. */
    private static List<String> shape(Recipe recipe, String language) {
        List<String> shape = new ArrayList<>();
        shape(recipe.words(language).orElseThrow().facts(), "", shape);
        recipe.clauses(language).forEach(clause -> shape.add(
                clause.get("id").orElseThrow() + " " + clause.get("topic").map(YamlNode::toString).orElse("")));
        return shape;
    }

    private static void shape(YamlNode node, String path, List<String> shape) {
        if (node instanceof YamlNode.Mapping group) {
            group.entries().forEach(entry -> shape(entry.value(), path + "." + entry.name(), shape));
        } else if (node instanceof YamlNode.Sequence list) {
            list.items().forEach(item -> shape(item, path + "." + YamlNode.Sequence.id(item), shape));
        } else {
            shape.add(path);
        }
    }
}
