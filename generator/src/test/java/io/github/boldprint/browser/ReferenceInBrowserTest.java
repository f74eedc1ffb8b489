package io.github.boldprint.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.Boldprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** One page of each sort of the reference, as a reader's browser sees it. */
class ReferenceInBrowserTest {

    private static final List<String> PAGES = List.of("index.html", "kinds/returns/index.html",
            "guides/how-to/index.html",
            "guides/theme/index.html", "search/index.html", "packs/eu-consumer-rights/index.html", "rules/index.html",
            "built-in/index.html", "pack-language/index.html");

    @TempDir
    static Path folder;

    private static Path site;
    private static LoopbackServer server;
    private static Optional<Chromium> chromium = Optional.empty();

    @BeforeAll
    static void write() {
        site = folder.resolve("reference");
        assertTrue(Boldprint.reference(Boldprint.shelf(Optional.empty()).value(), Optional.empty(), site, false).value() > 0);
        server = new LoopbackServer(site, "/reference/");
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
    Stream<DynamicTest> everySortOfPageIsAccessibleAndFitsAndStaysInItsFolder() {
        Assumptions.assumeTrue(chromium.isPresent(), "no chromium with a chromedriver on the path");
        return PAGES.stream().flatMap(page -> Stream.of(360, 1280).flatMap(width -> Stream.of("light", "dark")
                .map(scheme -> DynamicTest.dynamicTest(page + " at " + width + " px, " + scheme,
                        () -> look(page, width, scheme)))));
    }

    @TestFactory
    Stream<DynamicTest> everySortOfPageIsValidHtml() {
        return PAGES.stream().map(page -> DynamicTest.dynamicTest(page, () ->
                assertEquals(List.of(), HtmlValidity.complaints(Files.readString(site.resolve(page))))));
    }

    private static void look(String page, int width, String scheme) throws IOException {
        Chromium browser = chromium.orElseThrow();
        browser.open(server.url() + page, width, scheme);
        List<String> requests = browser.requests();
        assertAll(
                () -> assertEquals(List.of(), browser.violations()),
                () -> assertTrue(browser.overflow() <= 0, () -> "wider than its window by " + browser.overflow() + " px"),
                () -> assertEquals(List.of(), requests.stream().filter(url -> !url.startsWith(server.url())).toList()));
    }
}
