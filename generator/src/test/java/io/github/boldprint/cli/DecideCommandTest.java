package io.github.boldprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.release.GitRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideCommandTest {

    private static final String LENDING = "policies/lending.yaml";
    private static final String DAY = "2026-11-22";

    @TempDir
    Path folder;

    private ReleasedShop shop;

    @BeforeEach
    void releaseAndChange() throws IOException {
        shop = ReleasedShop.begin(folder.resolve("library"));
        shop.on("2026-10-01", "release");
        shop.repository().commit("release");
        shop.change(LENDING, "P14D", "P10D").change(LENDING, "2026-10-01", "2026-12-01");
    }

    @Test
    void writesWhoDecidedWhatAndWhy() {
        String id = shop.undecided(DAY).get(0);
        Cli.Ran ran = shop.on(DAY, "decide", id, "notice", "--reason", "More members: fewer days", "--role", "legal", "--evidence", "T-1",
                "--evidence", "T-2", "--until", "2027-03-31");
        assertEquals(0, ran.exit(), ran.said());
        assertEquals("""
                # What was decided about changes. 'boldprint decide' writes these; nobody writes them by hand.
                decisions:
                  - change: %s
                    rule: lending.period.shorter
                    at: lending fact period
                    before: P14D
                    after: P10D
                    decision: notice
                    by: A. Lim <a.lim@example.com>
                    role: legal
                    date: 2026-11-22
                    reason: "More members: fewer days"
                    announced: 2026-11-22
                    effective: 2026-12-01
                    evidence:
                      - T-1
                      - T-2
                    until: 2027-03-31
                """.formatted(id), shop.read("decisions.yaml"));
        assertEquals(List.of(), shop.undecided(DAY));
        assertEquals(List.of(id), shop.undecided("2027-04-01"), "it ran out");
    }

    @Test
    void theBeginningOfAChangeIsEnough() {
        String id = shop.undecided(DAY).get(0);
        assertEquals(0, shop.on(DAY, "decide", id.substring(2, 7), "approve", "--reason", "So be it").exit());
        assertEquals(2, shop.on(DAY, "decide", id.substring(2, 5), "approve", "--reason", "So be it").exit());
    }

    @Test
    void changesNothingElseInTheFile() {
        String before = "# ours\r\nwaivers: []   # none\r\n\r\ndecisions: # soon\r\n\r\n# the end\r\nbaseline: []\r\n";
        shop.repository().write("shop/content/decisions.yaml", before);
        String id = shop.undecided(DAY).get(0);
        shop.on(DAY, "decide", id, "reject", "--reason", "No");
        String after = shop.read("decisions.yaml");
        assertTrue(after.startsWith("# ours\r\nwaivers: []   # none\r\n\r\ndecisions: # soon\r\n  - change: " + id + "\r\n"), after);
        assertTrue(after.endsWith("    reason: No\r\n\r\n# the end\r\nbaseline: []\r\n"), after);
        assertEquals(List.of(id), shop.undecided(DAY), "rejected");
        shop.on(DAY, "decide", id, "approve", "--reason", "Yes");
        String again = shop.read("decisions.yaml");
        assertEquals(after.replace("decision: reject", "decision: approve").replace("reason: No", "reason: \"Yes\"").replace("\"Yes\"", "Yes"), again);
        assertEquals(List.of(), shop.undecided(DAY));
    }

    @Test
    void holdsForNoOtherChange() {
        String id = shop.undecided(DAY).get(0);
        shop.on(DAY, "decide", id, "approve", "--reason", "So be it");
        shop.change(LENDING, "P10D", "P7D");
        assertEquals(1, shop.undecided(DAY).size());
        assertTrue(shop.on(DAY, "check").out().contains("[decision-bound]"));
        shop.change(LENDING, "P7D", "P14D");
        assertTrue(shop.on(DAY, "check").out().contains("[decision-needed]"));
    }

    @Test
    void saysWhatMakesNoSense() {
        String id = shop.undecided(DAY).get(0);
        assertEquals("there is no change 'c-000000000000'; known are ", sentence("c-000000000000", "approve").replaceFirst("c-[0-9a-f, c-]+$", ""));
        assertEquals("Invalid value for positional parameter at index 1 (DECISION): 'aprove' is not one of approve, notice, reject; did you"
                + " mean 'approve'?", sentence(id, "aprove"));
        assertEquals("days of a notice belong to a decision with notice; write 'notice' instead of 'approve', or leave them out",
                sentence(id, "approve", "--effective", "2026-12-24"));
        assertEquals("customers who are told on 2026-11-22 are not told before 2026-11-22; choose a later day with --effective, and write"
                + " it into the policy", sentence(id, "notice", "--effective", DAY));
        assertEquals("a decision of 2026-11-22 cannot end on 2026-11-21", sentence(id, "approve", "--until", "2026-11-21"));
        assertFalse(Files.exists(shop.content().resolve("decisions.yaml")));
        Cli.Ran nowhere = shop.on(DAY, "decide", id, "approve", "--reason", "x", "--from", "nowhere");
        assertEquals(3, nowhere.exit());
        assertTrue(nowhere.err().contains("boldprint: there is no revision 'nowhere' in this repository; if a server has it"), nowhere.err());
    }

    @Test
    void findsTheChangeSinceABranchInALinkedWorkTreeToo() {
        shop.repository().git("stash", "--quiet");
        Path linked = folder.resolve("linked");
        shop.repository().git("worktree", "add", "--quiet", "-b", "shorter", linked.toString());
        ReleasedShop there = ReleasedShop.in(new GitRepository(linked));
        there.change(LENDING, "P14D", "P10D").change(LENDING, "2026-10-01", "2026-12-01");
        there.repository().commit("shorter");
        String id = there.undecided(DAY).get(0);
        Cli.Ran ran = there.on(DAY, "decide", id, "approve", "--reason", "So be it", "--from", "main");
        assertEquals(0, ran.exit(), ran.said());
        assertEquals(List.of(), there.undecided(DAY));
    }

    @Test
    void withoutAReleaseAChangeIsOneSinceTheLastCommit() throws IOException {
        ReleasedShop fresh = ReleasedShop.begin(folder.resolve("fresh"));
        fresh.change(LENDING, "P14D", "P10D");
        String says = fresh.on(DAY, "decide", "c-000000000000", "approve", "--reason", "x").err();
        String id = says.replaceFirst("(?s).*known are (c-[0-9a-f]{12}).*", "$1");
        assertEquals(0, fresh.on(DAY, "decide", id, "approve", "--reason", "So be it").exit(), says);
    }

    @Test
    void isVerifiedOnlyByASignedCommitOfTheSamePerson() throws IOException, InterruptedException {
        String id = shop.undecided(DAY).get(0);
        shop.on(DAY, "decide", id, "approve", "--reason", "So be it");
        sign("a.lim@example.com");
        shop.repository().git("add", "--all");
        shop.repository().git("commit", "--quiet", "-S", "-m", "decide");
        assertEquals(0, shop.on(DAY, "release").exit());
        assertTrue(shop.read("releases/2026-11-22/release.yaml").contains("    verified: yes\n"));
        shop.repository().commit("release");
        shop.change(LENDING, "P10D", "P7D").change(LENDING, "2026-12-01", "2027-01-15");
        String other = shop.undecided(DAY).get(0);
        shop.on(DAY, "decide", other, "approve", "--reason", "So be it");
        shop.repository().git("add", "--all");
        shop.repository().git("commit", "--quiet", "-S", "--author", "B. Tan <b.tan@example.com>", "-m", "decide");
        assertEquals(0, shop.on("2026-11-23", "release").exit());
        assertTrue(shop.read("releases/2026-11-23/release.yaml").contains("    verified: no\n"));
    }

    /** Lets git sign with a key made for this test, and know whose it is. */
    private void sign(String email) throws IOException, InterruptedException {
        Path key = folder.resolve("key");
        int made;
        try {
            made = new ProcessBuilder("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", email, "-f", key.toString()).start().waitFor();
        } catch (IOException missing) {
            made = 1;
        }
        Assumptions.assumeTrue(made == 0, "needs ssh-keygen");
        Path known = folder.resolve("known");
        Files.writeString(known, email + " " + Files.readString(folder.resolve("key.pub")));
        shop.repository().git("config", "gpg.format", "ssh");
        shop.repository().git("config", "user.signingkey", key.toString());
        shop.repository().git("config", "gpg.ssh.allowedSignersFile", known.toString());
    }

    private String sentence(String... words) {
        String[] all = java.util.stream.Stream.concat(java.util.stream.Stream.of("decide"), java.util.stream.Stream.concat(
                java.util.stream.Stream.of(words), java.util.stream.Stream.of("--reason", "x"))).toArray(String[]::new);
        Cli.Ran ran = shop.on(DAY, all);
        assertEquals(2, ran.exit(), ran.said());
        return ran.err().lines().filter(line -> line.startsWith("boldprint: ")).findFirst().orElse(ran.err()).substring("boldprint: ".length());
    }
}
