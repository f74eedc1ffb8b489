package io.github.boldprint.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.boldprint.finding.Findings;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.policy.PolicyReader;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.Example;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Vocabulary;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a message offers to be pasted is accepted as it stands. */
class ExampleTest {

    private static final String SITE = """
            business: {name: Tool Library, email: hello@toollibrary.example}
            url: https://toollibrary.example/
            languages: [en]
            markets: [DE]
            """;

    private final Vocabulary vocabulary = VocabularyReader.read(SourceReader.shipped("kinds"), List.of()).value();

    @TestFactory
    Stream<DynamicTest> canBePasted() {
        return vocabulary.kinds().stream().flatMap(kind -> Stream.of(
                DynamicTest.dynamicTest(kind.id(), () -> assertEquals(Findings.NONE, paste(kind, Set.of()))),
                DynamicTest.dynamicTest(kind.id() + " with all that a text can ask for",
                        () -> assertEquals(Findings.NONE, paste(kind, new TreeSet<>(kind.paths()))))));
    }

    private Findings paste(Kind kind, Set<String> wanted) {
        String lines = kind.fields().stream()
                .map((Field field) -> "  " + Example.of(field, Facts.NONE::has, wanted) + "\n")
                .collect(Collectors.joining());
        String policy = "kind: " + kind.id() + "\neffective: 2026-10-01\nfacts:\n" + lines;
        SourceTree sources = new SourceTree(
                List.of(file("site.yaml", SITE), file("policies/" + kind.id() + ".yaml", policy)), Set.of());
        return PolicyReader.read(sources, vocabulary).findings();
    }

    private static SourceFile file(String path, String text) {
        return SourceReader.parse(path, text.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
    }
}
