package io.github.boldprint.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * From two versions to reports, one behaviour a folder under {@code resources/changes}.
 *
 * <p>{@code -Dgolden=update} writes those reports anew that already stand in {@code expected}. So a new case names its reports
 * by putting empty files there.
 */
class ChangesGoldenTest {

    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    @TestFactory
    Stream<DynamicTest> saysWhatIsExpected(@TempDir Path scratch) throws IOException {
        return ChangesCase.all().stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> {
            assertEquals(List.of(), each.faults());
            Map<String, String> reports = each.run(each.folder());
            for (Path file : GoldenCase.files(each.expected())) {
                String report = reports.get(GoldenCase.path(each.expected(), file));
                if (UPDATE) {
                    Files.writeString(file, report);
                }
                assertEquals(Files.readString(file), report, file.getFileName().toString());
            }
            assertEquals(reports, elsewhere(each, scratch.resolve(each.name())), "on another machine");
        }));
    }

    @Test
    void everyReportHasCases() throws IOException {
        List<ChangesCase> all = ChangesCase.all();
        assertTrue(all.size() >= 10, "the cases are not where they were");
        for (String report : all.get(0).run(all.get(0).folder()).keySet()) {
            assertTrue(all.stream().anyMatch(each -> Files.exists(each.expected().resolve(report))), report);
        }
    }

    /** The same folders at another path, in another locale and time zone. */
    private static Map<String, String> elsewhere(ChangesCase each, Path copy) throws IOException {
        for (Path file : GoldenCase.files(each.folder())) {
            Path target = copy.resolve(GoldenCase.path(each.folder(), file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return each.run(copy);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
