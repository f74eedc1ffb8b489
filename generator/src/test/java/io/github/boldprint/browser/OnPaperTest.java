package io.github.boldprint.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.site.Telephone;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Policies, cards and posters of the example as a browser prints them, in every language. */
@ExtendWith(ExampleShop.Resolver.class)
class OnPaperTest {

    /** By how much a heading is larger than running text. */
    private static final double HEADING = 1.1;
    private static final int LEAST_LINES = 3;
    private static final int MOST_PAGES = 12;
    private static final int DOTS_PER_INCH = 200;

    @TestFactory
    Stream<DynamicTest> aPolicyIsPrintedWhole(ExampleShop shop) {
        shop.browser();
        return shop.policies().stream().map(page -> DynamicTest.dynamicTest(page, () -> {
            try (PDDocument document = print(shop, page)) {
                PrintedText printed = PrintedText.of(document);
                String unbroken = printed.unbroken();
                int pages = document.getNumberOfPages();
                assertAll(
                        () -> assertTrue(pages <= MOST_PAGES, () -> pages + " pages"),
                        () -> assertEquals(List.of(), printed.faults()),
                        () -> assertEquals(List.of(), wordsAndAddresses(shop).stream()
                                .filter(words -> !unbroken.contains(PrintedText.unbroken(words))).toList(), "not printed"),
                        () -> assertEquals(List.of(), alone(printed, pages)));
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> aSheetIsOnePageOfItsPaperWithNothingCutOff(ExampleShop shop) {
        shop.browser();
        return shop.sheets().stream().map(page -> DynamicTest.dynamicTest(page, () -> {
            shop.browser().open(shop.url() + page, 1280, "dark");
            assertEquals(List.of(), shop.browser().cutOffInPrint(".card"));
            assertEquals(List.of(page.contains("/card/") ? "105 x 148 mm" : "210 x 297 mm"), shop.browser().printedPages());
            try (PDDocument document = print(shop, page)) {
                assertEquals(List.of(), PrintedText.of(document).faults());
                String policy = page.replaceFirst("[a-z]+/index\\.html$", "");
                assertEquals("https://lumenandloom.example/policies/" + policy,
                        Telephone.read(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH)));
            }
        }));
    }

    private static PDDocument print(ExampleShop shop, String page) throws IOException {
        shop.browser().open(shop.url() + page, 1280, "light");
        return Loader.loadPDF(shop.browser().printed());
    }

    /** Every word of the open policy that is made for paper, and the addresses of its sections and of their links. */
    private static List<String> wordsAndAddresses(ExampleShop shop) {
        return ((List<?>) shop.browser().ask("""
                const words = document.querySelector('article').cloneNode(true);
                words.querySelectorAll('.contents, .sheets, .permalink').forEach(e => e.remove());
                words.querySelectorAll('br').forEach(e => e.replaceWith(' '));
                const links = [...document.querySelectorAll('.permalink a, .clause a[href^="https:"]')];
                return words.textContent.split(/[^\\p{L}\\p{N}]+/u).concat(links.map(e => e.getAttribute('href'))).filter(Boolean);
                """)).stream().map(Object::toString).toList();
    }

    /** Headings that end a page, and a last page with hardly anything on it. */
    private static List<String> alone(PrintedText printed, int pages) {
        return Stream.iterate(1, page -> page <= pages, page -> page + 1).flatMap(page -> {
            List<PrintedText.Line> lines = printed.lines().stream().filter(line -> line.page() == page).toList();
            if (lines.size() < LEAST_LINES) {
                return Stream.of("page " + page + " has " + lines.size() + " lines");
            }
            PrintedText.Line last = lines.get(lines.size() - 1);
            return page < pages && last.size() > HEADING * printed.usualSize() ? Stream.of("page " + page + " ends with: " + last.text()) : Stream.of();
        }).toList();
    }
}
