package io.github.boldprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

    private static final int WIDEST = 120;

    @ParameterizedTest
    @ValueSource(strings = {"diff", "history", "redline"})
    void noLineIsWiderThanTheHouseAllows(String room) throws IOException {
        List<String> wide = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src", "main", "java", "io", "github", "boldprint", room))) {
            for (Path file : files.sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    if (lines.get(i).length() > WIDEST && !lines.get(i).startsWith("import ")) {
                        wide.add(file.getFileName() + ":" + (i + 1));
                    }
                }
            }
        }
        assertEquals(List.of(), wide);
    }
}
