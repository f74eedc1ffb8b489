package io.github.boldprint.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.Translated;
import io.github.boldprint.TranslationRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Room for texts that are not translated yet. */
class ScaffoldTest {

    private static final String GERMAN = "policies/returns.de.yaml";

    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void write() throws IOException {
        shop = new Shop(folder.resolve("content"));
        shop.write("site.yaml", """
                business: {name: Paws, email: care@paws.example, mission: "Toys: safe ones"}
                url: https://paws.example/policies/
                languages: [en] # the first counts
                markets: [DE, US]
                packs: {without: [all]}
                """);
        shop.write("policies/returns.yaml", """
                kind: returns
                effective: 2026-10-01
                review: {last: 2026-09-15, every: P6M}
                summary: Send it back.
                facts:
                  window: P60D
                  windowStarts: delivery
                  returnCost: {paidBy: business}
                  refund: {within: P14D, method: original-payment}
                  exceptions: [{id: food, what: Opened food}, {id: chews, what: Chews, why: Nobody else wants them}]
                variants:
                  - id: us
                    when: {markets: [US]}
                    clauses: [{id: how-to-return, text: Ask first.}]
                clauses:
                  - id: how-to-return
                    title: How to return something
                    text: |
                      1. Pack it.

                      Post it within {{window}}.
                  - {id: shop, title: In the shop, text: Come by.}
                  - {id: gifts, title: Presents, text: They too.}
                """);
    }

    @Test
    void writesFilesForANewLanguageWithNothingToPublish() throws IOException {
        Translated done = scaffold("de");
        assertEquals(List.of("wrote policies/returns.de.yaml", "wrote site.de.yaml", "added to site.yaml"), done.says());
        assertTrue(shop.read("site.yaml").contains("languages: [en, de] # the first counts\n"));
        assertEquals("""
                # policies/returns.yaml in language 'de': write each text behind its key; the comment above it is the source.
                # en: Send it back.
                summary:
                facts:
                  exceptions:
                    - id: food
                      # en: Opened food
                      what:
                    - id: chews
                      # en: Chews
                      what:
                      # en: Nobody else wants them
                      why:
                variants:
                  - id: us
                    clauses:
                      - id: how-to-return
                        # en: Ask first.
                        text:
                clauses:
                  - id: how-to-return
                    # en: How to return something
                    title:
                    # en:
                    #   1. Pack it.
                    #
                    #   Post it within {{window}}.
                    text:
                  - id: shop
                    # en: In the shop
                    title:
                    # en: Come by.
                    text:
                  - id: gifts
                    # en: Presents
                    title:
                    # en: They too.
                    text:
                """, shop.read(GERMAN));
        assertEquals(12, done.translations().count("de", Translation.State.MISSING));
        assertEquals(List.of("translations-complete"), shop.found().lines().map(line -> line.replaceFirst(".* ", "")).distinct().toList());
    }

    @Test
    void showsTheSourceMarkedAsSuchUntilItIsTranslatedAsAWhole() throws IOException {
        scaffold("de");
        shop.change(GERMAN, "    # en: In the shop\n    title:\n", "    title: Im Laden\n");
        String page = page("de");
        assertTrue(page.contains("<h3 lang=\"en\" dir=\"auto\">In the shop</h3>") || page.contains("lang=\"en\" dir=\"auto\">In the shop</h"), page);
        assertTrue(page.contains("<div lang=\"en\" dir=\"auto\">\n<p>Come by.</p>"), page);
        assertFalse(page.contains("<h3></h3>"), page);
        assertTrue(shop.found().contains("policies/returns.yaml:22 translations-complete"), shop.found());
        shop.change(GERMAN, "    # en: Come by.\n    text:\n", "    text: Kommen Sie vorbei.\n");
        page = page("de");
        assertTrue(page.contains(">Im Laden</h") && page.contains("<p>Kommen Sie vorbei.</p>") && !page.contains("Come by"), page);
        assertTrue(page.contains(">Presents</h"), "clause by clause");
        assertFalse(shop.found().contains("policies/returns.yaml:22"), shop.found());
    }

    @Test
    void losesNothingThatStandsThere() throws IOException {
        String before = """
                # by hand
                clauses:

                  # the shop comes first here
                  - id: shop
                    title: Im Laden   # a remark

                  - text: |
                      Auch sie.
                      # kein Kommentar

                    id: gifts
                    title: Geschenke

                # the end
                """;
        shop.change("site.yaml", "[en]", "[en, de]");
        shop.write(GERMAN, before);
        assertEquals(List.of("added to policies/returns.de.yaml", "wrote site.de.yaml"), scaffold("de").says());
        String after = shop.read(GERMAN);
        assertEquals(before.lines().toList(), kept(before, after), after);
        assertEquals("""
                # by hand
                clauses:

                  # the shop comes first here
                  - id: shop
                    title: Im Laden   # a remark
                    # en: Come by.
                    text:

                  - text: |
                      Auch sie.
                      # kein Kommentar

                    id: gifts
                    title: Geschenke

                  - id: how-to-return
                """, after.substring(0, after.indexOf("    # en: How to return")), after);
        assertEquals(List.of("there is a place for every text in language 'de' already"), scaffold("de").says());
        assertEquals(after, shop.read(GERMAN));
    }

    @Test
    void keepsLineEndsOfOtherMachines() throws IOException {
        shop.change("site.yaml", "[en]", "[en, de]");
        shop.write(GERMAN, "clauses:\r\n  - id: shop\r\n    title: Im Laden\r\n");
        scaffold("de");
        assertTrue(shop.read(GERMAN).lines().count() > 20);
        assertEquals(shop.read(GERMAN).split("\n", -1).length - 1, shop.read(GERMAN).split("\r\n", -1).length - 1);
    }

    @Test
    void saysWhereNoLineCanBeAdded() throws IOException {
        shop.change("site.yaml", "[en]", "\n  - en");
        shop.write(GERMAN, "clauses: [{id: shop, title: Im Laden}]\n");
        assertEquals(List.of("added to policies/returns.de.yaml", "wrote site.de.yaml", "added to site.yaml",
                "policies/returns.de.yaml:1 is written in a form to which no lines can be added; add there what is missing"),
                scaffold("de").says());
        assertTrue(shop.read(GERMAN).startsWith("clauses: [{id: shop, title: Im Laden}]\n# en: Send it back.\nsummary:\n"), shop.read(GERMAN));
        assertTrue(shop.read("site.yaml").contains("languages: \n  - en # the first counts\n  - de\n"), shop.read("site.yaml"));
    }

    @Test
    void leavesAFileAloneThatCannotBeRead() throws IOException {
        shop.change("site.yaml", "[en]", "[en, de]");
        shop.write(GERMAN, "clauses: [\n");
        assertEquals(List.of("wrote site.de.yaml",
                "policies/returns.de.yaml could not be read, so nothing was added; mend what 'boldprint check' finds there"),
                scaffold("de").says());
        assertEquals("clauses: [\n", shop.read(GERMAN));
    }

    @Test
    void aboveABaseItMakesRoomForWhatTheFolderSaysItself() throws IOException {
        shop.change("site.yaml", "[en]", "[en, de]");
        shop.write(GERMAN, "clauses: [{id: shop, title: Im Laden, text: Kommen Sie.}]\n");
        Shop brand = new Shop(folder.resolve("brand"));
        brand.write("site.yaml", "extends: ../content\nbusiness: {name: Claws}\nurl: https://claws.example/\n");
        brand.write("policies/returns.yaml", """
                clauses:
                  - {id: shop, text: Come by with your cat.}
                  - {id: cats, title: Cats, text: Cats too.}
                """);
        TranslationRequest here = TranslationRequest.of(brand.content()).withScaffold("de");
        assertEquals(List.of("wrote policies/returns.de.yaml"), Boldprint.translations(here).says());
        assertEquals("""
                # policies/returns.yaml in language 'de': write each text behind its key; the comment above it is the source.
                clauses:
                  - id: shop
                    # en: Come by with your cat.
                    text:
                  - id: cats
                    # en: Cats
                    title:
                    # en: Cats too.
                    text:
                """, brand.read(GERMAN));
        brand.write("policies/returns.yaml", brand.read("policies/returns.yaml")
                + "  - {id: dogs, title: Dogs, text: Dogs first.}\n");
        assertEquals(List.of("added to policies/returns.de.yaml"), Boldprint.translations(here).says());
        assertTrue(brand.read(GERMAN).endsWith("""
                  - id: dogs
                    # en: Dogs
                    title:
                    # en: Dogs first.
                    text:
                """), brand.read(GERMAN));
        assertEquals(List.of("there is a place for every text of this folder in language 'de' already"),
                Boldprint.translations(here).says());
        assertTrue(Boldprint.translations(TranslationRequest.of(brand.content()).withScaffold("hr")).says()
                .contains("'hr' could not be added to 'languages' in ../content/site.yaml; write it there"));
    }

    @Test
    void refusesWhatIsNoOtherLanguage() {
        assertEquals("'en' is the first language of this site; everything is written in it already",
                assertThrows(IllegalArgumentException.class, () -> scaffold("en")).getMessage());
        assertEquals("'pt-br' is not a language tag such as 'de' or 'pt-BR'; write 'pt-BR'",
                assertThrows(IllegalArgumentException.class, () -> scaffold("pt-br")).getMessage());
        assertThrows(IllegalArgumentException.class, () -> scaffold("../de"));
    }

    private Translated scaffold(String language) {
        return Boldprint.translations(TranslationRequest.of(shop.content()).withScaffold(language));
    }

    private String page(String language) throws IOException {
        Path out = folder.resolve("out");
        assertTrue(Boldprint.build(Request.build(shop.content(), out, LocalDate.of(2026, 11, 22))).published());
        return Files.readString(out.resolve(language + "/returns/index.html"));
    }

    /** The lines of the new text that the old one has, in order. */
    private static List<String> kept(String before, String after) {
        java.util.Iterator<String> old = before.lines().iterator();
        java.util.List<String> kept = new java.util.ArrayList<>();
        String next = old.next();
        for (String line : after.lines().toList()) {
            if (line.equals(next)) {
                kept.add(line);
                next = old.hasNext() ? old.next() : null;
            }
        }
        return kept;
    }
}
