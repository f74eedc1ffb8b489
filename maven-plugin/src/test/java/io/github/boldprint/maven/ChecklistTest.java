package io.github.boldprint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The checklist names tests that there are. */
class ChecklistTest {

    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]+(?:Test|IT))(?:#([a-zA-Z]+))?`");

    @Test
    void hasAllFortyRowsInOrderAndEvidenceOrAReasonInEach() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("CHECKLIST.md")).stream().filter(line -> line.matches("\\| \\d+ .*")).toList();
        assertEquals(IntStream.rangeClosed(1, 40).boxed().toList(),
                rows.stream().map(row -> Integer.valueOf(row.split("\\|")[1].strip())).toList());
        for (String row : rows) {
            String evidence = row.split("\\|")[3];
            assertTrue(TEST.matcher(evidence).find() || evidence.strip().startsWith("Not there"), row);
        }
    }

    @Test
    void namesOnlyTestsThatThereAre() throws IOException {
        Matcher named = TEST.matcher(Files.readString(Path.of("CHECKLIST.md")));
        int seen = 0;
        while (named.find()) {
            String source = source(named.group(1));
            assertTrue(named.group(2) == null || source.contains(" " + named.group(2) + "("), named.group());
            seen++;
        }
        assertTrue(seen > 40);
    }

    private static String source(String test) throws IOException {
        for (Path tests : List.of(Path.of("src/test/java"), Path.of("../generator/src/test/java"))) {
            try (Stream<Path> files = Files.walk(tests)) {
                List<Path> found = files.filter(file -> file.endsWith(test + ".java")).toList();
                if (!found.isEmpty()) {
                    return Files.readString(found.get(0));
                }
            }
        }
        throw new AssertionError("there is no test " + test);
    }
}
