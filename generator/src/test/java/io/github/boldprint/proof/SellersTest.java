package io.github.boldprint.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sellers to consumers, one a market: {@code resources/complete} holds one content folder each, of which nothing is to be
 * said; {@code resources/careless} holds for each the gaps that a careless copy has, all of them at once.
 */
class SellersTest {

    private static final Path COMPLETE = Path.of("src", "test", "resources", "complete");
    private static final Path CARELESS = Path.of("src", "test", "resources", "careless");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int GAPS = 10;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> saysNothingOfACompleteSeller() throws IOException {
        return listed(COMPLETE).stream().map(seller -> dynamicTest(seller.getFileName().toString(),
                () -> assertEquals("", found(seller))));
    }

    @TestFactory
    Stream<DynamicTest> findsEveryGapOfACarelessSellerAndNothingElse() throws IOException {
        return listed(CARELESS).stream().map(list -> dynamicTest(list.getFileName().toString(), () -> {
            String seller = list.getFileName().toString().replace(".yaml", "");
            List<Gap> gaps = Gap.read(list);
            Path copy = copy(COMPLETE.resolve(seller), folder.resolve(seller));
            gaps.forEach(gap -> gap.open(copy));
            assertEquals(GAPS, gaps.size(), "gaps of " + seller);
            assertTrue(gaps.stream().noneMatch(gap -> gap.finds().isEmpty()), "a gap that nobody would find");
            assertEquals(gaps.stream().map(Gap::finds).flatMap(Collection::stream).sorted()
                    .collect(Collectors.joining("\n")), found(copy));
        }));
    }

    private static String found(Path content) {
        return Boldprint.check(Request.check(content, TODAY)).findings().all().stream()
                .map(SellersTest::line).sorted().collect(Collectors.joining("\n"));
    }

    private static String line(Finding finding) {
        return finding.at().file() + ":" + finding.at().line() + " " + finding.rule().value();
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith(".")).sorted().toList();
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        for (String path : Folder.read(from).keySet()) {
            Files.createDirectories(to.resolve(path).getParent());
            Files.copy(from.resolve(path), to.resolve(path));
        }
        return to;
    }
}
