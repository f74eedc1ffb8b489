package io.github.boldprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.outline.OutlineExamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeContent() throws IOException {
        OutlineExamples.write(folder.resolve("content"), OutlineExamples.ALL);
    }

    @Test
    void publishesBelowTargetByDefault() {
        Cli.Ran ran = build();
        assertEquals(0, ran.exit(), ran.said());
        assertEquals("0 errors, 0 warnings in 4 policies\n", ran.out());
        assertTrue(ran.err().matches("date: 2026-11-22 \\(--date\\)\npublished [0-9]+ files in target.policies\n"), ran.err());
        assertTrue(Files.isRegularFile(folder.resolve("target/policies/index.html")));
    }

    @Test
    void publishesWhereItIsTold() {
        assertEquals(0, build("-o", "public/policies").exit());
        assertTrue(Files.isRegularFile(folder.resolve("public/policies/returns/index.html")));
        assertEquals(0, build("--output=linked", "--switch", "link").exit());
        assertTrue(Files.isSymbolicLink(folder.resolve("linked")));
        assertTrue(Files.isRegularFile(folder.resolve("linked/index.html")));
        assertEquals(0, build("-o", "plain", "--switch", "rename").exit());
        assertFalse(Files.isSymbolicLink(folder.resolve("plain")));
    }

    @Test
    void publishesNothingWhileErrorsStand() throws IOException {
        assertEquals(0, build().exit());
        byte[] before = Files.readAllBytes(folder.resolve("target/policies/index.html"));
        Path returns = folder.resolve("content/policies/returns.yaml");
        Files.writeString(returns, Files.readString(returns).replace("window: P30D", "windw: P30D"));
        Cli.Ran ran = build();
        assertEquals(1, ran.exit());
        assertTrue(ran.err().contains("nothing was published; mend what is found above"), ran.err());
        assertEquals(new String(before), Files.readString(folder.resolve("target/policies/index.html")));
    }

    @Test
    void replacesAForeignFolderOnlyByForce() throws IOException {
        Files.createDirectories(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/letter.txt"), "dear");
        Cli.Ran refused = build("-o", "mine");
        assertEquals(1, refused.exit());
        assertTrue(refused.out().contains("[output-owned]"), refused.out());
        assertEquals("dear", Files.readString(folder.resolve("mine/letter.txt")));
        assertEquals(0, build("-o", "mine", "--force").exit());
        assertTrue(Files.isRegularFile(folder.resolve("mine/index.html")));
    }

    @Test
    void refusesAnOutputAmongTheContent() {
        Cli.Ran ran = build("-o", "content/policies/site");
        assertEquals(1, ran.exit());
        assertTrue(ran.out().contains("[output-apart]"), ran.out());
    }

    @Test
    void saysThatAThemeIsNotThere() {
        Cli.Ran ran = build("--theme", "defualt");
        assertEquals(1, ran.exit());
        assertTrue(ran.out().contains("[theme-valid]"), ran.out());
    }

    @Test
    void buildsEverySiteOfAFolder() throws IOException {
        brand("lamp", "P60D");
        brand("loom", "P90D");
        Cli.Ran ran = Cli.in(folder).run("build", "--sites", "brands", "-o", "public", "--date", "2026-11-22", "--report-dir", "reports");
        assertEquals(0, ran.exit(), ran.said());
        assertTrue(ran.err().matches("date: .*\nlamp: published [0-9]+ files\nloom: published [0-9]+ files\n"), ran.err());
        assertTrue(Files.readString(folder.resolve("public/loom/returns/index.html")).contains("90 days"));
        assertTrue(Files.isRegularFile(folder.resolve("reports/lamp/coverage.html")));
    }

    @Test
    void tellsWhichSiteFailed() throws IOException {
        brand("lamp", "P60D");
        brand("loom", "soon");
        Cli.Ran ran = Cli.in(folder).run("build", "--sites", "brands", "-o", "public", "--date", "2026-11-22");
        assertEquals(1, ran.exit(), ran.said());
        assertTrue(ran.out().startsWith("loom/policies/returns.yaml:1:17: error: "), ran.out());
        assertTrue(ran.err().matches("(?s).*lamp: published [0-9]+ files\nloom: nothing was published\n1 of 2 sites failed: loom\n"), ran.err());
    }

    @Test
    void refusesAFolderBesideManyAndAFolderWithoutAny() throws IOException {
        assertEquals(2, Cli.in(folder).run("build", "content", "--sites", ".").exit());
        Cli.Ran none = Cli.in(folder).run("check", "--sites", "content");
        assertEquals(2, none.exit());
        assertTrue(none.err().contains("in 'content' there is no content folder; each is a folder with a site.yaml"), none.err());
        assertEquals(2, Cli.in(folder).run("check", "--sites", ".", "--baseline").exit());
    }

    private void brand(String name, String window) throws IOException {
        Path brand = Files.createDirectories(folder.resolve("brands/" + name + "/policies")).getParent();
        Files.writeString(brand.resolve("site.yaml"), "extends: ../../content\nurl: https://" + name + ".example/\n");
        Files.writeString(brand.resolve("policies/returns.yaml"), "facts: {window: " + window + "}\n");
    }

    private Cli.Ran build(String... args) {
        String[] all = new String[args.length + 4];
        System.arraycopy(new String[] {"build", "content", "--date", "2026-11-22"}, 0, all, 0, 4);
        System.arraycopy(args, 0, all, 4, args.length);
        Cli.Ran ran = Cli.in(folder).run(all);
        assertFalse(ran.said().contains("\tat "), ran.said());
        return ran;
    }
}
