package io.github.boldprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a policy from one version to the next, from the author's edit to the customer's page. */
class DayInTheLifeTest {

    private static final String LENDING = "policies/lending.yaml";
    private static final String GERMAN = "policies/lending.de.yaml";
    private static final String FIRST = "2026-10-01";
    private static final String TODAY = "2026-11-22";
    private static final String LATER = "2026-12-24";

    @TempDir
    Path folder;

    @Test
    void fromAnEditToTheCustomersPage() throws IOException {
        ReleasedShop shop = first();
        edit(shop);

        Cli.Ran diff = shop.on(TODAY, "diff");
        assertEquals(1, diff.exit(), diff.said());
        for (String line : List.of("14 days → 10 days", "€20.00 → €15.00", "€1.50 → €2.00")) {
            assertTrue(diff.out().contains(line), () -> line + " in " + diff.out());
        }

        Cli.Ran stopped = build(shop, TODAY, "--fail-on-change", "undecided");
        assertEquals(1, stopped.exit(), stopped.said());
        assertFalse(Files.exists(folder.resolve("site")), "a build that stops publishes nothing");

        List<String> open = shop.undecided(TODAY);
        assertEquals(6, open.size(), "two facts that favour the business, and two sections in two languages");
        for (String change : open) {
            assertEquals(0, shop.on(TODAY, "decide", change, "notice", "--reason", "the REASON of reviewers").exit(), change);
        }
        Cli.Ran released = shop.on(TODAY, "release");
        assertEquals(0, released.exit(), released.said());
        shop.repository().commit("the second version");

        assertEquals(0, build(shop, TODAY).exit());
        announced();
        told();
        followed();

        assertEquals(0, build(shop, LATER).exit());
        inForce();
        nothingForStaffIsAnywhere();
    }

    private ReleasedShop first() throws IOException {
        ReleasedShop shop = ReleasedShop.begin(folder.resolve("library"));
        shop.change(LENDING, "  period: P14D\n", """
                  period: P14D
                  deposit: 20.00 EUR
                  goodwill: 33.33 EUR
                  late: {fee: 1.50 EUR}
                """);
        append(shop, LENDING, """
                  - id: coming-back
                    title: Bringing it back
                    text: Clean the tool, and put it on the counter.
                  - id: for-us
                    title: Secret title
                    audience: staff
                    text: The SECRET of the desk.
                """);
        append(shop, GERMAN, """
                  - id: coming-back
                    title: So bringen Sie es zurück
                    text: Reinigen Sie das Werkzeug, und legen Sie es auf die Theke.
                """);
        shop.repository().commit("the first version");
        assertEquals(0, shop.on(FIRST, "release").exit(), () -> shop.on(FIRST, "release").said());
        shop.repository().commit("released");
        return shop;
    }

    private static void edit(ReleasedShop shop) {
        shop.change(LENDING, "effective: 2026-10-01", "effective: " + LATER)
                .change(LENDING, "P14D", "P10D").change(LENDING, "20.00 EUR", "15.00 EUR").change(LENDING, "1.50 EUR", "2.00 EUR")
                .change(LENDING, "Bring your card", "Bring your card or a passport")
                .change(GERMAN, "Ihre Karte mit", "Ihre Karte oder einen Pass mit")
                .change(LENDING, "id: coming-back", "id: return").change(GERMAN, "id: coming-back", "id: return")
                .change(LENDING, "on the counter", "into the box").change(GERMAN, "auf die Theke", "in die Kiste")
                .change(LENDING, "clauses:", "aliases: {coming-back: return}\nclauses:");
    }

    private void announced() throws IOException {
        String page = read("lending/index.html");
        assertTrue(page.contains("<p><strong>Lending: this changes on 24 December 2026</strong></p>"), page);
        assertTrue(page.contains("<dd>14 days</dd>"), "what is in force stands there");
        assertTrue(read("fragments/announcement.html").contains("Time to keep a tool: 10 days instead of 14 days (not as good for you)"));
        assertTrue(read("lending/2026-12-24/index.html").contains("This version is not in force yet. It holds from 24 December 2026."));
        assertTrue(read("lending/2026-10-01/index.html").contains("<dd>14 days</dd>"));
        assertTrue(read("lending/2026-12-24/index.html").contains("<dd>10 days</dd>"));
    }

    private void told() throws IOException {
        String english = read("lending/changes/index.html");
        assertTrue(english.contains("<ins><span class=\"say\">[new: </span>or a passport<span class=\"say\">]</span></ins>"), english);
        assertTrue(english.contains("<del><span class=\"say\">[gone: </span>14 days<span class=\"say\">]</span></del>"), english);
        assertTrue(english.contains("<td data-label=\"For you\"><div>better for you</div></td>"), english);
        String german = read("de/lending/changes/index.html");
        assertTrue(german.contains("oder einen Pass"), german);
        assertFalse(german.contains("passport"), "each language tells its own words");
    }

    private void followed() throws IOException {
        for (String feed : List.of("feed.xml", "lending/feed.xml")) {
            assertTrue(read(feed).contains("<id>tag:toollibrary.example,2026-11-22:lending/2026-12-24/en</id>"), feed);
        }
        assertTrue(read("lending/index.html").contains("type=\"application/atom+xml\" title=\"What has changed\" href=\"feed.xml\""));
    }

    private void inForce() throws IOException {
        String page = read("lending/index.html");
        assertTrue(page.contains("<dd>10 days</dd>"), page);
        assertFalse(page.contains("this changes on"), "it has changed");
        assertTrue(page.contains("<span id=\"coming-back\"></span>"), "the old link arrives");
        assertTrue(read("lending/2026-12-24/index.html").contains("<span id=\"coming-back\"></span>"));
        assertTrue(read("lending/2026-10-01/index.html").contains("id=\"coming-back\""));
        assertTrue(read("lending/2026-10-01/index.html")
                .contains("This is an old version. It was in force from 1 October 2026 to 23 December 2026."));
        assertEquals("", read("fragments/announcement.html").strip());
    }

    private void nothingForStaffIsAnywhere() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                for (String secret : List.of("SECRET", "Secret title", "for-us", "33.33", "33,33", "REASON", "A. Lim", "Front desk")) {
                    assertFalse(text.contains(secret), () -> file + " holds " + secret);
                }
            }
        }
    }

    private Cli.Ran build(ReleasedShop shop, String day, String... more) {
        return shop.on(day, Stream.concat(Stream.of("build", "-o", folder.resolve("site").toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private static void append(ReleasedShop shop, String file, String text) {
        shop.repository().write("shop/content/" + file, shop.read(file).stripTrailing() + "\n" + text);
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve("site").resolve(path));
    }
}
