package io.github.boldprint.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Findings;
import io.github.boldprint.publish.FaultyDisk.Fault;
import io.github.boldprint.publish.Target.Switch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run finds that was killed between its two renames, and what people did meanwhile. */
class MendingTest {

    @TempDir
    Path folder;

    private Target target;
    private Place place;

    @BeforeEach
    void killsARunBetweenItsTwoRenames() throws IOException {
        Path output = folder.resolve("public");
        target = new Target(output, folder.resolve("content"), Switch.RENAME, false);
        for (int step = 1; place == null || place.isTaken(); step++) {
            new LocalDisk().deleteAll(output);
            Publisher.publish(Sites.OLD, target);
            FaultyDisk disk = new FaultyDisk(step, Fault.KILL);
            assertThrows(FaultyDisk.Killed.class, () -> Publisher.publish(Sites.NEW, target, disk));
            place = Place.of(output);
        }
        assertEquals(Sites.whole(Sites.OLD), Sites.read(place.outgoing()));
        assertEquals(Sites.whole(Sites.NEW), Sites.read(place.incoming()));
    }

    @Test
    void completesTheSwitchEvenIfNothingIsPublishedThen() throws IOException {
        assertEquals(Findings.NONE, Publisher.refuses(target));
        assertClean(Sites.whole(Sites.NEW));
    }

    @Test
    void undoesTheSwitchWhereTheNewSiteIsDamaged() throws IOException {
        Files.writeString(place.incoming().resolve("index.html"), "torn");
        assertEquals(Findings.NONE, Publisher.refuses(target));
        assertClean(Sites.whole(Sites.OLD));
    }

    @Test
    void undoesTheSwitchWhereTheNewSiteIsAnotherOne() throws IOException {
        new LocalDisk().deleteAll(place.incoming());
        Staging.write(Sites.OLD, Manifest.of(Sites.OLD), place.incoming(), new LocalDisk());
        Publisher.refuses(target);
        assertClean(Sites.whole(Sites.OLD));
    }

    @Test
    void completesOverAnEmptyFolderMadeMeanwhile() throws IOException {
        Files.createDirectory(place.output());
        Publisher.refuses(target);
        assertClean(Sites.whole(Sites.NEW));
    }

    @Test
    void leavesAFolderAloneThatSomebodyFilledMeanwhile() throws IOException {
        Files.createDirectory(place.output());
        Files.writeString(place.output().resolve("thesis.txt"), "ten years of work");
        assertFalse(Publisher.publish(Sites.NEW, target).value());
        assertEquals(Map.of("thesis.txt", "ten years of work"), Sites.read(place.output()));
    }

    @Test
    void takesATornJournalForNone() throws IOException {
        Files.move(place.outgoing(), place.output());
        String journal = Files.readString(place.journal());
        for (int length = 0; length < journal.length(); length++) {
            Files.writeString(place.journal(), journal.substring(0, length));
            assertEquals(java.util.Optional.empty(), new Journal(place, new LocalDisk()).incoming());
        }
        assertTrue(Publisher.publish(Sites.OLD, target).value());
        assertClean(Sites.whole(Sites.OLD));
    }

    private void assertClean(Map<String, String> site) throws IOException {
        assertEquals(site, Sites.read(place.output()));
        assertEquals(List.of(".public.boldprint-lock", "public"), Sites.names(folder));
    }
}
