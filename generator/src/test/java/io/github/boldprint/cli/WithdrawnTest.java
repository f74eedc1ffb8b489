package io.github.boldprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy that was released and is gone, and rules that a pack of the business's own changes. */
class WithdrawnTest {

    private static final String LENDING = "policies/lending.yaml";

    @TempDir
    Path folder;

    private ReleasedShop shop;

    @BeforeEach
    void begin() throws IOException {
        shop = ReleasedShop.begin(folder.resolve("library"));
    }

    @Test
    void aPolicyThatIsGoneIsAnErrorUntilSomebodyDecides() throws IOException {
        withRepairs();
        assertEquals(0, shop.on("2026-10-01", "release").exit());
        Files.delete(shop.content().resolve("policies/repairs.yaml"));
        Files.delete(shop.content().resolve("policies/repairs.de.yaml"));
        Cli.Ran check = shop.on("2026-11-22", "check");
        assertEquals(1, check.exit());
        List<String> told = about(check);
        assertEquals(1, told.size(), check.out());
        assertTrue(told.get(0).startsWith("site.yaml:1:1: error: the policy 'repairs' was published in the release 2026-10-01 and is"
                + " gone here") && told.get(0).endsWith("[policy-withdrawn]"), told.get(0));
        Cli.Ran gated = shop.on("2026-11-22", "check", "--fail-on-change", "undecided");
        assertEquals(1, about(gated).size(), gated.out());
        assertTrue(about(gated).get(0).endsWith("[changes-decided]"), gated.out());
        assertEquals(1, shop.on("2026-11-22", "release").exit());

        String change = shop.undecided("2026-11-22").get(0);
        assertEquals(0, shop.on("2026-11-22", "decide", change, "reject", "--reason", "No").exit());
        assertEquals(1, shop.on("2026-11-22", "check").exit(), "no is no");
        assertEquals(0, shop.on("2026-11-22", "decide", change, "approve", "--reason", "We repair nothing any more").exit());
        Cli.Ran agreed = shop.on("2026-11-22", "check");
        assertEquals(0, agreed.exit(), agreed.out());
        assertTrue(agreed.out().contains("info: the policy 'repairs' is withdrawn here and still stands in the release 2026-10-01, so a"
                + " build publishes it; 'boldprint release' takes it off [text-released]"), agreed.out());
        assertTrue(shop.on("2026-11-22", "release").err().contains("without repairs"));
        assertEquals("0 errors, 0 warnings in 1 policy\n", shop.on("2026-11-23", "check").out());
    }

    @Test
    void aRuleThatIsCrossedWithoutAChangeStopsACheckAsItStopsADiff() throws IOException {
        rule("P10D");
        assertEquals(0, shop.on("2026-10-01", "release").exit());
        assertTrue(Files.exists(shop.content().resolve("releases/2026-10-01/packs/tools.yaml")), "what it was held against");
        rule("P20D");
        for (String gate : List.of("floor", "undecided", "any")) {
            Cli.Ran check = shop.on("2026-11-22", "check", "--packs", "tools", "--fail-on", "never", "--fail-on-change", gate);
            assertEquals(1, check.exit(), check.out());
            assertTrue(check.out().contains(LENDING + ":1:1: error: the rule 'long-enough' was met and is not any more (DE), and no"
                    + " change here explains it, so a pack asks for more now; meet it, or waive it in decisions.yaml [changes-decided]"),
                    check.out());
            Cli.Ran diff = shop.on("2026-11-22", "diff", "--packs", "tools", "--fail-on-change", gate);
            assertEquals(1, diff.exit(), diff.said());
        }
        for (String gate : List.of("judgement", "favours-business")) {
            assertEquals(0, shop.on("2026-11-22", "check", "--packs", "tools", "--fail-on", "never", "--fail-on-change", gate).exit());
            assertEquals(0, shop.on("2026-11-22", "diff", "--packs", "tools", "--fail-on-change", gate).exit());
        }
    }

    @Test
    void aWaiverAgreesToACrossedRuleThatNoChangeExplains() throws IOException {
        rule("P10D");
        assertEquals(0, shop.on("2026-10-01", "release").exit());
        rule("P20D");
        Files.writeString(shop.content().resolve("decisions.yaml"), "waivers:\n  - {rule: long-enough, by: A. Lim, reason: A trial,"
                + " until: 2026-12-31}\n");
        assertEquals(0, shop.on("2026-11-22", "diff", "--packs", "tools").exit());
        assertEquals(1, shop.on("2026-11-22", "diff", "--packs", "tools", "--fail-on-change", "floor").exit());
        assertEquals(1, shop.on("2027-01-01", "diff", "--packs", "tools").exit(), "it ran out");
    }

    @Test
    void eachSideIsHeldAgainstItsOwnPacks() throws IOException {
        rule("P10D");
        shop.repository().commit("a pack");
        rule("P20D");
        assertTrue(shop.on("2026-11-22", "diff", "--packs", "tools").out().contains("1 legal minimum crossed"));
        shop.change(LENDING, "P14D", "P20D");
        Cli.Ran met = shop.on("2026-11-22", "diff", "--packs", "tools");
        assertFalse(met.out().contains("crossed"), met.out());
    }

    private static List<String> about(Cli.Ran ran) {
        return ran.out().lines().filter(line -> line.contains("repairs")).toList();
    }

    private void rule(String least) throws IOException {
        Path packs = Files.createDirectories(shop.content().resolve("packs"));
        Files.writeString(packs.resolve("tools.yaml"), """
                pack: tools
                format: 1
                version: 2026.11
                source: {name: Lending Act, url: "https://law.example/lending"}
                checked: 2026-09-01
                for: {markets: [EU]}
                rules:
                  - id: long-enough
                    policy: lending
                    level: must
                    assert: {fact: period, atLeast: LEAST}
                    asks: Time to use the tool.
                    cite: § 1
                    confidence: official
                """.replace("LEAST", least));
    }

    private void withRepairs() throws IOException {
        String kind = shop.read("kinds/lending.yaml");
        Files.writeString(shop.content().resolve("kinds/repairs.yaml"), kind.replace("kind: lending", "kind: repairs"));
        for (String language : List.of("en", "de")) {
            String words = shop.read("messages/" + language + ".yaml");
            Files.writeString(shop.content().resolve("messages/" + language + ".yaml"),
                    words + words.substring(words.indexOf("lending:")).replace("lending:", "repairs:"));
        }
        for (String file : List.of("repairs.yaml", "repairs.de.yaml")) {
            Path from = shop.content().resolve("policies").resolve(file.replace("repairs", "lending"));
            Files.writeString(shop.content().resolve("policies").resolve(file), Files.readString(from).replace("kind: lending", "kind: repairs"));
        }
    }
}
