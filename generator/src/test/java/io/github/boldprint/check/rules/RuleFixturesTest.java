package io.github.boldprint.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.audit.host.HostFixturesTest;
import io.github.boldprint.check.RuleBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every rule, shown by content folders that break it. {@code -Dgolden=update} writes what is found anew. */
class RuleFixturesTest {

    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    /** Rules that no folder of files can break, with the test that shows them. */
    private static final Map<String, String> SHOWN_ELSEWHERE = Map.of(
            "output-busy", "needs a second build at the same time: the publisher's own tests");

    @TestFactory
    Stream<DynamicTest> findsExactlyWhatIsExpected(@TempDir Path scratch) throws IOException {
        return RuleFixture.all().stream().map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> {
            String found = fixture.findings(Files.createTempDirectory(scratch, "case"));
            if (UPDATE) {
                Files.writeString(fixture.expected(), found, StandardCharsets.UTF_8);
            }
            assertTrue(found.contains(" [" + fixture.rule() + "]\n"), () -> "breaks its rule, but found:\n" + found);
            assertEquals(Files.readString(fixture.expected()), found);
        }));
    }

    @Test
    void findsNothingInTheBase() {
        assertEquals(List.of(), Boldprint.check(Request.check(RuleFixture.BASE, RuleFixture.TODAY)).findings().all());
    }

    @Test
    void showsEveryRule() throws IOException {
        Set<String> shown = RuleFixture.all().stream().map(RuleFixture::rule).collect(Collectors.toCollection(TreeSet::new));
        shown.addAll(SHOWN_ELSEWHERE.keySet());
        HostFixturesTest.cases().forEach(folder -> shown.add(folder.getFileName().toString().replaceFirst("--.*", "")));
        shown.remove("sound");
        Set<String> written = RuleBook.read().entries().stream().map(entry -> entry.id().value())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written, shown);
    }
}
