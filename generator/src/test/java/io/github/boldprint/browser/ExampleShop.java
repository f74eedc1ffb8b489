package io.github.boldprint.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The example, published once for all tests, with one browser to look at it. */
final class ExampleShop implements AutoCloseable {

    static final List<String> LANGUAGES = List.of("en", "de", "hr", "ms", "fil");

    private final Path folder;
    private final LoopbackServer server;
    private final Optional<Chromium> chromium;
    private Sweep sweep;

    private ExampleShop() throws IOException {
        folder = Files.createTempDirectory("example");
        Path content = Path.of("..", "content");
        Result result = Boldprint.build(Request.build(content, folder.resolve("site"), LocalDate.of(2026, 11, 22)));
        assertTrue(result.published(), () -> result.findings().toString());
        server = new LoopbackServer(site(), "/policies/");
        chromium = Chromium.find();
        if (chromium.isEmpty()) {
            System.out.println("skipped: the browser tests, because there is no chromium with a chromedriver on the path");
        }
    }

    Path site() {
        return folder.resolve("site");
    }

    String url() {
        return server.url();
    }

    /** The browser; where this machine has none, the test that asks is skipped. */
    Chromium browser() {
        Assumptions.assumeTrue(chromium.isPresent(), "no chromium with a chromedriver on the path");
        return chromium.orElseThrow();
    }

    /** Several browsers, for what looks at every page. */
    Sweep sweep() {
        browser();
        if (sweep == null) {
            sweep = new Sweep();
        }
        return sweep;
    }

    /** Paths of all whole pages, sorted; fragments are no pages. */
    List<String> pages() {
        List<String> pages = files().filter(path -> path.endsWith(".html") && !path.contains("fragments/")
                && !isSignpost(path)).toList();
        assertFalse(pages.isEmpty());
        return pages;
    }

    /** Pages that only lead on; there are hundreds, all alike. */
    List<String> signposts() {
        return files().filter(ExampleShop::isSignpost).toList();
    }

    private static boolean isSignpost(String page) {
        return page.matches("(.*/)?s/[0-9a-z]{6}/index\\.html");
    }

    /** The pages of one policy each. */
    List<String> policies() {
        return pages().stream()
                .filter(page -> page.matches("(?:[a-z]{2,3}/)?(?!search/)[a-z-]{4,}/index\\.html"))
                .toList();
    }

    /** The pages that are made for paper. */
    List<String> sheets() {
        return pages().stream().filter(page -> page.matches(".*/(cards?|poster)/index\\.html")).toList();
    }

    /** The language of a page. */
    static String language(String page) {
        return LANGUAGES.stream().filter(language -> page.startsWith(language + "/")).findFirst().orElse("en");
    }

    Stream<String> files() {
        try (Stream<Path> files = Files.walk(site())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        if (sweep != null) {
            sweep.close();
        }
        chromium.ifPresent(Chromium::close);
        server.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Hands the example to every test that asks for it; it is closed after the last one. */
    static final class Resolver implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == ExampleShop.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(ExampleShop.class, key -> open(), ExampleShop.class);
        }

        private static ExampleShop open() {
            try {
                return new ExampleShop();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
