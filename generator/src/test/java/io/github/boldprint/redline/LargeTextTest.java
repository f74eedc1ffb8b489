package io.github.boldprint.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeTextTest {

    /** Far more than is needed; it only proves that nothing hangs. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void aThousandClausesWithAHundredEditsAndTwentyMovesAreComparedInFull() {
        Documents documents = new Documents(1);
        List<String> before = documents.clauses(1_000);
        List<String> after = new ArrayList<>(before);
        for (int i = 0; i < 100; i++) {
            int at = i * 10 + 3;
            after.set(at, documents.edited(after.get(at), 0.1));
        }
        for (int i = 0; i < 20; i++) {
            after.add(37 * i % 900, after.remove(940 - 45 * i));
        }
        Redline redline = assertTimeoutPreemptively(PATIENCE,
                () -> Redliner.compare(String.join("\n\n", before), String.join("\n\n", after)));
        assertFalse(redline.bounded());
        assertTrue(redline.moves().size() >= 18, () -> redline.moves().size() + " moves");
    }

    @Test
    void oneEndlessSentenceIsReplacedWholeAndSaysSo() {
        String before = new Documents(1).clause(30_000).replaceAll("[.,]", "");
        String after = new Documents(2).clause(30_000).replaceAll("[.,]", "");
        Redline redline = assertTimeoutPreemptively(PATIENCE, () -> Redliner.compare(before, after));
        assertTrue(redline.bounded());
        assertEquals(after, redline.accepted());
    }

    @Test
    void twentyThousandClausesAreStillAligned() {
        Documents documents = new Documents(1);
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            String clause = documents.clause(12);
            before.add(clause);
            after.add(i % 3 == 0 ? clause + " Added." : clause);
        }
        Redline redline = assertTimeoutPreemptively(PATIENCE,
                () -> Redliner.compare(String.join("\n\n", before), String.join("\n\n", after)));
        assertEquals(new Counts(0, 6_667, 0, 0), redline.counts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"](", "*_", "|", "# ", "{{", "<!--", "<a ", "a.", "a@", "> ", "- ", "\\", "1,", "1 000 ",
            "May ",
        "one ", "\u0301", "👩‍", "- yes\n", "| a | b |\n", "$", "+1 ", "```\n", "\r\n", "退"})
    void nothingRepeatedMakesItRunLong(String piece) {
        String before = "a\n" + piece.repeat(40_000);
        String after = piece.repeat(39_000) + "b";
        Redline redline = assertTimeoutPreemptively(PATIENCE, () -> Redliner.compare(before, after));
        assertEquals(after, redline.accepted());
        assertEquals(before, redline.rejected());
    }
}
