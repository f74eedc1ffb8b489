package io.github.boldprint.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finish.SiteFiles;
import io.github.boldprint.publish.FaultyDisk.Fault;
import io.github.boldprint.publish.Target.Switch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lets every step of publishing go wrong in turn, in every way, from every state of the output. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs symbolic links")
class InterruptedPublishTest {

    @TempDir
    Path folder;

    private SiteFiles before = Sites.OLD;
    private SiteFiles after = Sites.NEW;
    private int runs;

    /** What stands at the output before, and how the new site is published over it. */
    enum Scene {
        FIRST_FOLDER(Switch.RENAME, Switch.RENAME, 0),
        FIRST_LINK(Switch.LINK, Switch.LINK, 0),
        EMPTY_FOLDER(Switch.RENAME, Switch.RENAME, 0),
        FOLDER_TO_FOLDER(Switch.RENAME, Switch.RENAME, 1),
        LINK_TO_LINK(Switch.LINK, Switch.LINK, 1),
        LINK_WITH_HISTORY_TO_LINK(Switch.LINK, Switch.LINK, 3),
        FOLDER_TO_LINK(Switch.RENAME, Switch.LINK, 1),
        LINK_TO_FOLDER(Switch.LINK, Switch.RENAME, 2);

        final Switch before;
        final Switch now;
        final int releases;

        Scene(Switch before, Switch now, int releases) {
            this.before = before;
            this.now = now;
            this.releases = releases;
        }

        boolean hasOldSite() {
            return releases > 0;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aKillLeavesTheOldOrTheNewSiteAndTheNextRunMends(Scene scene) throws IOException {
        for (int step = 1; ; step++) {
            Path output = set(scene);
            FaultyDisk disk = new FaultyDisk(step, Fault.KILL);
            if (publishesDespite(disk, output, scene)) {
                assertTrue(step > 10, "no step went wrong");
                return;
            }
            assertOldOrNew(scene, output, step);
            publishAndAssertClean(output, scene, after);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FOLDER_TO_FOLDER", "LINK_TO_LINK", "FOLDER_TO_LINK", "LINK_TO_FOLDER"})
    void aKillOfTheMendingRunIsMendedToo(Scene scene) throws IOException {
        before = Sites.site("index.html", "old"); // small, since all pairs of steps are tried
        after = Sites.site("index.html", "new");
        for (int step = 1; ; step++) {
            for (int again = 1; ; again++) {
                Path output = set(scene);
                if (publishesDespite(new FaultyDisk(step, Fault.KILL), output, scene)) {
                    return;
                }
                boolean mended = publishesDespite(new FaultyDisk(again, Fault.KILL), output, scene);
                assertOldOrNew(scene, output, step * 1000 + again);
                publishAndAssertClean(output, scene, after);
                if (mended) {
                    break;
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOtherSiteCanBePublishedAfterAKill(Scene scene) throws IOException {
        for (int step = 1; ; step++) {
            Path output = set(scene);
            if (publishesDespite(new FaultyDisk(step, Fault.KILL), output, scene)) {
                return;
            }
            publishAndAssertClean(output, scene, before);
            publishAndAssertClean(output, scene, Sites.site("index.html", "a third site"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void askingWhetherTheOutputIsRefusedBringsAWholeSiteBack(Scene scene) throws IOException {
        for (int step = 1; ; step++) {
            Path output = set(scene);
            if (publishesDespite(new FaultyDisk(step, Fault.KILL), output, scene)) {
                return;
            }
            assertTrue(Publisher.refuses(target(output, scene.now)).isEmpty());
            if (scene.hasOldSite()) {
                Map<String, String> there = Sites.read(output);
                assertTrue(isOldOrNew(there), "step " + step + ": " + there.keySet());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneFailureLeavesAWholeSiteAndNothingBeside(Scene scene) throws IOException {
        int newDespiteFailure = 0;
        for (int step = 1; ; step++) {
            Path output = set(scene);
            List<String> beside = Sites.names(output.getParent());
            FaultyDisk disk = new FaultyDisk(step, Fault.ONE_FAILURE);
            boolean published = publishesDespite(disk, output, scene);
            if (!disk.wentWrong()) {
                // only the very last step, making the switch last, may fail with the new site in place
                assertTrue(newDespiteFailure <= 1, newDespiteFailure + " failures still switched");
                return;
            }
            assertOldOrNew(scene, output, step);
            newDespiteFailure += !published && Sites.read(output).equals(Sites.whole(after)) ? 1 : 0;
            if (!published && !Sites.read(output).equals(Sites.whole(after))) {
                assertEquals(beside, Sites.names(output.getParent()).stream()
                        .filter(name -> beside.contains(name) || !name.endsWith("-lock")).toList(), "step " + step);
            }
            publishAndAssertClean(output, scene, after);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDeadDiskLeavesAWholeSite(Scene scene) throws IOException {
        for (int step = 1; ; step++) {
            Path output = set(scene);
            FaultyDisk disk = new FaultyDisk(step, Fault.DEAD_DISK);
            publishesDespite(disk, output, scene);
            if (!disk.wentWrong()) {
                return;
            }
            assertOldOrNew(scene, output, step);
            publishAndAssertClean(output, scene, after);
        }
    }

    private Path set(Scene scene) throws IOException {
        Path output = Files.createDirectories(folder.resolve("run" + runs++)).resolve("public");
        if (scene == Scene.EMPTY_FOLDER) {
            Files.createDirectory(output);
        }
        for (int release = scene.releases; release > 0; release--) {
            SiteFiles site = release == 1 ? before : Sites.site("index.html", "release " + release);
            Publisher.publish(site, target(output, scene.before), working());
        }
        return output;
    }

    /** Publishes the new site; false where the disk (or the kill) ended the run. */
    private boolean publishesDespite(FaultyDisk disk, Path output, Scene scene) {
        try {
            assertTrue(Publisher.publish(after, target(output, scene.now), disk).value());
            return true;
        } catch (UncheckedIOException | FaultyDisk.Killed e) {
            return false;
        }
    }

    /** Only the two renames of a folder leave a moment with nothing there, and then both sites stand beside. */
    private void assertOldOrNew(Scene scene, Path output, int step) throws IOException {
        Map<String, String> there = Sites.read(output);
        Place place = Place.of(output);
        boolean betweenRenames = !place.isTaken() && (scene.now == Switch.RENAME || scene.before == Switch.RENAME)
                && new Journal(place, working()).incoming().isPresent()
                && Sites.read(place.incoming()).equals(Sites.whole(after));
        boolean nothingYet = !scene.hasOldSite() && there.isEmpty();
        assertTrue(isOldOrNew(there) || betweenRenames || nothingYet,
                scene + ", step " + step + ": " + there.keySet());
    }

    private void publishAndAssertClean(Path output, Scene scene, SiteFiles site) throws IOException {
        assertTrue(Publisher.publish(site, target(output, scene.now), working()).value());
        assertEquals(Sites.whole(site), Sites.read(output));
        boolean link = scene.now == Switch.LINK;
        assertEquals(link, Files.isSymbolicLink(output));
        assertEquals(link
                ? List.of(".public.boldprint-lock", ".public.boldprint-releases", "public")
                : List.of(".public.boldprint-lock", "public"), Sites.names(output.getParent()));
        if (link) {
            Path releases = Place.of(output).releases();
            List<String> names = Sites.names(releases);
            assertTrue(names.size() <= 2, names.toString());
            for (String name : names) {
                assertTrue(Manifest.isWhole(releases.resolve(name)), name);
            }
        }
    }

    private static FaultyDisk working() {
        return new FaultyDisk(Integer.MAX_VALUE, Fault.ONE_FAILURE);
    }

    private static Target target(Path output, Switch how) {
        return new Target(output, output.resolveSibling("content"), how, false);
    }

    private boolean isOldOrNew(Map<String, String> there) {
        return there.equals(Sites.whole(before)) || there.equals(Sites.whole(after));
    }
}
