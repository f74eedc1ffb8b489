package io.github.boldprint.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.Result;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A shop that also speaks Arabic, which nothing that is shipped speaks, in its own look. */
class RightToLeftInBrowserTest {

    private static final List<String> PAGES = List.of("ar/index.html", "ar/contact/index.html", "ar/returns/index.html",
            "ar/all/index.html", "ar/404.html", "ar/contact/poster/index.html");

    /** For each place of a text in a page, how far its last letter stands to the right of its first one, in pixels. */
    private static final String RUNS = """
            const runs = [];
            document.querySelectorAll('wbr').forEach(place => place.remove());
            document.body.normalize();
            const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            for (let node; node = nodes.nextNode();) {
              const at = node.data.indexOf('%1$s');
              if (at < 0 || !node.parentElement.checkVisibility()) continue;
              const letter = i => { const one = document.createRange(); one.setStart(node, i); one.setEnd(node, i + 1);
                return one.getBoundingClientRect(); };
              const first = letter(at), last = letter(at + '%1$s'.length - 1);
              if (first.top === last.top) runs.push(Math.round(last.left - first.left));
            }
            return runs;
            """;

    @TempDir
    static Path folder;

    private static LoopbackServer server;
    private static Optional<Chromium> chromium = Optional.empty();

    @BeforeAll
    static void publish() {
        Path site = folder.resolve("site");
        Result result = Boldprint.build(Request.build(Path.of("src", "test", "resources", "right-to-left"), site,
                LocalDate.of(2026, 11, 22)));
        assertTrue(result.published(), () -> result.findings().toString());
        server = new LoopbackServer(site, "/policies/");
        chromium = Chromium.find();
        if (chromium.isEmpty()) {
            System.out.println("skipped: the browser tests, because there is no chromium with a chromedriver on the path");
        }
    }

    @AfterAll
    static void close() {
        chromium.ifPresent(Chromium::close);
        if (server != null) {
            server.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPageRunsFromRightToLeftAndFits() {
        return PAGES.stream().flatMap(page -> Stream.of(320, 768, 1280).map(width ->
                DynamicTest.dynamicTest(page + " at " + width + " px", () -> {
                    Chromium browser = open(page, width);
                    List<String> requests = browser.requests();
                    assertAll(
                            () -> assertEquals(List.of(), browser.violations()),
                            () -> assertTrue(browser.overflow() <= 0, () -> "wider by " + browser.overflow() + " px"),
                            () -> assertEquals("rtl", browser.ask("return getComputedStyle(document.body).direction")),
                            () -> assertEquals("ar", browser.ask("return document.documentElement.lang")),
                            () -> assertTrue(requests.size() <= 3, requests::toString));
                })));
    }

    @TestFactory
    Stream<DynamicTest> theOwnLookIsAccessibleInBothSchemes() {
        return Stream.of("index.html", "returns/index.html", "ar/contact/index.html").flatMap(page -> Stream.of("light", "dark")
                .map(scheme -> DynamicTest.dynamicTest(page + ", " + scheme, () -> {
                    Chromium browser = open(page, 360, scheme);
                    assertAll(
                            () -> assertEquals(List.of(), browser.violations()),
                            () -> assertTrue(browser.overflow() <= 0),
                            () -> assertEquals(scheme.equals("dark"), browser.ask(
                                    "return getComputedStyle(document.body).getPropertyValue('--paper') < '#8'")));
                })));
    }

    @Test
    void theLayoutIsTheMirrorOfTheOtherOne() {
        String from = """
                const box = selector => document.querySelector(selector).getBoundingClientRect();
                const rtl = document.documentElement.dir === 'rtl';
                const start = rect => Math.round(rtl ? innerWidth - rect.right : rect.left);
                return [start(box('h1')), start(box('.summary')), start(box('.brand')), start(box('.contents')) > 800,
                  getComputedStyle(document.querySelector('.summary'))[rtl ? 'borderRightWidth' : 'borderLeftWidth']];
                """;
        Object mirrored = open("ar/contact/index.html", 1280).ask(from);
        assertEquals(open("contact/index.html", 1280).ask(from), mirrored);
    }

    @TestFactory
    Stream<DynamicTest> numbersAndAddressesKeepTheirOrder() {
        return Stream.of("+49 30 23125 014", "care@lumenandloom.example", "Lumen & Loom").flatMap(text ->
                Stream.of("ar/index.html", "ar/contact/index.html", "ar/contact/poster/index.html").map(page ->
                        DynamicTest.dynamicTest(text + " on " + page, () -> {
                            List<?> runs = (List<?>) open(page, 1280).ask(RUNS.formatted(text));
                            assertTrue(!runs.isEmpty(), "it stands nowhere");
                            assertTrue(runs.stream().allMatch(run -> ((Number) run).intValue() > 30), runs::toString);
                        })));
    }

    @Test
    void wordsThatAreNotTranslatedKeepTheirOwnDirection() {
        Object untranslated = open("ar/contact/index.html", 1280).ask("""
                const text = document.querySelector('#post div');
                return [text.lang, getComputedStyle(text).direction, getComputedStyle(text.firstElementChild).textAlign];
                """);
        assertEquals(List.of("en", "ltr", "start"), untranslated);
    }

    private static Chromium open(String page, int width) {
        return open(page, width, "light");
    }

    private static Chromium open(String page, int width, String scheme) {
        Assumptions.assumeTrue(chromium.isPresent(), "no chromium with a chromedriver on the path");
        chromium.orElseThrow().open(server.url() + page, width, scheme);
        return chromium.orElseThrow();
    }
}
