package io.github.boldprint.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.finish.SiteFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

    @TempDir
    Path folder;

    private Path output;

    @BeforeEach
    void namesTheOutput() {
        output = folder.resolve("public");
    }

    @Test
    void publishesIntoANewFolderAndLeavesOnlyTheLockBeside() throws IOException {
        Outcome<Boolean> outcome = publish(Sites.OLD);
        assertTrue(outcome.value());
        assertTrue(outcome.findings().isEmpty());
        assertEquals(Sites.whole(Sites.OLD), Sites.read(output));
        assertEquals(List.of(".public.boldprint-lock", "public"), Sites.names(folder));
    }

    @Test
    void createsTheFoldersAboveTheOutput() throws IOException {
        output = folder.resolve("target/deep/public");
        publish(Sites.OLD);
        assertEquals(Sites.whole(Sites.OLD), Sites.read(output));
    }

    @Test
    void takesARelativePath() throws IOException {
        Path relative = Path.of("").toAbsolutePath().relativize(output.toAbsolutePath());
        Publisher.publish(Sites.OLD, target(relative.resolve(".").resolve("x/.."), false));
        assertEquals(Sites.whole(Sites.OLD), Sites.read(output));
    }

    @Test
    void writesAManifestOfDigestsAndPathsOnly() throws IOException {
        publish(Sites.site("index.html", "abc", "a/b.txt", ""));
        assertEquals("""
                # Boldprint site, format 1: the SHA-256 and path of every file.
                # This list proves that Boldprint wrote the folder and may replace it.
                e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a/b.txt
                ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  index.html
                """, Files.readString(output.resolve(".boldprint-manifest")));
    }

    @Test
    void removesFilesWhoseSourceIsGone() throws IOException {
        publish(Sites.OLD);
        publish(Sites.NEW);
        assertEquals(Sites.whole(Sites.NEW), Sites.read(output));
        assertFalse(Files.exists(output.resolve("gone")));
        assertEquals(List.of(".public.boldprint-lock", "public"), Sites.names(folder));
    }

    @Test
    void writesNothingWhereTheSiteStandsAlready() throws IOException {
        publish(Sites.OLD);
        Map<Path, FileTime> before = age();
        Outcome<Boolean> outcome = publish(Sites.OLD);
        assertTrue(outcome.value());
        assertEquals(before, times());
    }

    @Test
    void bringsBackAFileThatSomebodyDeleted() throws IOException {
        publish(Sites.OLD);
        Files.delete(output.resolve("returns/index.html"));
        assertTrue(publish(Sites.OLD).findings().isEmpty());
        assertEquals(Sites.whole(Sites.OLD), Sites.read(output));
    }

    @Test
    void publishesIntoAnEmptyFolder() throws IOException {
        Files.createDirectories(output);
        assertTrue(publish(Sites.OLD).value());
        assertEquals(Sites.whole(Sites.OLD), Sites.read(output));
    }

    @Test
    void refusesAFolderThatIsNotOursUnlessForced() throws IOException {
        Files.createDirectories(output);
        Files.writeString(output.resolve("thesis.txt"), "ten years of work");
        Outcome<Boolean> outcome = publish(Sites.OLD);
        assertFalse(outcome.value());
        assertEquals("error: the output folder 'public' holds what Boldprint did not write: 'thesis.txt'; choose"
                + " another folder, move these away, or replace the whole folder with --force [output-owned]",
                outcome.findings().all().get(0).toString());
        assertEquals(outcome.findings(), Publisher.refuses(target(output, false)));
        assertEquals(Map.of("thesis.txt", "ten years of work"), Sites.read(output));
        assertEquals(List.of("public"), Sites.names(folder));

        assertTrue(Publisher.publish(Sites.OLD, target(output, true)).value());
        assertEquals(Sites.whole(Sites.OLD), Sites.read(output));
        assertEquals(List.of(".public.boldprint-lock", "public"), Sites.names(folder));
    }

    @Test
    void namesAtMostFiveOfTheFilesThatWouldBeLost() throws IOException {
        publish(Sites.OLD);
        for (String name : List.of("g", "c", "a", "b", "d", "e", "f")) {
            Files.writeString(output.resolve("returns").resolve(name), name);
        }
        Outcome<Boolean> outcome = publish(Sites.NEW);
        assertFalse(outcome.value());
        String message = outcome.findings().all().get(0).message();
        assertTrue(message.contains("'returns/a', 'returns/b', 'returns/c', 'returns/d', 'returns/e' and more;"),
                message);
        assertEquals("old centre", Files.readString(output.resolve("index.html")));
        assertEquals("g", Files.readString(output.resolve("returns/g")));
    }

    @Test
    void aStrangersFileStopsAnUnchangedSiteToo() throws IOException {
        publish(Sites.OLD);
        Files.writeString(output.resolve("CNAME"), "policies.example");
        assertFalse(publish(Sites.OLD).value());
        assertTrue(Publisher.publish(Sites.OLD, target(output, true)).value());
        assertEquals(Sites.whole(Sites.OLD), Sites.read(output));
    }

    @Test
    void warnsOfAPageEditedByHandAndWritesItAnew() throws IOException {
        publish(Sites.OLD);
        Files.writeString(output.resolve("index.html"), "my own words");
        assertEquals(1, Publisher.refuses(target(output, false)).count(Severity.WARNING));
        Outcome<Boolean> outcome = publish(Sites.OLD);
        assertTrue(outcome.value());
        assertEquals("warning: in the output folder 'public' somebody changed 'index.html', which every build writes"
                + " anew; make the change in the content folder [output-owned]",
                outcome.findings().all().get(0).toString());
        assertEquals(Sites.whole(Sites.OLD), Sites.read(output));
    }

    @Test
    void whatADesktopDropsIntoAFolderDoesNotCount() throws IOException {
        publish(Sites.OLD);
        Files.writeString(output.resolve("returns/.DS_Store"), "icons");
        assertTrue(publish(Sites.NEW).findings().isEmpty());
        assertEquals(Sites.whole(Sites.NEW), Sites.read(output));
    }

    @Test
    void aManifestThatWeDidNotWriteProvesNothing() throws IOException {
        publish(Sites.OLD);
        Path manifest = output.resolve(Manifest.NAME);
        Files.writeString(manifest, Files.readString(manifest) + "and something else\n");
        Outcome<Boolean> outcome = publish(Sites.NEW);
        assertFalse(outcome.value());
        assertTrue(outcome.findings().all().get(0).message().contains("'.boldprint-manifest', 'gone/index.html'"));
    }

    @Test
    void refusesAFileEvenIfForced() throws IOException {
        Files.writeString(output, "a file");
        for (boolean force : new boolean[] {false, true}) {
            assertEquals("error: 'public' is not a folder, or a file stands above it; choose another folder to publish"
                    + " to [output-owned]",
                    Publisher.publish(Sites.OLD, target(output, force)).findings().all().get(0).toString());
            assertFalse(Publisher.publish(Sites.OLD, target(output.resolve("below"), force)).value());
        }
        assertEquals("a file", Files.readString(output));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void neverFollowsALinkWhenItDeletes() throws IOException {
        Path precious = Files.createDirectories(folder.resolve("precious"));
        Files.writeString(precious.resolve("thesis.txt"), "ten years of work");
        publish(Sites.OLD);
        Files.createSymbolicLink(output.resolve("returns/link"), precious);
        assertTrue(publish(Sites.NEW).findings().all().get(0).message().contains("'returns/link'"));
        assertTrue(Publisher.publish(Sites.NEW, target(output, true)).value());
        assertEquals(Map.of("thesis.txt", "ten years of work"), Sites.read(precious));
        assertEquals(Sites.whole(Sites.NEW), Sites.read(output));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void publishesWhereTheUsersOwnLinkLeads() throws IOException {
        Path real = Files.createDirectories(folder.resolve("www/site"));
        Files.createSymbolicLink(output, real);
        assertTrue(publish(Sites.OLD).value());
        assertTrue(publish(Sites.NEW).value());
        assertTrue(Files.isSymbolicLink(output));
        assertFalse(Files.isSymbolicLink(real));
        assertEquals(Sites.whole(Sites.NEW), Sites.read(real));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesALinkThatLeadsNowhere() throws IOException {
        Files.createSymbolicLink(output, folder.resolve("nowhere"));
        assertFalse(publish(Sites.OLD).value());
        assertEquals(List.of("public"), Sites.names(folder));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void givesFilesTheUsualPermissions() throws IOException {
        publish(Sites.OLD);
        Path usualFile = Files.writeString(folder.resolve("file"), "");
        Path usualFolder = Files.createDirectory(folder.resolve("folder"));
        assertEquals(Files.getPosixFilePermissions(usualFile),
                Files.getPosixFilePermissions(output.resolve("index.html")));
        assertEquals(Files.getPosixFilePermissions(usualFolder), Files.getPosixFilePermissions(output));
    }

    @Test
    void aDiskThatFailsIsASentenceForPeople() {
        Disk full = new FaultyDisk(3, FaultyDisk.Fault.ONE_FAILURE);
        UncheckedIOException e = assertThrows(UncheckedIOException.class,
                () -> Publisher.publish(Sites.OLD, target(output, false), full));
        assertEquals("could not publish to 'public': No space left on device; a site that stood there is still whole,"
                + " or the next run makes it so", e.getMessage());
    }

    private Outcome<Boolean> publish(SiteFiles files) {
        return Publisher.publish(files, target(output, false));
    }

    private Target target(Path to, boolean force) {
        return new Target(to, folder.resolve("content"), Target.Switch.RENAME, force);
    }

    private Map<Path, FileTime> age() throws IOException {
        for (Path path : times().keySet()) {
            Files.setLastModifiedTime(path, FileTime.fromMillis(1_000_000_000_000L));
        }
        return times();
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                times.put(path, Files.getLastModifiedTime(path));
            }
        }
        return times;
    }
}
