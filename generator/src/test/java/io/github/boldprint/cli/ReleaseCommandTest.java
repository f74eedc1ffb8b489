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

class ReleaseCommandTest {

    private static final String LENDING = "policies/lending.yaml";

    @TempDir
    Path folder;

    private ReleasedShop shop;

    @BeforeEach
    void begin() throws IOException {
        shop = ReleasedShop.begin(folder.resolve("library"));
    }

    @Test
    void freezesWhatStandsThere() throws IOException {
        Cli.Ran ran = shop.on("2026-10-01", "release");
        assertEquals(0, ran.exit(), ran.said());
        assertTrue(ran.err().endsWith("released as releases/2026-10-01: lending; commit that folder\n"), ran.err());
        assertEquals(List.of("kinds/lending.yaml", "messages/de.yaml", "messages/en.yaml", "policies/lending.de.yaml",
                LENDING, "release.yaml", "site.yaml", "text/lending.yaml"), files("releases/2026-10-01"));
        assertTrue(shop.read("releases/2026-10-01/text/lending.yaml").contains("  You may keep a tool for 14 days.\n"));
        assertTrue(shop.read("releases/2026-10-01/release.yaml").contains("\nby: A. Lim <a.lim@example.com>\n"));
        assertEquals("0 errors, 0 warnings in 1 policy\n", shop.on("2026-10-02", "check").out());
    }

    @Test
    void freezesTheSameBytesHoweverItIsWritten() throws IOException {
        shop.on("2026-10-01", "release");
        String one = shop.read("releases/2026-10-01/release.yaml");
        Files.writeString(shop.content().resolve(LENDING), "# a remark\r\n" + shop.read(LENDING).replace("\n", "\r\n")
                .replace("kind: lending", "kind: 'lending'"));
        Cli.Ran again = shop.on("2026-10-02", "release");
        assertTrue(again.err().endsWith("nothing is new since the last release\n"), again.said());
        assertEquals(0, again.exit());
        deleteReleases();
        shop.on("2026-10-01", "release");
        assertEquals(one, shop.read("releases/2026-10-01/release.yaml"));
    }

    @Test
    void stopsUntilSomebodyDecides() {
        shop.on("2026-10-01", "release");
        shop.change(LENDING, "P14D", "P10D").change(LENDING, "2026-10-01", "2026-12-01");
        Cli.Ran stopped = shop.on("2026-11-22", "release");
        assertEquals(1, stopped.exit());
        assertTrue(stopped.err().endsWith("nothing was released; first mend what is found above\n"), stopped.err());
        assertTrue(stopped.out().contains(LENDING + ":5:3: error: nobody has decided about this change yet (lending fact period, "
                + "favours-business, change c-"), stopped.out());
        String id = shop.undecided("2026-11-22").get(0);
        shop.on("2026-11-22", "decide", id, "approve", "--reason", "Tools must come back sooner");
        Cli.Ran released = shop.on("2026-11-22", "release");
        assertEquals(0, released.exit(), released.said());
        String release = shop.read("releases/2026-11-22/release.yaml");
        assertTrue(release.contains("""
                  - change: %s
                    kind: edited
                    rule: lending.period.shorter
                    at: lending fact period
                    before: P14D
                    after: P10D
                    direction: favours-business
                    decision: approve
                    by: A. Lim <a.lim@example.com>
                    verified: no
                    date: 2026-11-22
                    reason: Tools must come back sooner
                """.formatted(id)), release);
        assertTrue(release.contains("previous:\n  release: 2026-10-01\n  digest: "), release);
        assertFalse(shop.on("2026-11-22", "check").out().contains("[decision-"), "the decision has done its work");
    }

    @Test
    void mayBeRunTwiceOnADay() {
        shop.on("2026-10-01", "release");
        shop.change(LENDING, "Front desk", "The desk");
        assertTrue(shop.on("2026-10-01", "release").err().contains("released as releases/2026-10-01-2: lending;"));
        shop.change(LENDING, "The desk", "A desk");
        assertTrue(shop.on("2026-10-01", "release").err().contains("released as releases/2026-10-01-3: lending;"));
        assertEquals("0 errors, 0 warnings in 1 policy\n", shop.on("2026-10-02", "check").out());
    }

    @Test
    void doesNotGoOutWithADayInThePast() {
        shop.on("2026-10-01", "release");
        shop.change(LENDING, "P14D", "P21D").change(LENDING, "2026-10-01", "2026-11-01");
        Cli.Ran stopped = shop.on("2026-11-22", "release");
        assertEquals(1, stopped.exit());
        assertTrue(stopped.out().contains("error: this would take effect on 2026-11-01"), stopped.out());
        assertEquals(0, shop.on("2026-11-22", "check").exit());
    }

    @Test
    void whatAKilledRunLeftIsInNobodysWay() throws IOException {
        Path left = Files.createDirectories(shop.content().resolve("releases/.2026-10-01.next/policies"));
        Files.writeString(left.resolve("half.yaml"), "a: [");
        assertEquals(0, shop.on("2026-10-01", "check").exit());
        assertEquals(0, shop.on("2026-10-01", "release").exit());
        assertFalse(files("releases/2026-10-01").contains("policies/half.yaml"));
    }

    @Test
    void aBuildPublishesWhatIsInForceOnItsDay() throws IOException {
        shop.on("2026-10-01", "release");
        shop.change(LENDING, "P14D", "P21D").change(LENDING, "2026-10-01", "2026-12-01");
        assertEquals("14 days", published("2026-11-22"));
        assertEquals("21 days", published("2026-11-22", "--drafts"));
        assertEquals("14 days", published("2026-12-02"), "nobody released it");
        assertEquals(0, shop.on("2026-11-22", "release").exit());
        assertEquals("14 days", published("2026-11-30"), "it waits for its day");
        assertEquals("21 days", published("2026-12-01"));
        assertEquals("14 days", published("2026-09-20"), "before the first release its text is the only one");
    }

    @Test
    void aBuildLeavesOutWhatWasNeverReleasedAndSaysSo() throws IOException {
        shop.on("2026-10-01", "release");
        String kind = shop.read("kinds/lending.yaml");
        Files.writeString(shop.content().resolve("kinds/repairs.yaml"), kind.replace("kind: lending", "kind: repairs"));
        for (String language : List.of("en", "de")) {
            String words = shop.read("messages/" + language + ".yaml");
            Files.writeString(shop.content().resolve("messages/" + language + ".yaml"),
                    words + words.substring(words.indexOf("lending:")).replace("lending:", "repairs:"));
        }
        Files.writeString(shop.content().resolve("policies/repairs.yaml"), shop.read(LENDING).replace("kind: lending", "kind: repairs"));
        Cli.Ran check = shop.on("2026-11-22", "check");
        assertTrue(check.out().contains("policies/repairs.yaml:1:1: info: this policy is not released yet, so a build leaves it out"), check.out());
        published("2026-11-22");
        assertFalse(Files.exists(folder.resolve("site/repairs")));
        published("2026-11-22", "--drafts");
        assertTrue(Files.exists(folder.resolve("site/repairs/index.html")));
    }

    @Test
    void theSiteStandsWhereTheFolderSaysToday() throws IOException {
        shop.on("2026-10-01", "release");
        shop.change("site.yaml", "https://toollibrary.example/rules/", "https://tools.example/").change("site.yaml", "hello@", "hi@");
        published("2026-11-22");
        String page = Files.readString(folder.resolve("site/lending/index.html"));
        assertTrue(page.contains("https://tools.example/lending/"), "today's address");
        assertFalse(page.contains("hi@toollibrary.example"), "a business that was not released");
    }

    @Test
    void anAnnouncedTextThatChangesAgainGivesNoLessNotice() {
        shop.on("2026-10-01", "release");
        shop.change(LENDING, "P14D", "P21D").change(LENDING, "2026-10-01", "2026-12-31");
        assertEquals(0, shop.on("2026-11-01", "release").exit());
        shop.change(LENDING, "P21D", "P28D").change(LENDING, "2026-12-31", "2027-01-05");
        String late = shop.on("2026-12-20", "check").out();
        assertTrue(late.contains(LENDING + ":2:12: error: customers were told 60 days before the text that was released takes effect, and of"
                + " this one they would be told only 16 days before; choose 2027-02-18 or a later day [notice-kept]"), late);
        shop.change(LENDING, "2027-01-05", "2027-02-18");
        assertEquals(0, shop.on("2026-12-20", "check").exit());
    }

    @Test
    void aTranslationAndATextForStaffNeedNoNewDay() {
        shop.change(LENDING, "{{period}}.", "{{period}}.\n  - id: for-us\n    title: For us\n    audience: staff\n    text: Be kind.");
        assertEquals(0, shop.on("2026-10-01", "release").exit());
        shop.change(LENDING, "Be kind", "Be very kind").change("policies/lending.de.yaml", "Ihre Karte", "die Karte");
        Cli.Ran check = shop.on("2026-11-22", "check");
        assertEquals(0, check.exit(), check.out());
        assertFalse(shop.read("releases/2026-10-01/text/lending.yaml").contains("Be kind"), "what customers read");
    }

    @Test
    void anOldLinkOfASectionNeedsAnAlias() {
        shop.on("2026-10-01", "release");
        shop.change(LENDING, "id: how-to-borrow", "id: borrowing").change("policies/lending.de.yaml", "id: how-to-borrow", "id: borrowing");
        assertTrue(shop.on("2026-11-22", "check").out().contains("[ids-kept]"));
        shop.change(LENDING, "clauses:", "aliases: {how-to-borrow: borrowing}\nclauses:");
        Cli.Ran check = shop.on("2026-11-22", "check");
        assertEquals(0, check.exit(), check.out());
    }

    private String published(String day, String... more) throws IOException {
        String[] words = Stream.concat(Stream.of("build", "-o", folder.resolve("site").toString()), Stream.of(more)).toArray(String[]::new);
        Cli.Ran ran = shop.on(day, words);
        assertEquals(0, ran.exit(), ran.said());
        String page = Files.readString(folder.resolve("site/lending/index.html"));
        return page.contains("<dd>21 days</dd>") ? "21 days" : page.contains("<dd>14 days</dd>") ? "14 days" : "neither";
    }

    private List<String> files(String path) throws IOException {
        Path root = shop.content().resolve(path);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).map(file -> root.relativize(file).toString().replace('\\', '/')).sorted().toList();
        }
    }

    private void deleteReleases() throws IOException {
        try (Stream<Path> files = Files.walk(shop.content().resolve("releases"))) {
            for (Path path : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
