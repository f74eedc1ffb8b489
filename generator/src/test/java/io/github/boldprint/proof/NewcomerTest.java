package io.github.boldprint.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The mistakes of the first day, one a folder under {@code resources/mistakes}: each is told where to mend it, and the
 * site that stands stays as it is. {@code -Dgolden=update} writes what is printed anew.
 */
class NewcomerTest {

    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    /** The rules about a file's name or about a whole file: there is no line to name. */
    private static final String OF_FILES = "content-known|translation-source|site-valid";

    private static final Pattern LINE = Pattern.compile("[a-z]\\S*:[0-9]+:[0-9]+: (error|warning): .* \\[[a-z-]+]"
            + "|[a-z]\\S*: (error|warning): .* \\[(" + OF_FILES + ")]");
    private static final Pattern COUNT = Pattern.compile("[0-9]+ errors?, [0-9]+ warnings? in [0-9]+ polic(y|ies)");

    @TempDir
    static Path scratch;

    @TestFactory
    Stream<DynamicTest> everyMistakeIsToldWhereToMendIt() throws IOException {
        beginner("good");
        Cli.Ran good = build("good");
        assertEquals(0, good.exit(), good.said());
        SortedMap<String, String> published = Folder.read(scratch.resolve("site"));
        return Mistake.all().stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> {
            each.in(beginner(each.name()));
            Cli.Ran ran = build(each.name());
            if (UPDATE) {
                Files.writeString(each.expected(), ran.out());
            }
            assertTold(each, ran);
            Folder.assertSame(published, Folder.read(scratch.resolve("site")), "the site that stood before");
        }));
    }

    @Test
    void thereAreTwentyAndMore() throws IOException {
        assertTrue(Mistake.all().stream().filter(each -> !each.isFine()).count() >= 20);
    }

    private static void assertTold(Mistake each, Cli.Ran ran) throws IOException {
        assertEquals(Files.readString(each.expected()), ran.out());
        assertFalse(ran.said().contains("\tat ") || ran.said().contains("Exception"), ran.said());
        List<String> lines = ran.out().lines().toList();
        List<String> findings = lines.subList(0, lines.size() - 1);
        assertTrue(COUNT.matcher(lines.get(lines.size() - 1)).matches(), ran.out());
        findings.forEach(line -> assertTrue(LINE.matcher(line).matches(), line));
        assertEquals(each.isFine(), findings.isEmpty(), ran.out());
        assertEquals(each.isFine() ? 0 : 1, ran.exit());
        assertEquals(!each.isFine(), ran.err().contains("nothing was published; mend what is found above"), ran.err());
    }

    /** The example without its packs: a newcomer writes the promises first, and asks later what the law wants besides. */
    private static Path beginner(String name) throws IOException {
        Path content = Folder.example(scratch.resolve(name));
        Path site = content.resolve("site.yaml");
        String text = Files.readString(site);
        String without = text.replaceFirst("(?s)\\n# Rules that no market turns on.*$", "\npacks: {without: [all]}\n");
        assertFalse(without.equals(text), "the example asks for packs at its end");
        Files.writeString(site, without);
        return content;
    }

    private static Cli.Ran build(String content) {
        return Cli.in(scratch).run("build", content, "-o", "site", "--date", "2026-11-22");
    }
}
