package io.github.boldprint.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.Result;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a language needs before its pages are there, and what is said of the rest. */
class LanguagesOfASiteTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Path MALAYSIA = Path.of("src/test/resources/complete/malaysia");

    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void write() throws IOException {
        shop = new Shop(folder.resolve("content"));
        shop.write("site.yaml", """
                business: {name: Paws, email: care@paws.example}
                url: https://paws.example/policies/
                languages: [en, de, hr, ms, fil]
                markets: [DE]
                packs: {without: [all]}
                """);
        shop.write("policies/returns.yaml", """
                kind: returns
                effective: 2026-10-01
                review: {last: 2026-09-15, every: P6M}
                facts:
                  window: P60D
                  windowStarts: delivery
                  returnCost: {paidBy: business}
                  refund: {within: P14D, method: original-payment}
                """);
    }

    @Test
    void aPageOfEachLanguageIsThereFromFactsAlone() throws IOException {
        Result built = build();
        assertEquals(List.of(), built.findings().all());
        for (String said : List.of("de/ 60 Tage", "hr/ 60 dana", "ms/ 60 hari", "fil/ 60 araw")) {
            String[] of = said.split("/ ");
            String page = page(of[0]);
            assertTrue(page.contains("<html lang=\"" + of[0] + "\""), page);
            assertTrue(page.replace('\u00a0', ' ').contains(of[1]), () -> of[0] + ": " + page);
            assertFalse(page.contains(" lang=\"en\" dir=\"auto\""), page);
        }
    }

    @Test
    void aSixthLanguageIsOneMessageFileAndNamesEachMissingWordOnce() throws IOException {
        shop.write("site.yaml", shop.read("site.yaml").replace("ms, fil]", "ms, fil, nl]"));
        String german = Files.readString(Path.of("src/main/resources/io/github/boldprint/messages/de.yaml"));
        String without = german.replaceFirst("(?m)^  notTranslated: .*\n", "").replaceFirst("(?m)^  yes: .*\n", "");
        assertEquals(german.lines().count() - 2, without.lines().count(), "two words fewer");
        int window = without.indexOf("\n  window:", without.indexOf("\nreturns:"));
        int label = without.indexOf("    label:", window);
        without = without.substring(0, label) + without.substring(without.indexOf('\n', label) + 1);
        shop.write("messages/nl.yaml", without);
        Result built = build();
        assertTrue(built.published());
        List<String> told = built.findings().all().stream().map(Finding::toString).toList();
        assertEquals(2, told.size(), String.join("\n", told));
        for (String missing : List.of("'page.notTranslated'", "'page.yes'", "'returns.window.label'")) {
            assertEquals(1, told.stream().filter(line -> line.contains(missing)).count(), () -> missing + " in " + told);
        }
        assertTrue(built.findings().all().stream().allMatch(finding -> finding.severity() == Severity.WARNING
                && finding.at().file().equals("messages/nl.yaml")), told::toString);
        assertTrue(page("nl").contains("<html lang=\"nl\""));
        assertTrue(page("nl").contains("60"), "a fact without its label is there all the same");
    }

    @Test
    void alsoManyMissingWordsAreAllNamedByTheirFile() throws IOException {
        shop.write("site.yaml", shop.read("site.yaml").replace("ms, fil]", "ms, fil, nl]"));
        shop.write("messages/nl.yaml", "returns: {title: Retourneren}\npage: {yes: ja}\n");
        Result built = build();
        assertTrue(built.published());
        assertTrue(page("nl").contains("Retourneren"));
        assertTrue(page("nl").contains("Skip to the content"), "words of pages are English where they are lacking");
        assertTrue(built.findings().all().stream().anyMatch(finding -> finding.rule().value().equals("words-present")
                && finding.message().contains("more")), built.findings().all()::toString);
    }

    @Test
    void aMissingLanguageThatALawNamesIsAnErrorNotAWarning() throws IOException {
        copy(MALAYSIA, shop.content());
        Files.delete(shop.content().resolve("policies/privacy.ms.yaml"));
        assertEquals("policies/privacy.yaml:1 error my-pdpa-7-3-languages", errors());
        // room for a translation is none
        copy(MALAYSIA, shop.content());
        shop.write("policies/privacy.ms.yaml", "clauses:\n  - id: security\n    title:\n    text:\n");
        assertEquals("policies/privacy.yaml:1 error my-pdpa-7-3-languages", errors());
    }

    private String errors() {
        return Boldprint.check(Request.check(shop.content(), TODAY)).findings().all().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.at().file() + ":" + finding.at().line() + " " + finding.severity().word() + " " + finding.rule())
                .collect(Collectors.joining("\n"));
    }

    private Result build() {
        return Boldprint.build(Request.build(shop.content(), folder.resolve("out"), TODAY));
    }

    private String page(String language) throws IOException {
        return Files.readString(folder.resolve("out/" + language + "/returns/index.html"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
    }
}
