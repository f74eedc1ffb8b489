package io.github.boldprint.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.Preview;
import io.github.boldprint.Request;
import io.github.boldprint.outline.OutlineExamples;
import io.github.boldprint.serve.PreviewServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who writes on one side of the screen and looks at the preview on the other. */
@ExtendWith(ExampleShop.Resolver.class)
class PreviewInBrowserTest {

    private static final String BOX = "document.documentElement.lastElementChild.shadowRoot.querySelector('section')";

    @TempDir
    Path folder;

    private PreviewServer server;
    private Chromium browser;
    private String sound;

    @BeforeEach
    void openThePreview(ExampleShop shop) throws IOException {
        browser = shop.browser();
        OutlineExamples.write(folder.resolve("content"), OutlineExamples.ALL);
        sound = Files.readString(policy());
        Files.createDirectories(folder.resolve("theme/assets"));
        Files.createDirectories(folder.resolve("theme/templates"));
        Request request = new Request(folder.resolve("content"), Optional.empty(), LocalDate.of(2026, 11, 22),
                Optional.empty(), Optional.empty(), Optional.of(folder.resolve("theme")), Optional.empty(),
                Optional.empty(), false, false, false, false);
        server = new PreviewServer(new Preview(request), 0, null, found -> {});
        browser.open(server.address().toString().replace("localhost", "127.0.0.1") + "returns/", 1280, "light");
        sees("30 days");
    }

    @AfterEach
    void close() {
        if (server != null) {
            browser.open("about:blank", 1280, "light");
            server.close();
        }
    }

    @Test
    void aChangeIsOnTheScreen() throws IOException {
        Files.writeString(policy(), text("P77D"));
        sees("77 days");
        assertTrue(browser.waitFor("return !" + BOX), "no finding, no box");
    }

    @Test
    void aChangeLeavesTheReaderWhereHeWas() throws IOException {
        browser.ask("window.same = true; scrollTo(0, 300)");
        Files.writeString(policy(), text("P77D"));
        sees("77 days");
        assertEquals(true, browser.ask("return window.same === true && scrollY === 300"));
    }

    @Test
    void aPageWithAScriptIsLoadedAnew() throws IOException {
        browser.open(server.address().toString().replace("localhost", "127.0.0.1") + "search/", 1280, "light");
        browser.ask("window.same = true");
        Files.writeString(policy(), text("P77D"));
        assertTrue(browser.waitFor("return window.same === undefined && document.readyState === 'complete'"));
    }

    @Test
    void aMistakeStandsOverTheLastGoodPageAndGoesWhenItIsMended() throws IOException {
        Files.writeString(policy(), sound.replace("window: P30D", "windw: P77D"));
        long line = sound.substring(0, sound.indexOf("window: P30D")).lines().count();
        assertTrue(browser.waitFor("return !!" + BOX + "?.textContent.includes('windw')"), "there is a box");
        String box = (String) browser.ask("return " + BOX + ".textContent");
        assertTrue(box.contains("policies/returns.yaml:" + line + ":"), box);
        assertTrue(box.contains("facts-known"), box);
        sees("30 days");
        assertEquals(true, browser.ask("const b = " + BOX + ".getBoundingClientRect(); return b.bottom <= innerHeight && b.right <= innerWidth"));
        assertEquals(List.of(), browser.violations());
        Files.writeString(policy(), text("P77D"));
        sees("77 days");
        assertTrue(browser.waitFor("return !" + BOX), "the box is gone");
    }

    @Test
    void aChangedThemeIsOnTheScreen() throws IOException {
        Files.writeString(folder.resolve("theme/assets/style-more.css"), ":root { --ours: 7 }\n");
        assertTrue(browser.waitFor("return getComputedStyle(document.documentElement).getPropertyValue('--ours').trim() === '7'"));
    }

    @Test
    void aMistakeInATemplateStandsOverTheLastGoodPage() throws IOException {
        Files.writeString(folder.resolve("theme/templates/policy.ftlh"), "<html lang=\"en\">\n<p>${polcy.title}</p>\n");
        assertTrue(browser.waitFor("return !!" + BOX + "?.textContent.includes('policy.ftlh:2')"),
                () -> "there is a box: " + browser.ask("return " + BOX + "?.textContent"));
        sees("30 days");
    }

    @Test
    void aSaveByAnotherFileIsSeen() throws IOException {
        Path other = folder.resolve("content/policies/.returns.yaml.swp");
        Files.writeString(other, text("P77D"));
        Files.move(other, policy(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        sees("77 days");
    }

    @Test
    void aSaveInTwoStepsIsSeen() throws IOException {
        String all = text("P77D");
        Files.writeString(policy(), "");
        Files.writeString(policy(), all.substring(0, 40), StandardOpenOption.APPEND);
        Files.writeString(policy(), all.substring(40), StandardOpenOption.APPEND);
        sees("77 days");
        assertTrue(browser.waitFor("return !" + BOX), "what was wrong in between is gone");
    }

    @Test
    void ofManySavesTheLastOneIsSeen() throws IOException {
        for (int days = 70; days <= 99; days++) {
            Files.writeString(policy(), text("P" + days + "D"));
        }
        sees("99 days");
    }

    @Test
    void aPageThatMissedAChangeIsMadeAnew() throws IOException {
        // as a browser does with a tab that nobody looks at
        browser.ask("Object.defineProperty(document, 'hidden', {value: true, configurable: true});"
                + "document.dispatchEvent(new Event('visibilitychange'))");
        Files.writeString(policy(), text("P77D"));
        browser.ask("delete document.hidden; document.dispatchEvent(new Event('visibilitychange'))");
        sees("77 days");
    }

    private void sees(String words) {
        assertTrue(browser.waitFor("return document.querySelector('main').textContent.includes('" + words + "')"), words);
    }

    private Path policy() {
        return folder.resolve("content/policies/returns.yaml");
    }

    private String text(String window) {
        return sound.replace("window: P30D", "window: " + window);
    }
}
