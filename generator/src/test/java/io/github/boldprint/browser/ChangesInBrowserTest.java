package io.github.boldprint.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.golden.ChangesCase;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The page of every golden case of changes, as a reviewer's browser sees it. */
class ChangesInBrowserTest {

    @TempDir
    static Path folder;

    private static LoopbackServer server;
    private static Optional<Chromium> chromium = Optional.empty();

    @BeforeAll
    static void writeThePages() throws IOException {
        for (ChangesCase each : ChangesCase.all()) {
            Files.writeString(folder.resolve(each.name() + ".html"), each.run(each.folder()).get("changes.html"));
        }
        server = new LoopbackServer(folder, "/");
        chromium = Chromium.find();
    }

    @AfterAll
    static void close() {
        chromium.ifPresent(Chromium::close);
        if (server != null) {
            server.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsValidHtml() throws IOException {
        return ChangesCase.all().stream().map(each -> DynamicTest.dynamicTest(each.name(),
                () -> assertEquals(List.of(), HtmlValidity.complaints(Files.readString(page(each.name()))).stream()
                        // CSS Pseudo-Elements 4: what is folded is printed too; the checker is older
                        .filter(complaint -> !complaint.contains("::details-content")).toList())));
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsAccessibleAndFitsAndAsksForNothing() throws IOException {
        Assumptions.assumeTrue(chromium.isPresent(), "no chromium with a chromedriver on the path");
        return ChangesCase.all().stream().flatMap(each -> Stream.of(360, 1280).flatMap(width -> Stream.of("light", "dark")
                .map(scheme -> DynamicTest.dynamicTest(each.name() + " at " + width + " px, " + scheme,
                        () -> look(each.name(), width, scheme)))));
    }

    private static void look(String name, int width, String scheme) {
        Chromium browser = chromium.orElseThrow();
        browser.open(server.url() + name + ".html", width, scheme);
        List<String> requests = browser.requests();
        browser.ask("document.querySelectorAll('details').forEach(one => one.open = true)");
        assertAll(
                () -> assertEquals(List.of(), browser.violations()),
                () -> assertTrue(browser.overflow() <= 0, () -> "wider than its window by " + browser.overflow() + " px"),
                () -> assertEquals(List.of(server.url() + name + ".html"), requests.stream()
                        .filter(url -> !url.endsWith("/favicon.ico")).toList()));
    }

    @Test
    void showsBothTextsSideBySideWithoutAScriptWhereThereIsRoom() {
        Assumptions.assumeTrue(chromium.isPresent(), "no chromium with a chromedriver on the path");
        assertEquals("none block", sides(1280, "view-inline").replace("inline", "block"), "as it opens");
        assertEquals("grid", pair(1280));
        assertEquals("none", pair(360));
    }

    /** How the first text's side by side form and its inline form are shown. */
    private static String sides(int width, String view) {
        Chromium browser = chromium.orElseThrow();
        browser.open(server.url() + "two-plain-texts-are-compared.html", width, "light");
        return (String) browser.ask("document.getElementById('" + view + "').click();"
                + "return getComputedStyle(document.querySelector('.side')).display + ' '"
                + " + getComputedStyle(document.querySelector('.inline')).display");
    }

    /** How a pair of blocks is shown when somebody asked for side by side; none where it is not. */
    private static String pair(int width) {
        String shown = sides(width, "view-side");
        return shown.startsWith("none") ? "none"
                : (String) chromium.orElseThrow().ask("return getComputedStyle(document.querySelector('.pair')).display");
    }

    private static Path page(String name) {
        return folder.resolve(name + ".html");
    }
}
