package io.github.boldprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {

    private static final String FOOTER = "<footer><a href=\"/shop/policies/returns/\">Returns</a></footer>";

    @TempDir
    Path folder;

    @BeforeEach
    void writeAShop() throws IOException {
        write("content/site.yaml", """
                business: {name: Paws, email: care@paws.example}
                url: https://paws.example/shop/policies/
                languages: [en]
                markets: [DE]
                packs: {without: [all]}
                """);
        write("content/policies/returns.yaml", "kind: returns\neffective: 2026-10-01\nfacts: {window: P30D}\n");
        page("index.html", FOOTER + "<a href=/shop/cart/>Cart</a> <a href=/shop/gone>Gone</a> <a href=/other>Other</a>");
        page("item/bowl.html", FOOTER);
        page("admin/all.html", "");
    }

    private void page(String name, String body) throws IOException {
        write("site/" + name, "<!DOCTYPE html><html lang=\"en\"><body>" + body + "</body></html>");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Cli.Ran run(String options) {
        return Cli.in(folder).run(("audit site --content content --date 2026-11-22 --at https://paws.example/shop/ " + options).strip()
                .split(" "));
    }

    @Test
    void findsWhatIsWrongAndSaysHowProminentAPolicyIs() {
        Cli.Ran ran = run("--report-dir reports");
        assertEquals(1, ran.exit(), ran.said());
        assertTrue(ran.err().contains("\nreturns: 2 of 3 pages lead there (66.6 %), 2 in header or footer\n"), ran.err());
        assertTrue(ran.out().endsWith("\n3 errors, 0 warnings in 3 pages\n"), ran.out());
        assertTrue(ran.out().startsWith("admin/all.html: error: no link of this page"), ran.out());
        for (String report : new String[] {"audit.html", "audit.json", "audit.sarif"}) {
            assertTrue(Files.isRegularFile(folder.resolve("reports").resolve(report)), report);
        }
    }

    @Test
    void leavesOutWhatItIsTold() {
        Cli.Ran ran = run("--skip-pages admin/** --served cart/,gone --quiet");
        assertEquals("0 errors, 0 warnings in 2 pages\n", ran.out());
        assertEquals(0, ran.exit());
        assertFalse(ran.err().contains("returns:"), ran.err());
        assertEquals(0, run("--skip-pages admin/ --partial").exit());
    }

    @Test
    void takesPagesOfProductsByTheirNames() {
        Cli.Ran ran = run("--skip-pages admin/ --partial --products item/* --fail-on warning");
        assertEquals(1, ran.exit());
        assertTrue(ran.out().contains("item/bowl.html: warning: this page of a product says nothing of returns"), ran.out());
    }

    @Test
    void readsPoliciesThatWereBuiltToo() {
        assertEquals(0, Cli.in(folder).run("build", "content", "-o", "out", "--date", "2026-11-22", "--fail-on", "never").exit());
        Cli.Ran ran = run("--skip-pages admin/ --partial --policies out");
        assertEquals("0 errors, 0 warnings in 2 pages\n", ran.out());
    }

    @Test
    void saysWhatItCannotKnow() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        Cli.Ran none = Cli.in(folder).run("audit", "empty", "--content", "content");
        assertEquals(2, none.exit());
        assertTrue(none.err().contains("there is no page in the website's folder; name the folder that holds its index.html"), none.err());
        write("content/site.yaml", "business: {name: Paws}\nlanguages: [en]\nmarkets: [DE]\n");
        Cli.Ran ran = run("");
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("site.yaml names no 'url', so that nobody can know which links lead to the policies"), ran.err());
    }
}
