package io.github.boldprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.release.ReleasedBy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What customers read changes although nobody changed a promise. */
class RewordedTest {

    private static final String WORDS = "releases/2026-10-01/text/lending.yaml";

    private static final Path SHOWN = Path.of("src", "test", "resources", "rules", "base-released", "releases");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    @TempDir
    Path folder;

    private ReleasedShop shop;

    @BeforeEach
    void release() throws IOException {
        shop = ReleasedShop.begin(folder.resolve("library"));
        assertEquals(0, shop.on("2026-10-01", "release").exit());
    }

    @Test
    void aReleaseSaysWhichVersionPrintedIt() {
        assertTrue(shop.read("releases/2026-10-01/release.yaml").contains("\nprogram: development\n"));
    }

    @Test
    void otherWordsOfANewerVersionAreOneRecordALanguage() throws IOException {
        anOlderVersionPrinted();
        Cli.Ran diff = shop.on("2026-11-22", "diff");
        assertEquals(1, diff.exit(), diff.said());
        assertEquals(2, diff.out().lines().filter(line -> line.contains("needs judgement")).count(), diff.out());
        assertTrue(diff.out().contains("policies/lending.yaml:1:1: needs judgement: Lending, Wording of the page: edited, with can → may"), diff.out());
        assertTrue(shop.on("2026-11-22", "diff", "--format", "json").out()
                .contains("wording by Boldprint 1.3 → development"));
        assertEquals(1, shop.on("2026-11-22", "diff", "--fail-on-change", "judgement").exit());
        assertEquals(0, shop.on("2026-11-22", "diff", "--fail-on-change", "favours-business").exit());
    }

    @Test
    void aCheckSaysThatNobodyAgreedToThem() throws IOException {
        anOlderVersionPrinted();
        Cli.Ran check = shop.on("2026-11-22", "check");
        assertTrue(check.out().contains("policies/lending.yaml:1:1: warning: pages say this in other words than in the release"
                + " 2026-10-01 (wording by Boldprint 1.3 → development; in de, en); read them with 'boldprint diff', then run"
                + " 'boldprint decide c-"), check.out());
        assertEquals(1, check.out().lines().filter(line -> line.endsWith("[words-released]")).count(), check.out());
        assertEquals(2, shop.undecided("2026-11-22").size());
        assertFalse(shop.on("2026-11-22", "check", "--fail-on-change", "undecided").out().contains("[words-released]"),
                "the run stops at the changes themselves");
    }

    @Test
    void onceAgreedToTheyAreReleasedWithoutANewVersionOfThePolicy() throws IOException {
        anOlderVersionPrinted();
        assertEquals(1, shop.on("2026-11-22", "release").exit());
        for (String change : shop.undecided("2026-11-22")) {
            assertEquals(0, shop.on("2026-11-22", "decide", change, "approve", "--reason", "Clearer").exit());
        }
        assertEquals("0 errors, 0 warnings in 1 policy\n", shop.on("2026-11-22", "check").out());
        Cli.Ran released = shop.on("2026-11-22", "release");
        assertTrue(released.err().endsWith("released as releases/2026-11-22: no policy; new words on the pages of lending; commit"
                + " that folder\n"), released.said());
        String head = shop.read("releases/2026-11-22/release.yaml");
        assertTrue(head.contains("  - id: lending\n    release: 2026-10-01\n"), head);
        assertTrue(head.contains("    rule: lending.page.reprinted\n    at: lending page\n    language: de\n"), head);
        assertFalse(Files.exists(shop.content().resolve("releases/2026-11-22/policies")));
        assertTrue(shop.read("releases/2026-11-22/text/lending.yaml").contains("You may keep a tool for 14 days."));
        assertEquals("No change: both versions say the same.\n", shop.on("2026-11-23", "diff").out());
        assertTrue(shop.on("2026-11-23", "release").err().endsWith("nothing is new since the last release\n"));
        assertEquals("0 errors, 0 warnings in 1 policy\n", shop.on("2026-11-23", "check").out());
    }

    @Test
    void whatAPromiseExplainsIsNoWordingOfOurs() {
        shop.change("policies/lending.yaml", "P14D", "P21D").change("policies/lending.yaml", "2026-10-01", "2026-12-01");
        String json = shop.on("2026-11-22", "diff", "--format", "json").out();
        assertFalse(json.contains("wording by"), json);
    }

    @Test
    void otherMessagesOfTheBusinessAreARecordAndReleasedWithTheirWords() {
        shop.change("messages/en.yaml", "You may keep a tool for {period}.", "A tool is yours for {period}.");
        Cli.Ran diff = shop.on("2026-11-22", "diff", "--format", "json");
        assertEquals(1, diff.exit(), diff.said());
        assertEquals(List.of("\"rule\": \"lending.page.wording\","), rules(diff));
        assertTrue(diff.out().contains("\"why\": \"wording by your messages\""), diff.out());
        String change = shop.undecided("2026-11-22").get(0);
        assertEquals(0, shop.on("2026-11-22", "decide", change, "approve", "--reason", "Friendlier").exit());
        assertEquals(0, shop.on("2026-11-22", "release").exit());
        assertTrue(shop.read("releases/2026-11-22/text/lending.yaml").contains("A tool is yours for 14 days."));
        assertEquals("No change: both versions say the same.\n", shop.on("2026-11-23", "diff").out());
        Cli.Ran both = shop.on("2026-11-23", "diff", "--from", "2026-10-01", "--to", "2026-11-22", "--format", "json");
        assertEquals(List.of("\"rule\": \"lending.page.wording\","), rules(both), both.out());
    }

    /** With {@code -Dgolden=update} it is written anew, for rules that are shown on a released folder. */
    @Test
    void theReleaseThatRulesAreShownOnIsWhatIsWrittenToday() throws IOException {
        ReleasedShop library = ReleasedShop.begin(folder.resolve("another"));
        library.repository().git("config", "user.name", "Front Desk");
        library.repository().git("config", "user.email", "desk@toollibrary.example");
        assertEquals(0, library.on("2026-10-01", "release").exit());
        Path written = library.content().resolve("releases");
        try (Stream<Path> files = Files.walk(written)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path kept = SHOWN.resolve(written.relativize(file).toString());
                if (UPDATE) {
                    Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
                }
                assertEquals(Files.readString(kept), Files.readString(file), file::toString);
            }
        }
    }

    private static List<String> rules(Cli.Ran ran) {
        return ran.out().lines().map(String::strip).filter(line -> line.startsWith("\"rule\": ")).toList();
    }

    /** The release as version 1.3 would have written it, whose words were others. */
    private void anOlderVersionPrinted() throws IOException {
        ReleasedBy.version("1.3", shop.content().resolve("releases/2026-10-01"), text -> text
                .replace("You may keep a tool for 14 days.", "You can have a tool for 14 days.")
                .replace("Sie dürfen ein Werkzeug 14 Tage behalten.", "Ein Werkzeug gehört Ihnen 14 Tage."));
        assertTrue(shop.read(WORDS).contains("You can have a tool"));
    }
}
