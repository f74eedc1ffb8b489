package io.github.boldprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The guides are run, from top to bottom: what they show is written, their commands are started, what those say is compared. */
class GuidesTest {

    private static final Path GUIDES = Path.of("src", "main", "resources", "io", "github", "boldprint", "guides");

    private static final Set<String> WITHOUT_EXAMPLES = Set.of("design", "view-model", "how-to.begin");

    @TestFactory
    Stream<DynamicTest> everyExampleDoesWhatItSays(@TempDir Path scratch) throws IOException {
        return texts().entrySet().stream().map(guide -> DynamicTest.dynamicTest(guide.getKey(), () -> {
            String text = guide.getValue();
            int shown = text.split("\\$ boldprint ", -1).length - 1;
            boolean two = (guide.getKey().startsWith("how-to") || guide.getKey().equals("theme")) && !text.contains("translation");
            Path folder = scratch.resolve(guide.getKey());
            assertEquals(shown, (two ? Walkthrough.besideTwoLanguages(folder) : Walkthrough.beside(folder)).run(text));
            assertTrue(shown > 0 || WITHOUT_EXAMPLES.contains(guide.getKey()), "a guide without an example");
        }));
    }

    /** What is run in one go: a guide, but of the how-tos each by itself, because people read only one of them. */
    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path guide : guides()) {
            String name = guide.getFileName().toString().replace(".yaml", "");
            for (String section : Files.readString(guide).split("(?m)^  - id: ")) {
                String text = section.lines().map(line -> line.startsWith("      ") ? line.substring(6) : line)
                        .collect(Collectors.joining("\n", "", "\n"));
                texts.merge(name.equals("how-to") ? name + "." + text.lines().findFirst().orElseThrow() : name, text, String::concat);
            }
        }
        texts.remove("how-to.guide: how-to");
        return texts;
    }

    @Test
    void everyGuideCanBeAskedFor(@TempDir Path scratch) throws IOException {
        for (Path guide : guides()) {
            String name = guide.getFileName().toString().replace(".yaml", "");
            Cli.Ran ran = Cli.in(scratch).run("explain", name);
            assertEquals(0, ran.exit(), ran.said());
            assertTrue(ran.out().startsWith("For ") || Set.of("how-to", "view-model").contains(name), ran.out());
        }
    }

    @Test
    void namesEveryKind() throws IOException {
        String all = "";
        for (Path guide : guides()) {
            all += Files.readString(guide);
        }
        for (String kind : Cli.in(Path.of("")).run("schema").out().lines().filter(name -> Files.exists(GUIDES.resolveSibling("kinds/" + name + ".yaml")))
                .toList()) {
            assertTrue(all.contains("(policy:" + kind + ")"), kind);
        }
    }

    private static List<Path> guides() throws IOException {
        try (Stream<Path> files = Files.list(GUIDES)) {
            return files.sorted().toList();
        }
    }
}
