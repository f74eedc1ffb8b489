package io.github.boldprint.audit.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.AuditRequest;
import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.finding.Finding;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small websites in {@code hosts/<rule>--<case>/site}, with what is found in them; those called {@code sound--…} have no fault.
 * {@code -Dgolden=update} writes what is found anew.
 */
public class HostFixturesTest {

    private static final Path ROOT = Path.of("src", "test", "resources", "hosts");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    /** The folders of all cases. */
    public static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> folder.getFileName().toString().contains("--")).sorted().toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> findsExactlyWhatIsExpected(@TempDir Path scratch) throws IOException {
        return cases().stream().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
            Path site = folder.resolve("site");
            if (folder.getFileName().toString().startsWith("host-readable")) {
                site = Files.createDirectories(scratch.resolve("large"));
                Files.copy(folder.resolve("site/index.html"), site.resolve("index.html"));
                try (RandomAccessFile large = new RandomAccessFile(site.resolve("large.html").toFile(), "rw")) {
                    large.setLength(100L << 20);
                }
            }
            String found = found(site);
            Path expected = folder.resolve("expected.txt");
            if (UPDATE) {
                Files.writeString(expected, found);
            }
            String rule = folder.getFileName().toString().replaceFirst("--.*", "");
            assertTrue(rule.equals("sound") ? found.isEmpty() : found.contains(" [" + rule + "]\n"), found);
            assertEquals(Files.readString(expected), found);
        }));
    }

    private static String found(Path site) {
        return Boldprint.audit(new AuditRequest(Request.check(ROOT.resolve("content"), LocalDate.of(2026, 11, 22)), HostSite.of(site),
                Optional.empty())).audit().findings().all().stream().map(Finding::toString).map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
