package io.github.boldprint.golden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.golden.GoldenCase.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * From a content folder to findings and bytes, one behaviour a folder under {@code resources/sites}.
 *
 * <p>{@code -Dgolden=update} writes the expectations anew: the findings, and those files of the site that already
 * stand in {@code expected/site}. So a new case names its files by putting empty ones there.
 */
class GoldenTest {

    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    @TestFactory
    Stream<DynamicTest> givesWhatIsExpected(@TempDir Path scratch) throws IOException {
        return GoldenCase.all().stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> {
            Path folder = Files.createDirectory(scratch.resolve(each.name()));
            if (UPDATE) {
                update(each, each.run(each.content(), folder.resolve("update")));
            }
            assertEquals(List.of(), each.faults());
            Run run = each.run(each.content(), folder.resolve("site"));
            assertFindings(each, run);
            assertSite(each, run);
            assertSame(run, each.run(each.content(), folder.resolve("again")), "run twice");
            assertSame(run, elsewhere(each, folder), "on another machine");
        }));
    }

    @Test
    void everyFolderIsACase() throws IOException {
        assertTrue(GoldenCase.all().size() >= 8, "the cases are not where they were");
        for (GoldenCase each : GoldenCase.all()) {
            assertEquals(List.of(), each.faults());
        }
    }

    private static void assertFindings(GoldenCase each, Run run) throws IOException {
        assertEquals(Files.readString(each.expectedFindings()), run.findings());
    }

    private static void assertSite(GoldenCase each, Run run) throws IOException {
        List<Path> expected = GoldenCase.files(each.expectedSite());
        assertEquals(run.site().isEmpty(), expected.isEmpty(), "a case that builds, and no other, names files in"
                + " expected/site out of " + run.site().keySet());
        for (Path file : expected) {
            String path = GoldenCase.path(each.expectedSite(), file);
            assertTrue(run.site().containsKey(path), () -> "no " + path + " in the site: " + run.site().keySet());
            assertBytes(path, Files.readAllBytes(file), run.site().get(path));
        }
        for (String text : each.nowhere()) {
            run.site().forEach((path, bytes) ->
                    assertFalse((path + "\n" + text(bytes)).contains(text), () -> path + " holds '" + text + "'"));
        }
    }

    /** Names the first line that differs, since a page is too long to be printed twice. */
    private static void assertBytes(String path, byte[] expected, byte[] actual) {
        List<String> wanted = text(expected).lines().toList();
        List<String> got = text(actual).lines().toList();
        for (int i = 0; i < Math.min(wanted.size(), got.size()); i++) {
            assertEquals(wanted.get(i), got.get(i), path + ", line " + (i + 1));
        }
        assertArrayEquals(expected, actual, path + ", after its line " + Math.min(wanted.size(), got.size()));
    }

    private static void assertSame(Run first, Run second, String how) {
        assertEquals(first.findings(), second.findings(), how);
        assertEquals(first.site().keySet(), second.site().keySet(), how);
        first.site().forEach((path, bytes) -> assertBytes(how + ": " + path, bytes, second.site().get(path)));
    }

    /** The same content as another machine has it: files made in another order, other line ends, locale and zone. */
    private static Run elsewhere(GoldenCase each, Path scratch) throws IOException {
        Path content = Files.createDirectory(scratch.resolve("content"));
        List<Path> files = new ArrayList<>(GoldenCase.files(each.content()));
        Path base = each.content().resolveSibling("base");
        files.addAll(Files.isDirectory(base) ? GoldenCase.files(base) : List.of());
        Collections.reverse(files);
        for (Path file : files) {
            Path copy = scratch.resolve(each.content().getParent().relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.write(copy, withCarriageReturns(Files.readAllBytes(file)));
        }
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return each.run(content, scratch.resolve("elsewhere"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static byte[] withCarriageReturns(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n' && (i == 0 || bytes[i - 1] != '\r')) {
                out.write('\r');
            }
            out.write(bytes[i]);
        }
        return out.toByteArray();
    }

    private static void update(GoldenCase each, Run run) throws IOException {
        Files.createDirectories(each.expectedFindings().getParent());
        Files.writeString(each.expectedFindings(), run.findings());
        for (Map.Entry<String, byte[]> file : run.site().entrySet()) {
            Path expected = each.expectedSite().resolve(file.getKey());
            if (Files.exists(expected)) {
                Files.write(expected, file.getValue());
            }
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
