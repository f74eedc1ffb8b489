package io.github.boldprint.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The search page of the example in five languages, from a server and from a disk. */
class SearchInBrowserTest {

    private static final String FOUND = "return document.querySelectorAll('#found_ li').length > 0";

    /**
     * Somebody looks for something.
     *
     * @param word as it is typed: without accents, in another case, or with another ending
     * @param anchor of the first result
     */
    private record Query(String language, String word, String anchor) {}

    private static final List<Query> QUERIES = List.of(
            new Query("en", "how long return", "returns/index.html#fact-window"),
            new Query("de", "RUECKGABE wie lange", "returns/index.html#fact-window"),
            new Query("hr", "tko placa povrat", "returns/index.html#fact-returnCost.paidBy"),
            new Query("ms", "berapa lama memulangkan", "returns/index.html#fact-window"),
            new Query("fil", "sino magbabayad pabalik", "returns/index.html#fact-returnCost.paidBy"));

    @TempDir
    static Path folder;

    private static Path site;
    private static LoopbackServer server;
    private static Optional<Chromium> chromium = Optional.empty();

    @BeforeAll
    static void publishTheExample() throws IOException {
        Path content = folder.resolve("content");
        copy(Path.of("..", "content"), content);
        Path start = content.resolve("site.yaml");
        Files.writeString(start, Files.readString(start).replaceFirst("(?m)^languages: .*$", "languages: [en, de, hr, ms, fil]"));
        site = folder.resolve("site");
        Request request = Request.build(content, site, LocalDate.of(2026, 11, 22));
        Result result = Boldprint.build(request);
        assertTrue(result.published(), () -> result.findings().toString());
        server = new LoopbackServer(site, "/policies/");
        chromium = Chromium.find();
        if (chromium.isEmpty()) {
            System.out.println("skipped: the search in a browser, because there is no chromium with a chromedriver on the path");
        }
    }

    @AfterAll
    static void close() {
        chromium.ifPresent(Chromium::close);
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void needsABrowser() {
        Assumptions.assumeTrue(chromium.isPresent(), "no chromium with a chromedriver on the path");
    }

    @TestFactory
    Stream<DynamicTest> aTypedWordLeadsToWhatItIsAbout() {
        return Stream.of(server.url(), site.toUri().toString()).flatMap(root -> QUERIES.stream().map(query ->
                DynamicTest.dynamicTest(query.language() + " from " + root.substring(0, 4), () -> follow(query, root))));
    }

    private static void follow(Query query, String root) {
        Chromium browser = chromium.orElseThrow();
        browser.open(root + path(query.language()) + "search/index.html", 360, "light");
        browser.ask("document.getElementById('query_').focus()");
        browser.type(query.word());
        assertTrue(browser.waitFor(FOUND), "nothing found");
        assertTrue(browser.ask("return document.querySelector('[role=status]').innerText").toString().matches(".+: [0-9]+"));
        browser.type(Keys.TAB);
        browser.type(Keys.ENTER);
        assertTrue(browser.waitFor("return location.hash !== ''"), browser::address);
        assertEquals(root + path(query.language()) + query.anchor(), browser.address());
        assertEquals(true, browser.ask("return document.querySelector(':target') !== null"));
        assertEquals(query.language(), browser.ask("return document.documentElement.lang"));
    }

    @Test
    void aLinkMaySayWhatToLookFor() {
        Chromium browser = look("de/search/", "Rücksendung");
        assertTrue(browser.waitFor(FOUND));
        assertEquals("Rücksendung", browser.ask("return document.getElementById('query_').value"));
        assertTrue(browser.ask("return document.querySelector('mark').innerText").toString().startsWith("Rücksendung"));
    }

    @Test
    void aCompoundThatNobodyWroteFindsItsBeginning() {
        Chromium browser = look("de/search/", "Rückgabefristverlängerung");
        assertTrue(browser.waitFor(FOUND));
    }

    @Test
    void someOfTheWordsAreBetterThanNone() {
        Chromium browser = look("search/", "sofa refund");
        assertTrue(browser.waitFor(FOUND));
    }

    @Test
    void saysThatNothingWasFound() {
        Chromium browser = look("search/", "xyzzyx");
        assertTrue(browser.waitFor("return document.querySelector('[role=status]').innerText.includes('Nothing found')"));
    }

    @Test
    void markupInAQueryStaysText() {
        Chromium browser = look("search/", "<img src=x onerror=alert(1)> refund");
        assertEquals(0L, browser.ask("return document.querySelectorAll('main img').length"));
    }

    @TestFactory
    Stream<DynamicTest> resultsAreAccessible() {
        return Stream.of("light", "dark").map(scheme -> DynamicTest.dynamicTest(scheme, () -> {
            Chromium browser = chromium.orElseThrow();
            browser.open(server.url() + "search/?q=refund", 320, scheme);
            assertTrue(browser.waitFor(FOUND));
            List<String> requests = browser.requests();
            assertAll(
                    () -> assertEquals(List.of(), browser.violations()),
                    () -> assertTrue(browser.overflow() <= 0),
                    () -> assertEquals(List.of(), requests.stream().filter(url -> !url.startsWith(server.url())).toList()));
        }));
    }

    @Test
    void theIndexIsSmallerThanAPicture() throws IOException {
        for (Query query : QUERIES) {
            long size = Gzip.size(Files.readAllBytes(site.resolve(path(query.language()) + "search/index.js")));
            assertTrue(size <= 25_000, () -> query.language() + ": " + size + " bytes");
        }
        assertTrue(Gzip.size(Files.readAllBytes(site.resolve("assets/search.js"))) <= 3_000);
    }

    @Test
    void theScriptWritesNoMarkup() throws IOException {
        String script = Files.readString(site.resolve("assets/search.js"));
        for (String risky : List.of("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "fetch(", "http")) {
            assertFalse(script.contains(risky), risky);
        }
    }

    private static Chromium look(String page, String words) {
        Chromium browser = chromium.orElseThrow();
        browser.open(server.url() + page + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8), 1280, "light");
        return browser;
    }

    private static String path(String language) {
        return language.equals("en") ? "" : language + "/";
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).filter(each -> !from.relativize(each).startsWith("target")).toList()) {
                Path there = to.resolve(from.relativize(file).toString());
                Files.createDirectories(there.getParent());
                Files.copy(file, there);
            }
        }
    }
}
