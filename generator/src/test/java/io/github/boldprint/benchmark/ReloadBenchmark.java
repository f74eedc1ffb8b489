package io.github.boldprint.benchmark;

import io.github.boldprint.Preview;
import io.github.boldprint.Request;
import io.github.boldprint.browser.Chromium;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.serve.PreviewServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long it takes until a change of a fact is on the screen of a real browser that looks at the preview of a large
 * site: from the moment at which the file is written to the first frame that was painted with the new words. Not part
 * of the tests, because a time is no truth; run it with {@code -Dtest=ReloadBenchmark}.
 */
class ReloadBenchmark {

    private static final int POLICIES = 110;
    private static final int WARM_UP = 10;
    private static final int CHANGES = 20;
    private static final Map<String, String> PAGES =
            Map.of("a policy", "returns/", "the centre", "", "everything on one page", "all/");

    /** Notes when words that were not there before stand on the screen, and when the page asked for them. */
    private static final String NOTES = """
            const words = () => (document.querySelector('main')?.textContent.match(/\\b[0-9]{3} days/) ?? [''])[0];
            new MutationObserver(() => {
              const now = words();
              if (now !== (window.shown?.words ?? '')) {
                requestAnimationFrame(() => setTimeout(() => {
                  const asked = performance.getEntriesByType('resource')
                    .filter(entry => entry.initiatorType === 'fetch' && entry.name === location.href).at(-1);
                  window.shown = { words: now, at: Date.now(), asked: performance.timeOrigin + (asked?.requestStart ?? 0),
                    answered: performance.timeOrigin + (asked?.responseEnd ?? 0) };
                  performance.clearResourceTimings();
                }));
              }
            }).observe(document.documentElement, { childList: true });
            """;

    @TempDir
    Path folder;

    private final BlockingQueue<Findings> checked = new LinkedBlockingQueue<>();

    @Test
    void measures() throws Exception {
        ManyPolicies.write(folder, POLICIES, List.of("en", "de"));
        Preview preview = new Preview(Request.check(folder, LocalDate.of(2026, 11, 22)));
        Chromium browser = Chromium.find().orElse(null);
        Assumptions.assumeTrue(browser != null, "no chromium with a chromedriver on the path");
        try (browser; PreviewServer server = new PreviewServer(preview, 0, null, checked::add)) {
            Findings findings = checked.poll(60, TimeUnit.SECONDS);
            System.out.printf("%d errors, %d warnings%n", findings.count(Severity.ERROR), findings.count(Severity.WARNING));
            int days = 100;
            for (String page : List.of("a policy", "the centre", "everything on one page")) {
                URI address = URI.create(server.address().toString().replace("localhost", "127.0.0.1"));
                browser.open(address.resolve(PAGES.get(page)).toString(), 1280, "light");
                browser.ask(NOTES);
                List<long[]> all = new ArrayList<>();
                for (int i = 0; i < WARM_UP + CHANGES; i++) {
                    all.add(change(browser, days++));
                }
                print(page, all.subList(WARM_UP, all.size()));
            }
        }
    }

    /** Milliseconds from the write until the page asks, is answered, and shows the words. */
    private long[] change(Chromium browser, int days) throws IOException, InterruptedException {
        Path file = folder.resolve("policies/returns.yaml");
        String text = Files.readString(file).replaceFirst("(?m)^  window: P[0-9]+D$", "  window: P" + days + "D");
        checked.clear();
        long start = System.currentTimeMillis();
        Files.writeString(file, text);
        if (!browser.waitFor("return window.shown?.words === '" + days + " days'")) {
            throw new IllegalStateException("the page does not show " + days + " days: " + browser.ask("return JSON.stringify(window.shown)"));
        }
        checked.poll(60, TimeUnit.SECONDS);
        List<?> moments = (List<?>) browser.ask("return [shown.asked, shown.answered, shown.at]");
        return moments.stream().mapToLong(moment -> Math.round(((Number) moment).doubleValue()) - start).toArray();
    }

    private static void print(String page, List<long[]> all) {
        System.out.printf(Locale.ROOT, "%s: %d ms in the middle of %d changes, at worst %d ms; the page asked after %d ms,"
                + " and was answered after %d ms%n", page, middle(all, 2), all.size(),
                all.stream().mapToLong(moments -> moments[2]).max().orElseThrow(), middle(all, 0), middle(all, 1));
    }

    private static long middle(List<long[]> all, int which) {
        return all.stream().mapToLong(moments -> moments[which]).sorted().skip(all.size() / 2).findFirst().orElseThrow();
    }
}
