package io.github.boldprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two files beside each other fit on one screen. */
class LineWidthTest {

    /** In characters. */
    private static final int WIDEST = 120;

    @ParameterizedTest
    @ValueSource(strings = {"generator", "maven-plugin"})
    void noLineIsWiderThanTheHouseAllows(String module) throws IOException {
        Path sources = Path.of("..", module, "src", "main", "java");
        List<String> wide = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> java = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
            assertTrue(!java.isEmpty(), "nothing was looked at");
            for (Path file : java) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    if (lines.get(i).length() > WIDEST && !lines.get(i).startsWith("import ")) {
                        wide.add(sources.relativize(file) + ":" + (i + 1));
                    }
                }
            }
        }
        assertEquals(List.of(), wide);
    }
}
