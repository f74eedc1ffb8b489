package io.github.boldprint.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.source.SourceFile;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Content that is written in another way and says the same has no record. */
class NothingChangedTest {

    static Stream<Path> folders() {
        return Versions.folders().stream();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void anotherOrderOfKeysAndOtherQuotesAreNoChange(Path folder) {
        same(folder, files -> rewritten(files, true, false));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void foldedTextIsNoChange(Path folder) {
        same(folder, files -> rewritten(files, false, true));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void commentsAndBlankLinesAreNoChange(Path folder) {
        same(folder, each(text -> "# A comment.\n\n" + text.replaceAll("(?m)^(?=[a-z]+:)", "\n# Another.\n")));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void lineEndsOfAnotherSystemAreNoChange(Path folder) {
        same(folder, each(text -> text.replace("\n", "\r\n")));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void anotherUnicodeFormIsNoChange(Path folder) {
        UnaryOperator<String> decomposed = text -> Normalizer.normalize(text, Normalizer.Form.NFD);
        same(folder, each(text -> decomposed.apply("# Überschrift\n" + text)));
    }

    @Test
    void wrappingAndOtherSignsOfTheSameMarkdownAreNoChange() {
        Map<String, String> literal = Map.of("site.yaml", ClauseDiffTest.SITE, "policies/returns.yaml", """
                kind: returns
                clauses:
                  - id: how
                    title: How
                    text: |
                      Post the parcel
                      within *ten* days.

                      * one
                      * two
                """);
        assertEquals(List.of(), Versions.changes(literal, with(literal, "Post the parcel\n      within *ten* days.",
                "Post\n      the parcel within _ten_\n      days.")));
        assertEquals(List.of(), Versions.changes(literal, with(literal, "      * one\n      * two",
                "      - one\n      - two")));
    }

    private static Map<String, String> with(Map<String, String> files, String text, String other) {
        return Versions.with(files, "policies/returns.yaml", text, other);
    }

    private static void same(Path folder, UnaryOperator<Map<String, String>> rewrite) {
        Map<String, String> files = Versions.files(folder);
        Map<String, String> others = rewrite.apply(files);
        assertNotEquals(files, others);
        Changes changes = Differ.compare(Versions.of(files), Versions.of(others));
        assertEquals(List.of(), changes.all());
        assertTrue(changes.isNone(), () -> changes.unread().toString());
    }

    private static UnaryOperator<Map<String, String>> each(UnaryOperator<String> rewrite) {
        return files -> {
            Map<String, String> others = new TreeMap<>();
            files.forEach((path, text) -> others.put(path, rewrite.apply(text)));
            return others;
        };
    }

    private static Map<String, String> rewritten(Map<String, String> files, boolean reversed, boolean folded) {
        Map<String, String> others = new TreeMap<>();
        for (SourceFile file : Versions.tree(files).files()) {
            others.put(file.path(), Rewriter.write(file.root(), reversed, folded));
        }
        return others;
    }
}
