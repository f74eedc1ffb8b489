package io.github.boldprint.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finish.SiteFiles;
import io.github.boldprint.publish.Target.Switch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Kills real processes while they publish. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs symbolic links")
class KilledProcessTest {

    private static final int ROUNDS = 5;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aKilledProcessLeavesAWholeSiteAndTheNextRunMends(Switch how) throws Exception {
        Path output = folder.resolve("public");
        Target target = new Target(output, folder.resolve("content"), how, false);
        Random random = new Random(20261122);
        for (int round = 0; round < ROUNDS; round++) {
            killWhilePublishing(output, how, random.nextInt(60));
            Map<String, String> there = Sites.read(output);
            boolean isWhole = there.equals(Sites.whole(Sites.OLD)) || there.equals(Sites.whole(Sites.NEW));
            assertTrue(isWhole || how == Switch.RENAME && isBetweenRenames(output), "round " + round + ": " + there);

            SiteFiles next = Sites.site("index.html", "round " + round);
            assertTrue(Publisher.publish(next, target).value());
            assertEquals(Sites.whole(next), Sites.read(output));
            assertEquals(how == Switch.LINK
                    ? List.of(".public.boldprint-lock", ".public.boldprint-releases", "public")
                    : List.of(".public.boldprint-lock", "public"), Sites.names(folder));
        }
    }

    private static boolean isBetweenRenames(Path output) throws IOException {
        Place place = Place.of(output);
        return !place.isTaken() && new Journal(place, new LocalDisk()).incoming().isPresent()
                && Manifest.isWhole(place.incoming()) && Manifest.isWhole(place.outgoing());
    }

    private static void killWhilePublishing(Path output, Switch how, int afterMillis) throws Exception {
        Process process = OtherProcess.start("publish", output.toString(), how.name());
        assertEquals("publishing", process.inputReader().readLine());
        Thread.sleep(afterMillis);
        process.destroyForcibly().waitFor();
        assertEquals(137, process.exitValue(), "the process ended before it was killed");
        assertTrue(Files.exists(output.getParent()));
    }
}
