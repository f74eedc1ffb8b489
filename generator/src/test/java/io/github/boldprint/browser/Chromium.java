package io.github.boldprint.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium that looks at one page at a time. */
public final class Chromium implements AutoCloseable {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Pattern MEDIA_BOX = Pattern.compile("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]");
    private static final Pattern REQUEST = Pattern.compile("\"request\":\\{.*?\"url\":\"([^\"]+)\"");

    private final ChromeDriver driver;
    private final String axe;

    private Chromium(Path browser, Path chromedriver) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-default-apps", "--disable-extensions", "--hide-scrollbars", "--disable-lcd-text",
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        driver = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.toFile()).build(), options);
        axe = script();
    }

    /** A browser, where this machine has one together with its driver. */
    public static Optional<Chromium> find() {
        Optional<Path> browser = BROWSERS.stream().flatMap(name -> onPath(name).stream()).findFirst();
        return browser.flatMap(found -> onPath("chromedriver").map(chromedriver -> new Chromium(found, chromedriver)));
    }

    /** Opens a page at a width in CSS pixels, in a light or dark scheme. */
    public void open(String url, int width, String scheme) {
        resize(width, 640);
        paint(scheme);
        driver.manage().logs().get(LogType.PERFORMANCE);
        driver.get(url);
    }

    /** Gives the open page another window. */
    void resize(int width, int height) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** Shows the open page in other colours: {@code light}, {@code dark}, or {@code forced}, as a high-contrast mode has them. */
    void paint(String scheme) {
        boolean forced = scheme.equals("forced");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(
                Map.of("name", "prefers-color-scheme", "value", forced ? "dark" : scheme),
                Map.of("name", "forced-colors", "value", forced ? "active" : "none"))));
    }

    /** A picture of the window, as PNG. */
    byte[] picture() {
        Object data = driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png")).get("data");
        return Base64.getDecoder().decode((String) data);
    }

    /** Presses the tab key, so many times. */
    void tab(long times) {
        new Actions(driver).sendKeys(Keys.TAB.toString().repeat((int) times)).perform();
    }

    /** What axe finds on the open page, one line a rule; empty where it finds nothing. */
    List<?> violations() {
        if (driver.executeScript("return typeof axe").equals("undefined")) {
            driver.executeScript(axe);
        }
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                    resultTypes: ['violations']})
                  .then(r => done(r.violations.map(v => v.impact + ' ' + v.id + ': ' + v.nodes[0].target.join(' '))))
                """);
        return (List<?>) found;
    }

    /** By how many CSS pixels the open page is wider than its window. */
    long overflow() {
        return ((Number) driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth")).longValue();
    }

    /** The size of each page when the open page is printed, such as {@code 210 x 297 mm}. */
    List<String> printedPages() {
        Matcher box = MEDIA_BOX.matcher(new String(printed(), StandardCharsets.ISO_8859_1));
        List<String> pages = new ArrayList<>();
        while (box.find()) {
            pages.add(millimetres(box.group(1)) + " x " + millimetres(box.group(2)) + " mm");
        }
        return pages;
    }

    /** The open page as a PDF, on A4 where its styles ask for nothing else. */
    byte[] printed() {
        Object pdf = driver.executeCdpCommand("Page.printToPDF",
                Map.of("preferCSSPageSize", true, "paperWidth", 8.27, "paperHeight", 11.69)).get("data");
        return Base64.getDecoder().decode((String) pdf);
    }

    private static long millimetres(String points) {
        return Math.round(Double.parseDouble(points) / 72 * 25.4);
    }

    /** What of these elements is larger than the space that it has on paper; the texts of the elements, shortened. */
    List<?> cutOffInPrint(String selector) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        Object cut = driver.executeScript("""
                return [...document.querySelectorAll(arguments[0])]
                  .filter(e => e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1)
                  .map(e => e.innerText.slice(0, 40))
                """, selector);
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        return (List<?>) cut;
    }

    /** Types into the element that has the focus. */
    void type(CharSequence keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** The address of the open page. */
    String address() {
        return driver.getCurrentUrl();
    }

    /** Waits until a script returns true; false where it does not within ten seconds. */
    public boolean waitFor(String script) {
        for (int tries = 0; tries < 100; tries++) {
            if (Boolean.TRUE.equals(driver.executeScript(script))) {
                return true;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    /** What a script returns. */
    public Object ask(String script) {
        return driver.executeScript(script);
    }

    /** The addresses that were asked for since the page was opened, in order. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .flatMap(message -> first(message).stream())
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Optional<String> first(String message) {
        Matcher request = REQUEST.matcher(message);
        return request.find() ? Optional.of(request.group(1)) : Optional.empty();
    }

    private static Optional<Path> onPath(String name) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)).stream()
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String script() {
        try (InputStream in = Chromium.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
