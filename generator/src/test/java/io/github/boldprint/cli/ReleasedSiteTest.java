package io.github.boldprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the site says of what was released, over time. */
class ReleasedSiteTest {

    private static final String LENDING = "policies/lending.yaml";
    private static final String GERMAN = "policies/lending.de.yaml";

    @TempDir
    Path folder;

    private ReleasedShop shop;

    @BeforeEach
    void begin() throws IOException {
        shop = ReleasedShop.begin(folder.resolve("library"));
    }

    @Test
    void aSecondTextFromTheSameDayHasANumber() throws IOException {
        released("2026-10-01");
        shop.change(GERMAN, "Ihre Karte mit", "Ihre Karte");
        released("2026-11-01");
        shop.change(GERMAN, "Ihre Karte", "Ihren Ausweis");
        released("2026-11-10");
        build("2026-11-22");
        assertEquals(List.of("2026-10-01", "2026-10-01-2", "2026-10-01-3", "changes"), folders("lending"));
        assertTrue(read("lending/2026-10-01/index.html").contains("It was in force from 1 October 2026 to 31 October 2026."));
        assertTrue(read("lending/2026-10-01-2/index.html").contains("It was in force from 1 November 2026 to 9 November 2026."));
        assertTrue(read("lending/changes/index.html").contains("Version of 1 October 2026 (3)</a> (in force today)"));
    }

    @Test
    void whatOnlyStaffReadMakesNoVersion() throws IOException {
        shop.change(LENDING, "{{period}}.", "{{period}}.\n  - id: for-us\n    title: For us\n    audience: staff\n    text: Be kind.");
        released("2026-10-01");
        shop.change(LENDING, "Be kind", "Be very kind");
        released("2026-11-01");
        build("2026-11-22");
        assertEquals(List.of("2026-10-01", "changes"), folders("lending"));
    }

    @Test
    void aTextThatWasReplacedBeforeItsDayNeverHeld() throws IOException {
        released("2026-10-01");
        shop.change(LENDING, "P14D", "P21D").change(LENDING, "2026-10-01", "2026-12-31");
        released("2026-11-01");
        build("2026-11-05");
        assertTrue(read("fragments/announcement.html").contains("21 days instead of 14 days (better for you)"));
        shop.change(GERMAN, "Ihre Karte", "Ihren Ausweis");
        released("2026-11-05");
        build("2026-11-05");
        assertTrue(read("lending/2026-12-31/index.html").contains("This version was announced, but it never came into force."));
        assertTrue(read("lending/2026-12-31-2/index.html").contains("This version is not in force yet."));
        String announced = read("fragments/announcement.html");
        assertFalse(announced.contains("2026-12-31/"), "what was replaced is announced no more");
        assertTrue(announced.contains("21 days instead of 14 days"), "it changes what is in force, not what never was");
    }

    @Test
    void aSiteOfAnEarlierDayKnowsNothingOfLaterOnes() throws IOException {
        released("2026-10-01");
        shop.change(LENDING, "P14D", "P21D").change(LENDING, "2026-10-01", "2026-12-31");
        released("2026-11-01");
        build("2026-10-20");
        assertEquals(List.of("2026-10-01", "changes"), folders("lending"));
        assertEquals("", read("fragments/announcement.html").strip());
    }

    @Test
    void aDraftSaysSoWhereverItStands() throws IOException {
        released("2026-10-01");
        shop.change(LENDING, "P14D", "P21D").change(LENDING, "2026-10-01", "2026-12-31");
        build("2026-11-22");
        String released = read("lending/index.html");
        assertFalse(released.contains("Draft"), released);
        assertTrue(read("index.html").contains("application/ld+json"));
        build("2026-11-22", "--drafts");
        for (String page : List.of("index.html", "lending/index.html", "all/index.html", "de/lending/index.html")) {
            String html = read(page);
            assertTrue(html.contains(page.startsWith("de/") ? "<p class=\"note\">Entwurf: " : "<p class=\"note\">Draft: "), page);
            assertTrue(html.contains("<meta name=\"robots\" content=\"noindex\">"), page);
            assertFalse(html.contains("application/ld+json"), "no machine is told of it: " + page);
        }
        assertEquals(List.of("2026-10-01", "changes"), folders("lending"));
        assertFalse(read("feed.xml").contains("21"), "no feed tells of it");
        assertTrue(read("lending/index.html").contains("<a href=\"2026-10-01/index.html\">The version in force today</a>"));
        assertFalse(read("sitemap.xml").contains("lending"));
        assertTrue(read("policies.json").contains("\"draft\": true"));
    }

    @Test
    void whatIsReleasedIsNoDraft() throws IOException {
        shop.change(LENDING, "{{period}}.", "{{period}}.\n  - id: for-us\n    title: For us\n    audience: staff\n    text: Be kind.");
        released("2026-10-01");
        shop.change(LENDING, "Be kind", "Be very kind");
        build("2026-11-22", "--drafts");
        assertFalse(read("lending/index.html").contains("Draft"));
        assertTrue(read("sitemap.xml").contains("lending"));
    }

    @Test
    void aBusinessThatWasNotReleasedIsADraftOnEveryPage() throws IOException {
        released("2026-10-01");
        shop.change("site.yaml", "hello@", "hi@");
        build("2026-11-22", "--drafts");
        for (String page : List.of("index.html", "lending/index.html", "all/index.html", "404.html")) {
            assertTrue(read(page).contains("<p class=\"note\">Draft: "), page);
        }
    }

    @Test
    void withoutAReleaseTheSiteSaysNothingOfThePast() throws IOException {
        build("2026-11-22");
        assertFalse(Files.exists(folder.resolve("site/changes")));
        assertFalse(Files.exists(folder.resolve("site/fragments/announcement.html")));
        assertFalse(read("lending/index.html").contains("id=\"history\""));
    }

    private void released(String day) {
        shop.undecided(day).forEach(change -> shop.on(day, "decide", change, "approve", "--reason", "Agreed"));
        Cli.Ran ran = shop.on(day, "release");
        assertEquals(0, ran.exit(), ran.said());
    }

    private void build(String day, String... more) {
        Cli.Ran ran = shop.on(day, Stream.concat(Stream.of("build", "-o", folder.resolve("site").toString()), Stream.of(more))
                .toArray(String[]::new));
        assertEquals(0, ran.exit(), ran.said());
    }

    private List<String> folders(String path) throws IOException {
        try (Stream<Path> children = Files.list(folder.resolve("site").resolve(path))) {
            return children.filter(Files::isDirectory).map(child -> child.getFileName().toString()).sorted().toList();
        }
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve("site").resolve(path));
    }
}
