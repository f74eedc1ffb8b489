package io.github.boldprint.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.check.RuleBook;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every rule of every shipped pack is proven by a complete example: the project's own example business, or a folder
 * under {@code resources/complete}, one a market. While a pack is being written, {@code -Dproof=<pack>,<pack>} proves the rules of
 * those packs only.
 */
class ProofTest {

    private static final Path EXAMPLE = Path.of("..", "content");
    private static final Path COMPLETE = Path.of("src", "test", "resources", "complete");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Set<String> ONLY = Set.of(System.getProperty("proof", "").split(","));
    private static final String RETURNS = """
            kind: returns
            effective: 2026-10-01
            facts:
              accepted: yes
              window: P30D
              exceptions: [{id: bulbs, what: bulbs, why: They break.}, {id: cable, what: cable, why: It is cut.}]
            clauses:
              - {id: how, title: How, topic: how-to-return, text: Send it back in a box.}
            """;

    @TempDir
    Path folder;

    @Test
    void provesEveryRuleOfEveryShippedPack() throws IOException {
        Packs packs = PackReader.read(SourceReader.shipped("packs"), List.of(), Proof.vocabulary(), RuleBook.read().ids()).value();
        Proof.Result result = Proof.of(packs, examples(), TODAY, ONLY);
        System.out.println("rules of packs: " + result.rules() + ", proven: " + result.proven());
        assertEquals(List.of(), result.unproven());
        assertEquals(List.of(), result.incomplete());
    }

    @Test
    void provesWhatItsBreakBreaks() throws IOException {
        assertEquals(List.of(), prove(
                rule("window-long", "{fact: window, atLeast: P14D}", "{window: P7D}"),
                rule("window-there", "{fact: window, present: yes}", "{window: ~}") + "restates: [window-long]\n",
                rule("reasons-given", "{each: exceptions, assert: {fact: why, present: yes}}", "{exceptions.why: ~}"),
                rule("steps-told", "{clause: how-to-return}", "{clause: how-to-return}"),
                rule("found-on-every-page", "{link: returns, in: every-page, words: {en: [returns]}}", "{title: {en: Goods}}"),
                rule("no-perhaps", "{forbid: {en: [perhaps]}}", "{says: {en: Perhaps we take it.}}"),
                rule("said-in-german", "{language: de}", "{language: de}"),
                rule("read-last-year", "{fact: effective, notOlderThan: P1Y}", "{effective: 2020-01-01}"),
                rule("email-there", "{fact: business.email, present: yes}", "{business.email: ~}")).unproven());
    }

    @Test
    void noticesABreakThatBreaksNothingOrTooMuch() throws IOException {
        Proof.Result result = prove(
                rule("window-long", "{fact: window, atLeast: P14D}", "{window: P14D}"),
                rule("window-there", "{fact: window, present: yes}", "{window: ~}"),
                rule("window-right", "{fact: window, is: P30D}", "{window: P31D, accepted: no}"),
                rule("never-tried", "{fact: window, present: yes}", "{}"));
        assertEquals(3, result.unproven().size(), result.unproven()::toString);
        assertTrue(result.unproven().get(0).endsWith("breaking it fires [window-right]"), result.unproven()::toString);
        assertTrue(result.unproven().get(1).endsWith("breaking it fires [never-tried, window-long, window-right, window-there]"),
                result.unproven()::toString);
        assertEquals("never-tried: it has no 'break'", result.unproven().get(2));
    }

    @Test
    void noticesAnExampleThatIsNotComplete() throws IOException {
        Proof.Result result = prove(rule("window-long", "{fact: window, atLeast: P60D}", "{window: P7D}"));
        assertEquals(1, result.incomplete().size(), result.incomplete()::toString);
    }

    @Test
    void noticesAPackThatNoExampleIsFor() throws IOException {
        Packs packs = packs("{markets: [MY]}", rule("window-long", "{fact: window, atLeast: P14D}", "{window: P7D}"));
        assertEquals(List.of("window-long: no complete example has its pack on"),
                Proof.of(packs, List.of(shop()), TODAY).unproven());
    }

    private static List<Path> examples() throws IOException {
        List<Path> examples = new ArrayList<>(List.of(EXAMPLE));
        if (Files.isDirectory(COMPLETE)) {
            try (Stream<Path> folders = Files.list(COMPLETE)) {
                folders.filter(Files::isDirectory).sorted().forEach(examples::add);
            }
        }
        return examples;
    }

    private static String rule(String id, String asserts, String broken) {
        return "id: " + id + "\npolicy: returns\nasks: Light.\nassert: " + asserts + "\nbreak: " + broken + "\n";
    }

    private Proof.Result prove(String... rules) throws IOException {
        return Proof.of(packs("{markets: [EU]}", rules), List.of(shop()), TODAY);
    }

    private static Packs packs(String applies, String... rules) {
        byte[] bytes = Shop.pack("lamp-law", applies, rules).getBytes(StandardCharsets.UTF_8);
        SourceFile file = SourceReader.parse("packs/lamp-law.yaml", bytes).value().orElseThrow();
        return PackReader.read(List.of(), List.of(file), Proof.vocabulary(),
                List.of()).value();
    }

    private Path shop() throws IOException {
        Files.createDirectories(folder.resolve("policies"));
        for (Map.Entry<String, String> file : Shop.in("DE").with("policies/returns.yaml", RETURNS)
                .with("policies/returns.de.yaml", "clauses: [{id: how, title: So geht es, text: In einem Karton.}]\n").files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }
}
