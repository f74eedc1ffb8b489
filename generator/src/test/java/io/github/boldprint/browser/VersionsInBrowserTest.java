package io.github.boldprint.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the past and of what is to come, in a browser: a policy that changes soon and what it said. */
class VersionsInBrowserTest {

    private static final Path CONTENT = Path.of("src", "test", "resources", "sites", "a-coming-change-is-announced", "content");
    private static final List<String> PAGES = List.of("lending/index.html", "lending/changes/index.html",
            "de/lending/changes/index.html", "lending/2026-12-24/index.html", "changes/index.html");

    @TempDir
    static Path folder;

    private static Path site;
    private static LoopbackServer server;
    private static Optional<Chromium> chromium = Optional.empty();

    @BeforeAll
    static void write() {
        site = folder.resolve("rules");
        assertTrue(Boldprint.build(Request.build(CONTENT, site, LocalDate.of(2026, 11, 22))).published());
        server = new LoopbackServer(site, "/rules/");
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
    Stream<DynamicTest> everyPageIsAccessibleAndFitsAndStaysInItsFolder() {
        Assumptions.assumeTrue(chromium.isPresent(), "no chromium with a chromedriver on the path");
        return PAGES.stream().flatMap(page -> Stream.of(360, 1280).flatMap(width -> Stream.of("light", "dark")
                .map(scheme -> DynamicTest.dynamicTest(page + " at " + width + " px, " + scheme,
                        () -> look(page, width, scheme)))));
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsValidHtml() {
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
