package io.github.boldprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The guides are run, from top to bottom: what they show is written, their commands are started, what those say is compared. */
class GuidesTest {

    private static final Path GUIDES = Path.of("src", "main", "resources", "io", "github", "boldprint", "guides");

    @TestFactory
    Stream<DynamicTest> everyExampleDoesWhatItSays(@TempDir Path scratch) throws IOException {
        return guides().stream().map(guide -> DynamicTest.dynamicTest(guide.getFileName().toString(), () -> {
            String text = Files.readString(guide).lines().map(line -> line.startsWith("      ") ? line.substring(6) : line)
                    .collect(Collectors.joining("\n"));
            int shown = text.split("\\$ boldprint ", -1).length - 1;
            assertEquals(shown, Walkthrough.beside(scratch.resolve(guide.getFileName().toString())).run(text));
            assertTrue(shown > 0 || guide.endsWith("design.yaml"), "a guide without an example");
        }));
    }

    @Test
    void everyGuideCanBeAskedFor(@TempDir Path scratch) throws IOException {
        for (Path guide : guides()) {
            String name = guide.getFileName().toString().replace(".yaml", "");
            Cli.Ran ran = Cli.in(scratch).run("explain", name);
            assertEquals(0, ran.exit(), ran.said());
            assertTrue(ran.out().startsWith("For "), ran.out());
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
