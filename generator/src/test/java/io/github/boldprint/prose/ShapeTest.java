package io.github.boldprint.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

    @Test
    void refusesMoreThanTwentyThousandCharacters() {
        assertEquals(List.of(), Texts.faults(("word ".repeat(100) + "\n").repeat(39)));
        assertEquals(List.of(), Texts.faults("😀".repeat(20_000)));
        assertEquals(List.of("1:1: a text has at most 20000 characters and this one has 20001; split it into several"
                + " clauses [text-shape]"), Texts.findings("x".repeat(20_001)));
    }

    @Test
    void refusesDeepNestingOnOneLine() {
        assertEquals(List.of(), Texts.faults("> ".repeat(10) + "x"));
        assertEquals(List.of(), Texts.faults("- ".repeat(40)));
        assertEquals(List.of(), Texts.faults("> * * * * * * * * * * * * * *"));
        assertEquals(List.of("2:21: at most 10 lists and quotations may begin on one line; nest them less deeply"
                + " [text-shape]"), Texts.findings("a\n" + "> ".repeat(11) + "x"));
        assertEquals(List.of("1:21 text-shape"), Texts.faults("- ".repeat(11) + "x"));
        assertEquals(List.of("1:32 text-shape"), Texts.faults("1. ".repeat(11) + "x"));
        assertEquals(List.of("1:11 text-shape"), Texts.faults(">".repeat(11)));
    }

    @Test
    void refusesDeepNestingOverSeveralLines() {
        StringBuilder list = new StringBuilder();
        for (int depth = 0; depth < 40; depth++) {
            list.append("  ".repeat(depth)).append("- a\n");
        }
        assertEquals(1, Texts.findings(list.toString()).size());
        assertTrue(Texts.findings(list.toString()).get(0).endsWith("lists, quotations and stress stand more than 30"
                + " deep in each other here; nest them less deeply [text-shape]"));
        assertEquals(List.of("1:91 text-shape"), Texts.faults("*a ".repeat(40) + "b* ".repeat(40)));
    }

    @ParameterizedTest
    @CsvSource({"!, 50", "*, 50", "[, 50", "‘, 50", "\\, 10"})
    void refusesLongRunsOfPunctuation(String character, int most) {
        assertEquals(List.of(), Texts.faults("a " + character.repeat(most)));
        assertEquals(List.of("1:3 text-shape"), Texts.faults("a " + character.repeat(most + 1)));
    }

    @Test
    void letsPeopleDrawLines() {
        assertEquals(List.of(), Texts.faults("| A " + " ".repeat(150) + "|\n|" + "-".repeat(155) + "|\n| b |\n\n"
                + "Signed: " + "_".repeat(90) + "\n\nName " + ".".repeat(120) + "\n\nHead\n" + "=".repeat(200)));
    }

    @Test
    void refusesManyLinesWithoutAnEmptyOne() {
        assertEquals(List.of(), Texts.faults("a\n".repeat(500) + " \n" + "- a\n".repeat(500)));
        assertEquals(List.of("502:1: at most 500 lines may stand without an empty line between them; leave one above"
                + " this line [text-shape]"), Texts.findings("\n" + "a\n".repeat(900)));
    }

    @ParameterizedTest
    @CsvSource({"0000", "0007", "000D", "007F", "0085", "2028", "202E", "2066", "FFFC", "FFFE", "D800", "FDD0"})
    void refusesCharactersThatCannotBePrinted(String code) {
        String character = String.valueOf((char) Integer.parseInt(code, 16));
        assertEquals(List.of("2:2: U+" + code + " cannot be printed; remove it [text-shape]"),
                Texts.findings("a\nb" + character + character));
    }

    @Test
    void refusesEntitiesThatStandForSuchCharacters() {
        assertEquals(List.of("1:3: '&#x202e;' stands for a character that cannot be printed; remove it [text-shape]"),
                Texts.findings("a &#x202e;b &nbsp;&shy;&rlm;&Tab;&#10;&#0;c"));
    }

    @Test
    void refusesTablesThatWouldNotBeOne() {
        assertEquals(List.of("3:1: this looks like a table but would be printed as plain words; leave an empty line"
                + " above the table's head, and give the head and this line the same number of cells [text-shape]"),
                Texts.findings("Our fees:\n| To | Fee |\n|----|-----|\n| DE | 1 |"));
        assertEquals(List.of("2:1 text-shape"), Texts.faults("| To | Fee |\n|----|-----|---|\n| DE | 1 |"));
        assertEquals(List.of("3:1: this row has 3 cells and the table's head has 2; give both the same number (a '|' in"
                + " a cell is written '\\|') [text-shape]"),
                Texts.findings("| To | Fee |\n|----|-----|\n| DE | 1 | 2 |"));
    }

    @Test
    void refusesAMeaningWithoutATerm() {
        assertEquals(List.of("3:1: a line that begins with ': ' says what the line above it means, and above it is no"
                + " term; write the term there, or '\\:' for the character ':' [text-shape]"),
                Texts.findings("[r]: https://a.example\n\n: what"));
    }

    @Test
    void givesEmptyProseForARefusedText() {
        Prose refused = ProseReader.read(Texts.scalar("x".repeat(20_001))).value();
        assertTrue(refused.isRefused());
        assertTrue(refused.isEmpty());
        assertEquals(Html.EMPTY, refused.html(Texts.RESOLVER));
        assertFalse(Texts.read("").isRefused());
    }

    /** The fences keep this text out; without them it ends at its deadline, from inside. */
    @ParameterizedTest
    @CsvSource({"\\", "\\!"})
    void endsAnExponentialParseAtItsDeadline(String repeated) {
        var text = Texts.scalar("One.\n\n[" + repeated.repeat(60));
        var outcome = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> Markdown.read(text, Markdown.MOST_READS / 10));
        assertTrue(outcome.value().isRefused());
        var finding = outcome.findings().all().get(0);
        assertEquals(ProseRules.TEXT_DEADLINE, finding.rule());
        assertEquals("t.md:3:1", finding.at().toString());
        assertEquals("reading this text as Markdown takes too long, and it ended in this line; write it with fewer"
                + " brackets, backslashes and asterisks", finding.message());
    }

    @Test
    void endsAtTheSamePlaceEachTime() {
        var text = Texts.scalar("[" + "\\!".repeat(60));
        assertEquals(Markdown.read(text, 1_000_000).findings(), Markdown.read(text, 1_000_000).findings());
    }

    /** The fences keep this text out; without them even the deep stack ends, and that is a finding too. */
    @Test
    void turnsAnOverflowingStackIntoAFinding() {
        var text = Texts.scalar("> ".repeat(200_000) + "a");
        var findings = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Markdown.read(text, Long.MAX_VALUE).findings());
        assertEquals(ProseRules.TEXT_SHAPE, findings.all().get(0).rule());
    }

    @Test
    void leavesNoThreadBehind() {
        Texts.read("A *word*.");
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            while (readers().anyMatch(Thread::isAlive)) {
                assertTrue(readers().allMatch(Thread::isDaemon));
                Thread.sleep(50);
            }
        });
        assertFalse(Texts.read("Another *word*.").isEmpty());
    }

    private static java.util.stream.Stream<Thread> readers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("boldprint-prose"));
    }
}
