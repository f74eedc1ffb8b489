package io.github.boldprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.diff.Change;
import io.github.boldprint.diff.Direction;
import io.github.boldprint.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {

    private static final Path EXAMPLE = Path.of("src", "test", "resources", "complete", "united-kingdom");

    @TempDir
    private Path content;

    @BeforeEach
    void copyTheExample() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = content.resolve(EXAMPLE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void equalFoldersHaveNoChange() {
        Compared compared = compare();
        assertTrue(compared.changes().isNone(), () -> compared.changes().toString());
        assertEquals("older newer", compared.changes().from() + " " + compared.changes().to());
    }

    @Test
    void aChangedFactIsOneChangeAndBothSidesAreChecked() throws IOException {
        edit("policies/returns.yaml", "(?m)^(    refundWithin: ).*$", "$1P40D");
        Compared compared = compare();
        List<Change> changes = compared.changes().all();
        assertEquals(1, changes.size(), changes::toString);
        assertEquals(Direction.BUSINESS, changes.get(0).direction());
        assertFalse(changes.get(0).floors().isEmpty());
        assertTrue(compared.before().findings().isEmpty(), compared.before().findings()::toString);
        assertFalse(compared.after().findings().isEmpty());
    }

    @Test
    void wordsOfOnesOwnThatChangeOnPagesAreAChange() throws IOException {
        edit("messages/en.yaml", "label: Refund after cancelling within", "label: Money back within");
        List<Change> changes = compare().changes().all();
        assertEquals(1, changes.size(), changes::toString);
        assertEquals("returns.page.wording", changes.get(0).rule());
        assertEquals("Money back within", changes.get(0).after().orElseThrow().text());
        assertEquals("wording by your messages", changes.get(0).why());
    }

    @Test
    void aFileThatCouldNotBeReadMakesTheComparisonFail() throws IOException {
        edit("messages/en.yaml", "returns:", "returns: {}\nreturns:");
        assertEquals(List.of("messages/en.yaml"), compare().changes().unread());
        assertFalse(compare().changes().isNone());
    }

    private Compared compare() {
        return Comparing.compare(Request.check(content, LocalDate.of(2026, 11, 22)),
                State.of("older", SourceReader.read(EXAMPLE)), "newer");
    }

    private void edit(String file, String pattern, String replacement) throws IOException {
        Path path = content.resolve(file);
        Files.writeString(path, Files.readString(path).replaceFirst(pattern, replacement));
    }
}
