package io.github.boldprint.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.cli.Main;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One content folder is one site and one list of findings, whichever machine builds it: shown in other processes. */
class SameBytesTest {

    /** A day on which reviews of the example are overdue, so that there are findings to compare. */
    private static final String DATE = "2027-06-30";

    @TempDir
    static Path scratch;

    private static Built plain;

    /** What a process printed for programs, and the site that it wrote. */
    private record Built(String findings, SortedMap<String, String> site) {}

    @BeforeAll
    static void buildsPlainly() throws Exception {
        Folder.example(scratch.resolve("shop"));
        plain = build(scratch, Map.of(), List.of(), "shop", "site");
        assertEquals(8, plain.findings.lines().filter(line -> line.endsWith(" [review-due]")).count(), plain.findings);
        assertTrue(plain.site.containsKey("de/returns/index.html"), plain.site.keySet()::toString);
    }

    @Test
    void onAMachineThatSpeaksAndCountsOtherwise() throws Exception {
        assertSame(build(scratch, Map.of("LC_ALL", "C", "TZ", "Pacific/Kiritimati"),
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-1"), "shop", "site-of-c"));
    }

    @Test
    void fromAnotherFolder() throws Exception {
        Path there = Files.createDirectories(scratch.resolve("some/where"));
        assertSame(build(there, Map.of(), List.of(), "../../shop", "../../other/site"));
    }

    @Test
    void fromFilesMadeInAnotherOrderAtAnotherTime() throws Exception {
        List<String> paths = new ArrayList<>(Folder.examplePaths());
        Collections.reverse(paths);
        for (String path : paths) {
            Path copy = Folder.copy(path, scratch.resolve("shop-made-backwards"));
            Files.setLastModifiedTime(copy, FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));
        }
        assertSame(build(scratch, Map.of(), List.of(), "shop-made-backwards", "site-made-backwards"));
    }

    private static void assertSame(Built other) {
        assertEquals(plain.findings, other.findings);
        Folder.assertSame(plain.site, other.site, "the same content");
    }

    private static Built build(
            Path from, Map<String, String> variables, List<String> options, String content, String site)
            throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(),
                "build", content, "-o", site, "--date", DATE));
        Path out = Files.createTempFile(scratch, "out", ".txt");
        Path err = Files.createTempFile(scratch, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile())
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(variables);
        Process process = builder.start();
        try {
            assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the build ends");
        } finally {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue(), Files.readString(out) + Files.readString(err));
        return new Built(Files.readString(out, StandardCharsets.UTF_8), Folder.read(from.resolve(site).normalize()));
    }
}
