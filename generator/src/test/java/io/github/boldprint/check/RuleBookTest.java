package io.github.boldprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern CONSTANT = Pattern.compile("new RuleId\\(\"([^\"]*)\"\\)");

    private final RuleBook book = RuleBook.read();

    @Test
    void explainsEveryRuleOfTheProductAndNoOther() throws IOException {
        Set<String> written = new TreeSet<>(ids());
        assertEquals(constants(), written);
    }

    @Test
    void isWrittenInTheOrderOfItsIds() {
        assertEquals(new TreeSet<>(ids()).stream().toList(), SourceReader.shippedFile("rules.yaml").root().keys());
    }

    @Test
    void saysTheGoodStateInOneSentence() {
        for (RuleBook.Entry entry : book.entries()) {
            assertTrue(entry.means().matches("[A-Z].*\\."), entry.id() + ": " + entry.means());
            assertFalse(entry.means().contains(". "), entry.id() + ": " + entry.means());
        }
    }

    @Test
    void showsForEveryRuleHowItIsBrokenAndMended() {
        for (RuleBook.Entry entry : book.entries()) {
            List.of(entry.why(), entry.mend(), entry.wrong(), entry.right())
                    .forEach(text -> assertFalse(text.isBlank(), entry.id().value()));
            assertNotEquals(entry.wrong(), entry.right(), entry.id().value());
        }
    }

    @Test
    void findsARuleByItsId() {
        assertEquals("facts-known", book.find("facts-known").orElseThrow().id().value());
        assertTrue(book.find("facts-knwon").isEmpty());
        assertEquals("; did you mean 'facts-known'?", book.hint("facts-knwon"));
    }

    private List<String> ids() {
        return book.entries().stream().map(entry -> entry.id().value()).toList();
    }

    private static Set<String> constants() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> CONSTANT.matcher(read(file)).results().map(found -> found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
