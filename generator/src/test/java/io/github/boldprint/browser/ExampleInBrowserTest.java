package io.github.boldprint.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page of the example in every language, as a visitor's browser sees it. */
@ExtendWith(ExampleShop.Resolver.class)
class ExampleInBrowserTest {

    private static final List<Integer> WIDTHS = List.of(320, 360, 768, 1280);
    private static final List<String> COLOURS = List.of("light", "dark", "forced");

    @TestFactory
    Stream<DynamicTest> everyPageIsAccessibleAndFitsAndStaysInItsFolder(ExampleShop shop) {
        return sweep(shop, shop.pages(), "", ExampleInBrowserTest::look);
    }

    private interface PageLook {

        void at(Chromium browser, ExampleShop shop, String page);
    }

    /** The largest pages first, so that no browser waits for another at the end. */
    private static Stream<DynamicTest> sweep(ExampleShop shop, List<String> pages, String name, PageLook look) {
        Map<String, Sweep.Look> looks = new LinkedHashMap<>();
        pages.stream().sorted(Comparator.comparing(page -> -shop.site().resolve(page).toFile().length()))
                .forEach(page -> looks.put(page + name, browser -> look.at(browser, shop, page)));
        return shop.sweep().tests(looks);
    }

    private static void look(Chromium browser, ExampleShop shop, String page) {
        browser.open(shop.url() + page, 1280, "light");
        List<String> requests = browser.requests();
        List<String> faults = new ArrayList<>();
        for (int width : WIDTHS) {
            browser.resize(width, 640);
            long wider = browser.overflow();
            if (wider > 0) {
                faults.add(width + " px: wider than its window by " + wider + " px");
            }
            for (String colours : COLOURS) {
                browser.paint(colours);
                browser.violations().forEach(fault -> faults.add(width + " px, " + colours + ": " + fault));
            }
        }
        assertAll(
                () -> assertEquals(List.of(), faults),
                () -> assertEquals(List.of(), requests.stream().filter(url -> !url.startsWith(shop.url())).toList()),
                () -> assertTrue(!requests.isEmpty() && requests.size() <= (isSearch(page) ? 5 : 3), requests::toString));
    }

    /** WCAG 2.2, 1.4.10 and 1.4.12: 1280 × 1024 at 400 % is a window of 320 × 256. */
    @TestFactory
    Stream<DynamicTest> zoomAndWideTextLoseNothing(ExampleShop shop) {
        return sweep(shop, shop.pages(), "", ExampleInBrowserTest::zoom);
    }

    private static void zoom(Chromium browser, ExampleShop shop, String page) {
        browser.open(shop.url() + page, 1280, "light");
        String said = said(browser);
        browser.resize(320, 256);
        assertEquals(said, said(browser), "at 400 %");
        assertTrue(browser.overflow() <= 0, () -> "at 400 % wider than its window by " + browser.overflow() + " px");
        browser.ask("""
                const wide = new CSSStyleSheet();
                wide.replaceSync('* {line-height: 1.5 !important; letter-spacing: .12em !important;'
                  + 'word-spacing: .16em !important} p {margin-bottom: 2em !important}');
                document.adoptedStyleSheets = [wide];
                """);
        for (int width : WIDTHS) {
            browser.resize(width, 640);
            assertEquals(List.of(), clipped(browser), "with wide text at " + width + " px");
            assertTrue(browser.overflow() <= 0, () -> "with wide text at " + width + " px wider by " + browser.overflow());
        }
    }

    private static String said(Chromium browser) {
        return (String) browser.ask("return document.body.innerText.replace(/\\s+/g, ' ')");
    }

    /** Texts that are cut off; what can be scrolled is not. */
    private static Object clipped(Chromium browser) {
        return browser.ask("""
                return [...document.querySelectorAll('body *')]
                  .filter(e => ['hidden', 'clip'].includes(getComputedStyle(e).overflowY) && e.innerText)
                  .filter(e => e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1)
                  .map(e => e.innerText.slice(0, 40))
                """);
    }

    /** All but the everything-page, whose parts are those of the others. */
    @TestFactory
    Stream<DynamicTest> theKeyboardReachesEverythingInOrderAndShowsWhereItIs(ExampleShop shop) {
        List<String> pages = shop.pages().stream().filter(page -> !page.endsWith("all/index.html")).toList();
        return Stream.of(360, 1280).flatMap(width -> sweep(shop, pages, " at " + width + " px",
                (browser, from, page) -> assertEquals(List.of(), walk(browser, from.url() + page, width))));
    }

    /** Every press of the key first looks where the one before has led to. */
    private static Object walk(Chromium browser, String page, int width) {
        browser.open(page, width, "light");
        long stops = (Long) browser.ask("""
                const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
                  .filter(e => e.getClientRects().length > 0);
                const fault = (here, due) => {
                  const name = here.innerText.slice(0, 40) || here.tagName;
                  if (here !== due) return 'out of order: ' + name;
                  const style = getComputedStyle(here);
                  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return 'no outline: ' + name;
                  const box = here.getClientRects()[0];
                  const y = box.top + box.height / 2, edge = Math.min(4, box.width / 2);
                  for (const x of [box.left + edge, box.right - edge]) {
                    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return 'not in the window: ' + name;
                    if (!here.contains(document.elementFromPoint(x, y))) return 'cut off or covered: ' + name;
                  }
                  return '';
                };
                window.seen = [];
                addEventListener('keydown', key => {
                  if (key.key === 'Tab') seen.push(fault(document.activeElement, [document.body, ...stops][seen.length]));
                }, true);
                return stops.length;
                """);
        browser.tab(stops + 1);
        List<?> seen = (List<?>) browser.ask("return seen.slice(1)");
        assertEquals(stops, seen.size(), "presses of the key that were seen");
        return seen.stream().filter(fault -> !fault.equals("")).toList();
    }

    @TestFactory
    Stream<DynamicTest> theFirstAnswerOfAPolicyShowsOnAPhoneWithoutScrolling(ExampleShop shop) {
        shop.browser();
        return shop.policies().stream().map(page -> DynamicTest.dynamicTest(page, () -> {
            shop.browser().open(shop.url() + page, 360, "light");
            Object bottom = shop.browser().ask(
                    "return document.querySelector('.summary p, .summary li').getBoundingClientRect().bottom");
            assertTrue(((Number) bottom).doubleValue() <= 640, () -> "the first answer ends at " + bottom + " px");
        }));
    }

    @TestFactory
    Stream<DynamicTest> aSummaryHasThreeToFiveLinesFromFacts(ExampleShop shop) {
        return shop.policies().stream().map(page -> DynamicTest.dynamicTest(page, () -> {
            String html = Files.readString(shop.site().resolve(page));
            int begin = html.indexOf("<section class=\"summary\"");
            long lines = html.substring(begin, html.indexOf("</section>", begin)).lines()
                    .filter(line -> line.startsWith("<li>")).count();
            assertTrue(lines >= 3 && lines <= 5, () -> lines + " lines");
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsValidHtml(ExampleShop shop) {
        return shop.pages().stream().map(page -> DynamicTest.dynamicTest(page,
                () -> assertEquals(List.of(), HtmlValidity.complaints(Files.readString(shop.site().resolve(page))))));
    }

    @TestFactory
    Stream<DynamicTest> noPromiseIsFolded(ExampleShop shop) {
        return shop.pages().stream().map(page -> DynamicTest.dynamicTest(page,
                () -> assertFalse(Files.readString(shop.site().resolve(page)).contains("<details"))));
    }

    @Test
    void styleSheetAndFrameAreSmall(ExampleShop shop) {
        long size = gzipped(shop, "assets/style.css") + gzipped(shop, "404.html");
        assertTrue(size <= 6_000, () -> size + " bytes");
    }

    @TestFactory
    Stream<DynamicTest> aPageComesInOneRoundTrip(ExampleShop shop) {
        return shop.pages().stream().filter(page -> !page.endsWith("all/index.html") && !isSearch(page))
                .map(page -> DynamicTest.dynamicTest(page,
                () -> {
                    long size = gzipped(shop, page) + assets(shop, page).stream().mapToLong(each -> gzipped(shop, each)).sum();
                    assertTrue(size <= 13_000, () -> size + " bytes");
                }));
    }

    @Test
    void aShortAddressOpensItsSection(ExampleShop shop) {
        List<String> signposts = shop.signposts();
        assertTrue(signposts.size() >= 100, () -> "only " + signposts.size());
        for (String page : List.of(signposts.get(0), signposts.get(signposts.size() - 1))) {
            shop.browser().open(shop.url() + page, 360, "light");
            assertTrue(shop.browser().waitFor("return document.querySelector('link[rel=canonical]') !== null"
                    + " && !location.pathname.includes('/s/')"), page);
        }
    }

    @Test
    void aSignpostIsValidHtml(ExampleShop shop) throws Exception {
        String page = shop.signposts().get(0);
        assertEquals(List.of(), HtmlValidity.complaints(Files.readString(shop.site().resolve(page))));
    }

    /** Only the search has a script and the words to look in. */
    private static boolean isSearch(String page) {
        return page.endsWith("search/index.html");
    }

    /** What a page fetches. */
    private static List<String> assets(ExampleShop shop, String page) throws IOException {
        String html = Files.readString(shop.site().resolve(page));
        return shop.files().filter(path -> path.startsWith("assets/") && html.contains(path + "\"")).toList();
    }

    private static long gzipped(ExampleShop shop, String path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            out.write(Files.readAllBytes(shop.site().resolve(path)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.size();
    }
}
