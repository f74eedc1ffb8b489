package io.github.boldprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.BaseOfBrands;
import io.github.boldprint.release.GitRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change in a base that several brands extend is decided once, for the brands that it reaches. */
class SharedDecisionTest {

    @TempDir
    Path folder;

    private GitRepository repository;

    @BeforeEach
    void twoBrandsAreReleased() throws IOException {
        repository = GitRepository.init(folder);
        repository.write("base/site.yaml", BaseOfBrands.SITE);
        repository.write("base/policies/returns.yaml", BaseOfBrands.RETURNS);
        for (String brand : List.of("lamp", "loom")) {
            brand(brand);
            Cli.Ran released = run("release", brand, "--date", "2026-10-01");
            assertEquals(0, released.exit(), released.said());
        }
        repository.commit("release");
        repository.write("base/policies/returns.yaml", Files.readString(folder.resolve("base/policies/returns.yaml"))
                .replace("window: P30D", "window: P20D").replace("2026-10-01", "2027-01-01"));
    }

    @Test
    void aChangeInABaseNamesTheBrandsThatItReaches() throws IOException {
        Cli.Ran ran = run("diff", "lamp", "--date", "2026-11-22", "--report-dir", "reports");
        assertEquals(1, ran.exit(), ran.said());
        assertTrue(ran.out().contains("../base/policies/returns.yaml:5:3: favours the business"), ran.out());
        assertTrue(ran.err().contains("a change in ../base reaches lamp, loom\n"), ran.err());
        assertTrue(Files.readString(folder.resolve("reports/changes.md")).contains("A change in ../base reaches lamp, loom."));
        assertTrue(Files.readString(folder.resolve("reports/changes.html")).contains("../base reaches lamp, loom"));
    }

    @Test
    void oneDecisionIsEnoughForAllOfThem() throws IOException {
        assertFalse(undecided("lamp").isEmpty());
        assertFalse(undecided("loom").isEmpty());
        for (String change : undecided("lamp")) {
            Cli.Ran decided = run("decide", change, "approve", "--reason", "Agreed with all brands", "--content", "lamp", "--date", "2026-11-22");
            assertEquals(0, decided.exit(), decided.said());
            assertTrue(decided.said().contains("it stands in ../base/decisions.yaml and holds for lamp, loom"), decided.said());
        }
        assertTrue(Files.readString(folder.resolve("base/decisions.yaml")).contains("    reaches: [lamp, loom]\n"));
        assertFalse(Files.exists(folder.resolve("lamp/decisions.yaml")));
        assertEquals(List.of(), undecided("lamp"));
        assertEquals(List.of(), undecided("loom"));
        assertEquals(0, run("release", "loom", "--date", "2026-11-22").exit());
        Cli.Ran later = run("check", "loom", "--date", "2026-11-22");
        assertFalse(later.out().contains("[decision-needed]"), later.out());
    }

    @Test
    void aBrandThatComesLaterIsNotAmongThem() throws IOException {
        for (String change : undecided("lamp")) {
            run("decide", change, "approve", "--reason", "Agreed", "--content", "lamp", "--date", "2026-11-22");
        }
        repository.git("stash", "push", "--quiet", "--", "base/policies/returns.yaml");
        brand("rug");
        assertEquals(0, run("release", "rug", "--date", "2026-10-01").exit());
        repository.git("stash", "pop", "--quiet");
        Cli.Ran ran = run("check", "rug", "--date", "2026-11-22");
        assertTrue(ran.out().contains("../base/decisions.yaml:"), ran.out());
        assertTrue(ran.out().contains("this decision was made for lamp, loom, and the change reaches 'rug' too"), ran.out());
    }

    private List<String> undecided(String brand) {
        return run("check", brand, "--fail-on-change", "undecided", "--date", "2026-11-22").out().lines()
                .filter(line -> line.endsWith("[changes-decided]"))
                .map(line -> line.replaceFirst(".*(c-[0-9a-f]{12}).*", "$1")).distinct().toList();
    }

    private void brand(String name) {
        repository.write(name + "/site.yaml", "extends: ../base\nbusiness: {name: " + name + "}\nurl: https://" + name + ".example/\n");
    }

    private Cli.Ran run(String... words) {
        return Cli.in(folder).run(words);
    }
}
