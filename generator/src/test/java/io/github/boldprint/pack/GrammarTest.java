package io.github.boldprint.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.vocabulary.Vocabulary;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is said of the language of packs, held against those who read it. */
class GrammarTest {

    private static final Vocabulary VOCABULARY = VocabularyReader.read(SourceReader.shipped("kinds"), List.of()).value();
    private static final Grammar GRAMMAR = Grammar.read(VOCABULARY);

    @Test
    void hasTheFormsAndTestsThatAreRead() {
        assertEquals(AssertionReader.FORMS, names(GRAMMAR.forms()));
        assertEquals(FactTestReader.TESTS, names(GRAMMAR.tests()));
    }

    @TestFactory
    Stream<DynamicTest> hasTheKeysOfEveryForm() {
        return GRAMMAR.forms().stream().map(form -> DynamicTest.dynamicTest(form.name(), () -> {
            List<String> said = new ArrayList<>(form.keys().stream().map(Grammar.Key::name).toList());
            if (form.name().equals("fact")) {
                said.addAll(FactTestReader.TESTS);
            }
            assertEquals(said, known(refused("{" + form.name() + ": x, zzzzzzzz: 1}")));
        }));
    }

    @Test
    void hasTheKeysOfAPackAndItsGroups() {
        List<String> found = refusedFile("rules: [{zzzzzzzz: 1, for: {zzzzzzzz: 1}}]\nzzzzzzzz: 1\nsource: {zzzzzzzz: 1}\n");
        List<String> told = found.stream().filter(message -> message.startsWith("'zzzzzzzz'")).toList();
        Set<List<String>> known = Set.copyOf(told.stream().map(message -> known(List.of(message))).toList());
        assertEquals(4, known.size(), told::toString);
        for (String group : List.of("pack", "source", "for", "rule")) {
            assertTrue(known.contains(GRAMMAR.keys(group).stream().map(Grammar.Key::name).toList()), group + ": " + known);
        }
    }

    @Test
    void hasAKeyForEveryWayToBreakARule() {
        // a fact has no key of its own: its path is the key
        assertEquals(Mutation.What.values().length - 1, GRAMMAR.keys("break").size());
    }

    @Test
    void knowsWhichKeysMustBeThere() {
        for (String group : List.of("pack", "source", "rule")) {
            String file = switch (group) {
                case "pack" -> "for: {}\n";
                case "source" -> "source: {}\n";
                default -> "rules: [{}]\n";
            };
            Set<String> missed = new TreeSet<>();
            for (String message : refusedFile(file)) {
                for (Grammar.Key key : GRAMMAR.keys(group)) {
                    if (message.startsWith(what(group) + " needs '" + key.name() + "'")) {
                        missed.add(key.name());
                    }
                }
            }
            Set<String> needed = new TreeSet<>();
            GRAMMAR.keys(group).stream().filter(Grammar.Key::needed).forEach(key -> needed.add(key.name()));
            assertEquals(needed, missed, group);
        }
    }

    @Test
    void everyMistakeIsRefusedForOneReason() {
        Stream.of(Stream.of(GRAMMAR.assertion()), GRAMMAR.forms().stream(), GRAMMAR.tests().stream()).flatMap(all -> all)
                .forEach(form -> {
                    assertFalse(form.mistakes().isEmpty(), form.name());
                    form.mistakes().forEach(mistake -> assertTrue(
                            !mistake.says().isEmpty() && !mistake.says().contains("\n"), () -> mistake + " of " + form.name()));
                });
    }

    @Test
    void everySampleIsReadAndUsesItsForm() {
        Stream.concat(GRAMMAR.forms().stream(), GRAMMAR.tests().stream()).flatMap(form -> form.sample().stream()
                .map(sample -> sample.yaml().contains(form.name() + ": "))).forEach(uses -> assertTrue(uses));
        long without = Stream.concat(GRAMMAR.forms().stream(), GRAMMAR.tests().stream())
                .filter(form -> form.sample().isEmpty()).count();
        assertTrue(without <= 1, () -> "forms that no shipped pack uses: " + without);
    }

    private static String what(String group) {
        return switch (group) {
            case "pack" -> "a pack";
            case "rule" -> "a rule";
            default -> "'source'";
        };
    }

    private static List<String> names(List<Grammar.Form> forms) {
        return forms.stream().map(Grammar.Form::name).toList();
    }

    /** The keys that a message about an unknown one names. */
    private static List<String> known(List<String> messages) {
        String message = messages.stream().filter(each -> each.startsWith("'zzzzzzzz'")).findFirst().orElseThrow();
        return List.of(message.replaceFirst(".*(known are|write|only) ", "").replaceAll("'", "").split(", "));
    }

    private static List<String> refused(String assertion) {
        List<Finding> findings = new ArrayList<>();
        YamlNode node = SourceReader.parse("packs/x.yaml", ("assert: " + assertion + "\n").getBytes(StandardCharsets.UTF_8))
                .value().flatMap(file -> file.root().get("assert")).orElseThrow();
        new AssertionReader(new PackFindings(findings)).read(node,
                new Ground(VOCABULARY, VOCABULARY.kind("returns").orElseThrow(), Optional.empty(), false));
        return findings.stream().map(Finding::message).toList();
    }

    private static List<String> refusedFile(String text) {
        var source = SourceReader.parse("packs/x.yaml", text.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
        return PackReader.read(List.of(), List.of(source), VOCABULARY, List.of()).findings().all().stream()
                .map(Finding::message).toList();
    }
}
