package io.github.boldprint.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.vocabulary.Vocabulary;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A baseline comes into a file, and nothing else in it changes. */
class BaselineTextTest {

    private static final Vocabulary VOCABULARY = VocabularyReader.read(SourceReader.shipped("kinds"), List.of()).value();
    private static final BaselineEntry WINDOW = entry("facts-present", "returns", "window");
    private static final BaselineEntry ORDERS = entry("facts-present", "privacy", "processings.orders.data");
    private static final String WAIVERS = """
            # ours
            waivers:
              # Anna asked for this
              - {rule: review-due, by: Anna, reason: "new: owner", until: 2027-01-01}   # ask her
            """;

    @Test
    void beginsAFileOfItsOwn() {
        String text = written("", WINDOW, ORDERS);
        assertTrue(text.startsWith("# Gaps that 'boldprint init' or 'boldprint check --baseline' recorded."), text);
        assertTrue(text.endsWith("""

                baseline:
                  - {rule: facts-present, policy: privacy, at: processings.orders.data, until: 2027-02-20}
                  - {rule: facts-present, policy: returns, at: window, until: 2027-02-20}
                """.stripLeading()), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {WAIVERS, WAIVERS + "\n\n# the end", "---\n" + WAIVERS, "# nothing yet", "waivers: []",
        "  waivers: []\n", "waivers:\n- {rule: review-due, by: A, reason: b, until: 2027-01-01}\n", "\uFEFF" + WAIVERS,
        "waivers:\n  - rule: review-due\n    by: A\n    until: 2027-01-01\n    reason: |\n      Two\n      lines"})
    void isAddedBehindEverythingThatStandsThere(String text) {
        String written = written(text, WINDOW);
        assertTrue(written.startsWith(text), written);
        assertEquals(List.of("returns facts-present window 2027-02-20"), read(written));
        assertEquals(waivers(text), waivers(written));
    }

    @Test
    void keepsTheLineEndsOfTheFile() {
        String written = written(WAIVERS.replace("\n", "\r\n"), WINDOW);
        assertEquals(written.lines().count(), written.chars().filter(c -> c == '\r').count());
    }

    @Test
    void writesTheSameBytesAgain() {
        String once = written(WAIVERS, WINDOW, ORDERS);
        assertEquals(once, written(once, WINDOW, ORDERS));
        assertEquals(once, written(once, ORDERS, WINDOW));
    }

    @Test
    void leavesEntriesAndCommentsAsTheyAreWritten() {
        String text = WAIVERS + """
                baseline:   # how we start
                  # the lawyer has this
                  - {until: 2026-12-24, rule: facts-present, policy: privacy, at: processings.orders.data}   # by Christmas

                  - rule: facts-present
                    policy: returns
                    at: refund
                    until: 2027-01-31

                # and so on
                decisions: []
                """;
        assertEquals(text.replace("\n# and so on", "  - {rule: facts-present, policy: returns, at: window, until: 2027-02-20}\n"
                + "\n# and so on"), written(text, ORDERS, entry("facts-present", "returns", "refund"), WINDOW));
    }

    @Test
    void takesOutEntriesButNoComment() {
        String text = """
                baseline:
                  # the lawyer has this
                  - {rule: facts-present, policy: privacy, at: processings.orders.data, until: 2026-12-24}
                  - {rule: facts-present, policy: returns, at: window, until: 2027-02-20}
                # the end
                """;
        assertEquals("""
                baseline:
                  # the lawyer has this
                  - {rule: facts-present, policy: returns, at: window, until: 2027-02-20}
                # the end
                """, written(text, WINDOW));
        assertEquals("baseline: []\n  # the lawyer has this\n# the end\n", written(text));
    }

    @Test
    void fillsAnEmptyListAndOneInBrackets() {
        assertEquals("baseline: # mine\n  - {rule: facts-present, policy: returns, at: window, until: 2027-02-20}\nwaivers: []\n",
                written("baseline: []   # mine\nwaivers: []\n", WINDOW));
        assertEquals("baseline:\n  # one\n  - {rule: facts-present, policy: returns, at: window, until: 2027-02-20}\nwaivers: []\n",
                written("baseline: [\n  # one\n  {rule: a-b, policy: returns, until: 2027-02-20}\n  ]\nwaivers: []\n", WINDOW));
    }

    @Test
    void writesEveryNameSoThatItCanBeRead() {
        BaselineEntry odd = new BaselineEntry("link-there", "terms", Optional.of("NO"), "https://x.example/a,b?c={d}#\"e\\",
                LocalDate.parse("2027-02-20"), Location.of(""));
        assertEquals(List.of("terms link-there https://x.example/a,b?c={d}#\"e\\ 2027-02-20"), read(written("", odd)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{waivers: []}", WAIVERS + "...\n"})
    void refusesAFileInWhichItCannotStand(String text) {
        assertEquals(Optional.empty(), BaselineText.write(text, decisions(text, new ArrayList<>()), List.of(WINDOW)));
    }

    private static String written(String text, BaselineEntry... wanted) {
        return BaselineText.write(text, decisions(text, new ArrayList<>()), List.of(wanted)).orElseThrow();
    }

    private static List<String> read(String text) {
        List<Finding> findings = new ArrayList<>();
        Decisions decisions = decisions(text, findings);
        assertEquals(List.of(), findings);
        return decisions.baseline().stream().map(entry -> entry.policy() + " " + entry.rule() + " " + entry.about() + " "
                + entry.until()).toList();
    }

    private static List<String> waivers(String text) {
        return decisions(text, new ArrayList<>()).waivers().stream().map(waiver -> waiver.rule() + " " + waiver.by() + " "
                + waiver.reason().strip() + " " + waiver.until() + " " + waiver.at()).toList();
    }

    private static Decisions decisions(String text, List<Finding> findings) {
        SourceFile file = SourceReader.parse(Decisions.FILE, text.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
        return new DecisionsReader(VOCABULARY, List.of("DE"), findings).read(file.root());
    }

    private static BaselineEntry entry(String rule, String policy, String about) {
        return new BaselineEntry(rule, policy, Optional.empty(), about, LocalDate.parse("2027-02-20"), Location.of(""));
    }
}
