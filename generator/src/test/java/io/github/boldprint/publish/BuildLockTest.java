package io.github.boldprint.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Outcome;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildLockTest {

    @TempDir
    Path folder;

    private Target target;
    private Path lock;

    @BeforeEach
    void publishesOnce() throws IOException {
        target = new Target(folder.resolve("public"), folder.resolve("content"), Target.Switch.RENAME, false);
        lock = Place.of(target.output()).lock();
        assertTrue(Publisher.publish(Sites.OLD, target).value());
    }

    @Test
    void aSecondBuildInThisProcessIsToldSo() throws IOException {
        BuildLock.holding(lock, () -> {
            assertBusy();
            return true;
        });
        assertTrue(Publisher.publish(Sites.NEW, target).value());
    }

    @Test
    void aLockOfAnotherClassLoaderOfThisProcessCounts() throws IOException {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            channel.lock();
            assertBusy();
        }
        assertTrue(Publisher.publish(Sites.NEW, target).value());
    }

    @Test
    void aSecondBuildInAnotherProcessIsToldSoAndKeepsTheLockAlive() throws Exception {
        Process process = OtherProcess.start("hold", lock.toString());
        assertEquals("holding", process.inputReader().readLine());
        assertBusy();
        assertBusy();
        process.outputWriter().close();
        process.waitFor();
        assertTrue(Publisher.publish(Sites.NEW, target).value());
    }

    @Test
    void aRefusedSecondBuildDoesNotFreeTheLockForOtherProcesses() throws Exception {
        BuildLock.holding(lock, () -> {
            assertBusy();
            Process process = OtherProcess.start("hold", lock.toString());
            assertEquals(null, process.inputReader().readLine(), "the other process got the lock as well");
            return true;
        });
    }

    @Test
    void isFreeAgainAfterAFailure() throws IOException {
        assertThrows(IOException.class, () -> BuildLock.holding(lock, () -> {
            throw new IOException("no");
        }));
        assertEquals(Optional.of(7), BuildLock.holding(lock, () -> 7));
    }

    private void assertBusy() throws IOException {
        Outcome<Boolean> outcome = Publisher.publish(Sites.NEW, target);
        assertFalse(outcome.value());
        assertEquals("error: another build is publishing to 'public' right now; wait until it has ended, then run this"
                + " one again [output-busy]", outcome.findings().all().get(0).toString());
        // the lock file is not read here: opening and closing it would free the lock
        assertEquals(Sites.whole(Sites.OLD), Sites.read(target.output()));
        assertEquals(List.of(".public.boldprint-lock", "public"), Sites.names(folder));
    }
}
