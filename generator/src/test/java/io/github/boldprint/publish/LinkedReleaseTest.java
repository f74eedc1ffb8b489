package io.github.boldprint.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finish.SiteFiles;
import io.github.boldprint.publish.Target.Switch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LinkedReleaseTest {

    private static final SiteFiles THIRD = Sites.site("index.html", "a third site");

    @TempDir
    Path folder;

    private Path output;

    @BeforeEach
    void namesTheOutput() {
        output = folder.resolve("public");
    }

    @Test
    void publishesARelativeLinkToAReleaseNamedByItsDigest() throws IOException {
        assertTrue(publish(Sites.OLD, Switch.LINK).value());
        assertEquals(Path.of(".public.boldprint-releases", digest(Sites.OLD)), Files.readSymbolicLink(output));
        assertEquals(Sites.whole(Sites.OLD), Sites.read(output));
        assertEquals(List.of(".public.boldprint-lock", ".public.boldprint-releases", "public"), Sites.names(folder));
    }

    @Test
    void keepsTheReleaseBeforeAndNoOlderOne() throws IOException {
        publish(Sites.OLD, Switch.LINK);
        publish(Sites.NEW, Switch.LINK);
        assertEquals(sorted(Sites.OLD, Sites.NEW), releases());
        publish(THIRD, Switch.LINK);
        assertEquals(sorted(Sites.NEW, THIRD), releases());
        assertEquals(Sites.whole(THIRD), Sites.read(output));
        publish(Sites.NEW, Switch.LINK);
        assertEquals(sorted(Sites.NEW, THIRD), releases());
        assertEquals(Sites.whole(Sites.NEW), Sites.read(output));
    }

    @Test
    void changesNothingWhereTheSiteStandsAlready() throws IOException {
        publish(Sites.OLD, Switch.LINK);
        publish(Sites.NEW, Switch.LINK);
        Object before = Files.readAttributes(output.resolve("index.html"), "unix:ino,lastModifiedTime");
        assertTrue(publish(Sites.NEW, Switch.LINK).value());
        assertEquals(before, Files.readAttributes(output.resolve("index.html"), "unix:ino,lastModifiedTime"));
        assertEquals(sorted(Sites.OLD, Sites.NEW), releases());
    }

    @Test
    void aFolderOfOursBecomesALinkAndALinkAFolder() throws IOException {
        publish(Sites.OLD, Switch.RENAME);
        assertTrue(publish(Sites.OLD, Switch.LINK).value());
        assertTrue(Files.isSymbolicLink(output));
        assertEquals(Sites.whole(Sites.OLD), Sites.read(output));
        assertTrue(publish(Sites.NEW, Switch.RENAME).value());
        assertFalse(Files.isSymbolicLink(output));
        assertEquals(Sites.whole(Sites.NEW), Sites.read(output));
        assertEquals(List.of(".public.boldprint-lock", "public"), Sites.names(folder));
    }

    @Test
    void anEditedLiveReleaseIsReplacedByTheSameSite() throws IOException {
        publish(Sites.OLD, Switch.LINK);
        for (String name : List.of(digest(Sites.OLD) + "-again", digest(Sites.OLD))) {
            Files.writeString(output.resolve("index.html"), "my own words");
            Outcome<Boolean> outcome = publish(Sites.OLD, Switch.LINK);
            assertTrue(outcome.value());
            assertEquals(1, outcome.findings().all().size());
            assertEquals(Sites.whole(Sites.OLD), Sites.read(output));
            assertEquals(name, Files.readSymbolicLink(output).getFileName().toString());
        }
    }

    @Test
    void aStrangersFileInTheLiveReleaseIsRefused() throws IOException {
        publish(Sites.OLD, Switch.LINK);
        Files.writeString(output.resolve("CNAME"), "policies.example");
        for (Switch how : Switch.values()) {
            Outcome<Boolean> outcome = publish(Sites.NEW, how);
            assertFalse(outcome.value());
            assertTrue(outcome.findings().all().get(0).message().contains("'CNAME'"));
        }
        assertEquals("old centre", Files.readString(output.resolve("index.html")));
    }

    @Test
    void aLinkWhoseReleaseIsGoneIsReplaced() throws IOException {
        publish(Sites.OLD, Switch.LINK);
        new LocalDisk().deleteAll(folder.resolve(".public.boldprint-releases"));
        assertTrue(publish(Sites.OLD, Switch.LINK).value());
        assertEquals(Sites.whole(Sites.OLD), Sites.read(output));
    }

    @Test
    void aFolderThatIsNotOursIsRefusedAsALinkToo() throws IOException {
        Files.createDirectories(output);
        Files.writeString(output.resolve("thesis.txt"), "ten years of work");
        assertFalse(publish(Sites.OLD, Switch.LINK).value());
        Target forced = new Target(output, folder.resolve("content"), Switch.LINK, true);
        assertTrue(Publisher.publish(Sites.OLD, forced).value());
        assertEquals(Sites.whole(Sites.OLD), Sites.read(output));
    }

    private Outcome<Boolean> publish(SiteFiles site, Switch how) {
        return Publisher.publish(site, new Target(output, folder.resolve("content"), how, false));
    }

    private List<String> releases() throws IOException {
        return Sites.names(folder.resolve(".public.boldprint-releases"));
    }

    private static List<String> sorted(SiteFiles... sites) {
        return Stream.of(sites).map(LinkedReleaseTest::digest).sorted().toList();
    }

    private static String digest(SiteFiles site) {
        return Manifest.of(site).digest();
    }
}
