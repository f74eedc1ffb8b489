package io.github.boldprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationsCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        put("site.yaml", """
                business: {name: Paws, email: care@paws.example}
                url: https://paws.example/policies/
                languages: [en, de, hr]
                markets: [DE]
                """);
        put("policies/returns.yaml", """
                kind: returns
                effective: 2026-10-01
                review: {last: 2026-09-15, every: P6M}
                facts: {window: P60D, windowStarts: delivery}
                clauses:
                  - id: how-to-return
                    title: How to return something
                    text: Post it.
                  - id: voucher
                    title: A voucher
                    text: It is worth €5.
                """);
        put("policies/returns.de.yaml", """
                clauses:
                  - id: how-to-return
                    title: So senden Sie zurück
                    text: Senden Sie es uns.
                  - id: voucher
                    title: Ein Gutschein
                    text: Er ist 6 € wert.
                  - id: vouchers
                    title: Noch einer
                """);
    }

    @Test
    void listsWhatWaitsByPlaceAndCountsByLanguage() {
        Cli.Ran ran = run("translations", "content");
        assertEquals("""
                policies/returns.de.yaml:7:18: differs: the text of clause 'voucher' says '6 €' for '€5' (policies/returns.yaml:11); \
                let both say the same, or quote a fact in both
                policies/returns.de.yaml:8:9: extra: 'vouchers' is not a clause of policies/returns.yaml; did you mean 'voucher'?
                policies/returns.yaml: missing in 'hr': all 4 texts; write them in policies/returns.hr.yaml
                de: 4 texts, 0 fresh, 4 new, 0 stale, 0 missing, 1 extra, 1 differing
                hr: 4 texts, 0 fresh, 0 new, 0 stale, 4 missing, 0 extra, 0 differing
                there is no translations.lock yet; once every translation says what its source says now, 'boldprint translations --fresh' \
                makes it, and a source that changes makes its translations stale
                """, ran.out());
        assertEquals(1, ran.exit(), "an extra text is an error");
    }

    @Test
    void failsAtWhatIsMissingOrStaleFromWarningsOn() throws IOException {
        mend();
        assertEquals(0, run("translations", "content").exit());
        assertEquals(1, run("translations", "content", "--fail-on", "warning").exit(), "hr is missing");
        assertEquals(0, run("translations", "content", "--fail-on", "never").exit());
        assertEquals(0, run("translations", "content", "--fail-on", "warning", "--language", "de").exit());
        Cli.Ran fresh = run("translations", "content", "--fresh", "--language", "de", "--fail-on", "warning");
        assertEquals("wrote translations.lock; marked as fresh: 4 texts\n", fresh.err());
        assertEquals("de: 4 texts, 4 fresh, 0 new, 0 stale, 0 missing, 0 extra, 0 differing\n", fresh.out());
        assertEquals(0, fresh.exit());
        replace("policies/returns.yaml", "Post it.", "Post it today.");
        Cli.Ran stale = run("translations", "content", "--fail-on", "warning", "--language", "de");
        assertEquals(1, stale.exit());
        assertEquals("""
                policies/returns.de.yaml:4:11: stale: the text of clause 'how-to-return' was made from an older text than the one in \
                policies/returns.yaml:8; translate it anew, and run 'boldprint translations --fresh returns#how-to-return --language de'
                de: 4 texts, 3 fresh, 0 new, 1 stale, 0 missing, 0 extra, 0 differing
                """, stale.out());
        assertEquals(0, run("translations", "content", "--fresh", "returns#how-to-return", "--language", "de", "--fail-on", "warning").exit());
    }

    @Test
    void writesRoomForALanguage() {
        Cli.Ran ran = run("translations", "content", "--scaffold", "hr");
        assertEquals("wrote policies/returns.hr.yaml\n", ran.err());
        assertTrue(Files.exists(folder.resolve("content/policies/returns.hr.yaml")));
    }

    @Test
    void refusesWhatItDoesNotUnderstand() throws IOException {
        mend();
        Cli.Ran wrong = run("translations", "content", "--fresh", "returns#vouchr");
        assertEquals(2, wrong.exit());
        assertTrue(wrong.err().contains("no translation is called 'returns#vouchr'; did you mean 'returns#voucher'?"), wrong.err());
        assertEquals(2, run("translations", "content", "--format", "sarif").exit());
        assertEquals(2, run("translations", "content", "--language", "nl").exit());
        assertEquals(2, run("translations", "content", "--scaffold", "english").exit());
        assertTrue(Files.notExists(folder.resolve("content/translations.lock")));
    }

    private void mend() throws IOException {
        replace("policies/returns.de.yaml", "6 €", "5 €");
        replace("policies/returns.de.yaml", "  - id: vouchers\n    title: Noch einer\n", "");
    }

    private Cli.Ran run(String... args) {
        return Cli.in(folder).run(args);
    }

    private void replace(String path, String from, String to) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
