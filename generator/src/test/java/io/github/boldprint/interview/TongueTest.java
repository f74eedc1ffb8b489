package io.github.boldprint.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.boldprint.outline.Question;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TongueTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "hr", "ms", "fil"})
    void hasEveryQuestionAndNoOther(String language) {
        assertEquals(OwnWordsTest.all().map(Question::id).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(group(file(language), "asks").keys()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "hr", "ms", "fil"})
    void hasWordsForEveryChoiceAndNoOther(String language) {
        YamlNode.Mapping choices = group(file(language), "choices");
        Set<String> asked = OwnWordsTest.all().filter(question -> !question.choices().isEmpty()).map(Question::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(asked, new TreeSet<>(choices.keys()));
        OwnWordsTest.all().filter(question -> asked.contains(question.id())).forEach(question -> {
            assertEquals(question.choices(), group(choices, question.id()).keys(), question.id());
            Set<String> labels = group(choices, question.id()).entries().stream().map(entry -> entry.value().toString())
                    .collect(Collectors.toSet());
            assertEquals(question.choices().size(), labels.size(), question.id());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "hr", "ms", "fil"})
    void saysAllThatEnglishSays(String language) {
        for (String key : List.of("frame", "forms")) {
            assertEquals(group(file("en"), key).keys(), group(file(language), key).keys(), key);
            group(file(language), key).entries().forEach(entry -> assertEquals(holes(file("en"), key, entry.name()),
                    holes(file(language), key, entry.name()), entry.name()));
        }
    }

    @Test
    void hasAFormForEveryTypeThatIsAsked() {
        OwnWordsTest.all().forEach(question -> assertNotEquals(question.form(), Tongue.of("de").form(question), question.id()));
    }

    @Test
    void neverSaysAWordOfTheHouse() {
        Tongue.SPOKEN.stream().map(Tongue::of).forEach(tongue -> OwnWordsTest.all().forEach(question ->
                assertFalse(tongue.ask(question).matches("(?i).*\\b(facett?e?|klauseln?|finding|waiver)\\b.*"), tongue.ask(question))));
    }

    @Test
    void speaksALanguageInEveryRegionAndEnglishElsewhere() {
        Question newsletter = OwnWordsTest.all().filter(question -> question.id().equals("newsletter")).findFirst().orElseThrow();
        assertEquals("Verschicken Sie einen Newsletter?", Tongue.of("de-AT").ask(newsletter));
        assertEquals("Do you send a newsletter?", Tongue.of("nl").ask(newsletter));
        assertEquals("nein", Tongue.of("de").print(newsletter, "no"));
    }

    @Test
    void showsAnAnswerInWords() {
        Question window = OwnWordsTest.all().filter(question -> question.id().equals("return-window")).findFirst().orElseThrow();
        assertEquals("30 Tage", Tongue.of("de").print(window, "P30D"));
    }

    private static long holes(YamlNode.Mapping file, String group, String key) {
        return Stream.of("{0}", "{1}").filter(group(file, group).get(key).orElseThrow().toString()::contains).count();
    }

    private static YamlNode.Mapping file(String language) {
        return SourceReader.shippedFile("interview/" + language + ".yaml").root();
    }

    private static YamlNode.Mapping group(YamlNode.Mapping root, String key) {
        return (YamlNode.Mapping) root.get(key).orElseThrow();
    }
}
