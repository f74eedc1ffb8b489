package io.github.boldprint.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFenceTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writesAContentFolder() throws IOException {
        Files.createDirectories(folder.resolve("shop/content/policies"));
        Files.writeString(folder.resolve("shop/content/site.yaml"), "business: {}");
        Files.writeString(folder.resolve("shop/content/policies/returns.yaml"), "kind: returns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop/content", "shop", "", "shop/content/", "shop/content/.", "shop/content/policies/..",
        "shop/new/../content", "shop/new/../../shop"})
    void refusesTheContentFolderAndWhatStandsAboveIt(String output) throws IOException {
        assertRefused(output, "is the content folder or stands above it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"policies", "kinds", "packs", "messages", "measures", "releases", "policies/out",
        "kinds/a/b", "Policies", "RELEASES/out", "target/../policies", "./policies/./x"})
    void refusesInputFoldersWhetherTheyAreThereOrNot(String output) throws IOException {
        assertRefused("shop/content/" + output, "of the content folder, which holds input");
    }

    @Test
    void refusesAFolderAmongTheContentThatTheNextCheckWouldNotKnow() throws IOException {
        assertRefused("shop/content/policies-site", "stands among what you wrote");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop/content/target/policies", "shop/content/target", "shop/content-site", "shop/content/.cache/policies",
        "shop/content/target/policies/policies", "policies", "shop/policies"})
    void letsOtherFoldersPass(String output) {
        assertEquals(Findings.NONE, refuses(folder.resolve(output), false));
    }

    @Test
    void refusesTheHomeFolder() {
        Findings findings = refuses(Path.of(System.getProperty("user.home")), true);
        assertTrue(findings.all().get(0).message().contains("is your home folder or stands above it"),
                findings.toString());
    }

    @Test
    void refusesTheRootOfTheDisk() {
        assertFalse(refuses(folder.getRoot(), true).isEmpty());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void seesThroughLinks() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("shop/content/policies"));
        Files.createSymbolicLink(folder.resolve("above"), folder.resolve("shop"));
        assertRefused("link", "'policies'");
        assertRefused("link/out", "'policies'");
        assertRefused("above", "stands above it");
        assertRefused("above/content", "is the content folder");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void seesThroughLinksOnTheWayToTheContent() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("shop/content"));
        Target target = new Target(folder.resolve("shop/content/policies"), folder.resolve("link"),
                Target.Switch.RENAME, false);
        assertEquals(1, Publisher.refuses(target).all().size());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsAnInputFolderThatIsALink() throws IOException {
        Path real = Files.createDirectories(folder.resolve("elsewhere/kinds"));
        Files.createSymbolicLink(folder.resolve("shop/content/kinds"), real);
        assertRefused("elsewhere/kinds", "'kinds'");
        assertRefused("elsewhere", "'kinds'");
    }

    @Test
    void namesNoAbsolutePath() {
        String message = refuses(folder.resolve("shop/content/policies/out"), false).all().get(0).toString();
        assertEquals("error: the output folder 'out' belongs to the folder 'policies' of the content folder, which"
                + " holds input; choose another folder, for example 'target/policies' [output-apart]", message);
    }

    private void assertRefused(String output, String reason) throws IOException {
        Map<String, String> before = Sites.read(folder);
        List<String> names = Sites.names(folder);
        for (boolean force : new boolean[] {false, true}) {
            Findings findings = refuses(folder.resolve(output), force);
            assertEquals(1, findings.all().size(), findings.toString());
            assertEquals(Publisher.OUTPUT_APART, findings.all().get(0).rule());
            assertTrue(findings.all().get(0).message().contains(reason), findings.toString());
            assertFalse(Publisher.publish(Sites.NEW, target(folder.resolve(output), force)).value());
        }
        assertEquals(before, Sites.read(folder));
        assertEquals(names, Sites.names(folder));
    }

    private Findings refuses(Path output, boolean force) {
        return Publisher.refuses(target(output, force));
    }

    private Target target(Path output, boolean force) {
        return new Target(output, folder.resolve("shop/content"), Target.Switch.RENAME, force);
    }
}
