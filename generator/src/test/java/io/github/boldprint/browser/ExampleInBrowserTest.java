package io.github.boldprint.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the example, as a visitor's browser sees it. */
class ExampleInBrowserTest {

    @TempDir
    static Path folder;

    private static Path site;
    private static LoopbackServer server;
    private static Optional<Chromium> chromium = Optional.empty();

    @BeforeAll
    static void publishTheExample() {
        site = folder.resolve("site");
        Result result = Boldprint.build(Request.build(Path.of("..", "content"), site, LocalDate.of(2026, 11, 22)));
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
    Stream<DynamicTest> everyPageIsAccessibleAndFitsAndStaysInItsFolder() {
        Assumptions.assumeTrue(chromium.isPresent(), "no chromium with a chromedriver on the path");
        return pages().stream().flatMap(page -> Stream.of(360, 1280).flatMap(width -> Stream.of("light", "dark")
                .map(scheme -> DynamicTest.dynamicTest(page + " at " + width + " px, " + scheme,
                        () -> look(page, width, scheme)))));
    }

    private static void look(String page, int width, String scheme) {
        Chromium browser = chromium.orElseThrow();
        browser.open(server.url() + page, width, scheme);
        List<String> requests = browser.requests();
        assertAll(
                () -> assertEquals(List.of(), browser.violations()),
                () -> assertTrue(browser.overflow() <= 0, () -> "wider than its window by " + browser.overflow() + " px"),
                () -> assertEquals(List.of(), requests.stream().filter(url -> !url.startsWith(server.url())).toList()),
                () -> assertTrue(!requests.isEmpty() && requests.size() <= (page.endsWith("search/index.html") ? 5 : 3), requests::toString));
    }

    @TestFactory
    Stream<DynamicTest> theFirstAnswerOfAPolicyShowsOnAPhoneWithoutScrolling() {
        Assumptions.assumeTrue(chromium.isPresent(), "no chromium with a chromedriver on the path");
        return pages().stream().filter(ExampleInBrowserTest::isPolicy).map(page -> DynamicTest.dynamicTest(page, () -> {
            chromium.orElseThrow().open(server.url() + page, 360, "light");
            Object bottom = chromium.orElseThrow().ask(
                    "return document.querySelector('.summary p, .summary li').getBoundingClientRect().bottom");
            assertTrue(((Number) bottom).doubleValue() <= 640, () -> "the first answer ends at " + bottom + " px");
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsValidHtml() {
        return pages().stream().map(page -> DynamicTest.dynamicTest(page,
                () -> assertEquals(List.of(), HtmlValidity.complaints(Files.readString(site.resolve(page))))));
    }

    @Test
    void styleSheetAndFrameAreSmall() {
        long size = gzipped("assets/style.css") + gzipped("404.html");
        assertTrue(size <= 6_000, () -> size + " bytes");
    }

    @TestFactory
    Stream<DynamicTest> aPolicyPageComesInOneRoundTrip() {
        return pages().stream().filter(page -> isPolicy(page) || isSheet(page)).map(page -> DynamicTest.dynamicTest(page, () -> {
            long size = gzipped(page) + assets(page).stream().mapToLong(ExampleInBrowserTest::gzipped).sum();
            assertTrue(size <= 13_000, () -> size + " bytes");
        }));
    }

    @TestFactory
    Stream<DynamicTest> aSheetIsOnePageOfItsPaper() {
        Assumptions.assumeTrue(chromium.isPresent(), "no chromium with a chromedriver on the path");
        return pages().stream().filter(ExampleInBrowserTest::isSheet).map(page -> DynamicTest.dynamicTest(page, () -> {
            chromium.orElseThrow().open(server.url() + page, 1280, "dark");
            String paper = page.contains("/card/") ? "105 x 148 mm" : "210 x 297 mm";
            assertEquals(List.of(paper), chromium.orElseThrow().printedPages());
        }));
    }

    @TestFactory
    Stream<DynamicTest> nothingOnACardIsCutOff() {
        Assumptions.assumeTrue(chromium.isPresent(), "no chromium with a chromedriver on the path");
        return pages().stream().filter(page -> page.contains("/card")).map(page -> DynamicTest.dynamicTest(page, () -> {
            chromium.orElseThrow().open(server.url() + page, 1280, "light");
            assertEquals(List.of(), chromium.orElseThrow().cutOffInPrint(".card"));
        }));
    }

    /** Paths of all whole pages, sorted; fragments are no pages. */
    private static List<String> pages() {
        List<String> pages = files().filter(path -> path.endsWith(".html") && !path.contains("fragments/")
                && !isSignpost(path)).toList();
        assertFalse(pages.isEmpty());
        return pages;
    }

    /** Whether a page only leads on; there are hundreds, all alike. */
    private static boolean isSignpost(String page) {
        return page.matches("(.*/)?s/[0-9a-z]{6}/index\\.html");
    }

    @Test
    void aShortAddressOpensItsSection() {
        Assumptions.assumeTrue(chromium.isPresent(), "no chromium with a chromedriver on the path");
        List<String> signposts = files().filter(ExampleInBrowserTest::isSignpost).toList();
        assertTrue(signposts.size() >= 100, () -> "only " + signposts.size());
        for (String page : List.of(signposts.get(0), signposts.get(signposts.size() - 1))) {
            chromium.orElseThrow().open(server.url() + page, 360, "light");
            assertTrue(chromium.orElseThrow().waitFor("return document.querySelector('link[rel=canonical]') !== null"
                    + " && !location.pathname.includes('/s/')"), page);
        }
    }

    @Test
    void aSignpostIsValidHtml() throws Exception {
        String page = files().filter(ExampleInBrowserTest::isSignpost).findFirst().orElseThrow();
        assertEquals(List.of(), HtmlValidity.complaints(Files.readString(site.resolve(page))));
    }

    /** What a page fetches. */
    private static List<String> assets(String page) throws IOException {
        String html = Files.readString(site.resolve(page));
        return files().filter(path -> path.startsWith("assets/") && html.contains(path + "\"")).toList();
    }

    private static boolean isPolicy(String page) {
        return page.endsWith("/index.html") && !page.endsWith("all/index.html") && !page.endsWith("search/index.html") && !page.equals("de/index.html")
                && !isSheet(page);
    }

    /** Whether a page is made for paper. */
    private static boolean isSheet(String page) {
        return page.matches(".*/(cards?|poster)/index\\.html");
    }

    private static Stream<String> files() {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static long gzipped(String path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            out.write(Files.readAllBytes(site.resolve(path)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.size();
    }
}
