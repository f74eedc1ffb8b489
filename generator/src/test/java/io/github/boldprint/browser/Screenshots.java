package io.github.boldprint.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.Preview;
import io.github.boldprint.Request;
import io.github.boldprint.serve.PreviewServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the pictures of the example that stand in {@code .github}. No test: it runs only by its name, as CONTRIBUTING says.
 */
@ExtendWith(ExampleShop.Resolver.class)
class Screenshots {

    private static final Path FOLDER = Path.of("..", ".github");
    private static final List<String> PAGES = List.of("index.html", "returns/index.html", "privacy/index.html",
            "complaints/index.html", "contact/index.html");

    /** A desk with a phone before it. */
    private static final String BOTH = "data:text/html,<body style='margin:0;background:%23e9e2d8'>"
            + "<img style='position:absolute;left:24px;top:24px;width:1000px;border-radius:8px' src='data:image/png;base64,DESK'>"
            + "<img style='position:absolute;left:920px;top:64px;width:300px;border-radius:16px' src='data:image/png;base64,PHONE'>";

    @Test
    void takesThem(ExampleShop shop) throws IOException {
        Path screens = Files.createDirectories(FOLDER.resolve("screens"));
        for (String page : PAGES) {
            String name = page.equals("index.html") ? "centre" : page.replace("/index.html", "");
            for (String colours : List.of("light", "dark")) {
                Files.write(screens.resolve(name + "-360-" + colours + ".png"), take(shop, page, 360, 640, colours));
                Files.write(screens.resolve(name + "-1280-" + colours + ".png"), take(shop, page, 1280, 800, colours));
            }
        }
        String both = BOTH.replace("DESK", read(screens.resolve("centre-1280-light.png")))
                .replace("PHONE", read(screens.resolve("returns-360-dark.png")));
        shop.browser().open(both, 1244, "light");
        shop.browser().resize(1244, 673);
        Files.write(FOLDER.resolve("policy-site.png"), SmallPicture.of(shop.browser().picture()));
    }

    /** The preview of the example while somebody writes it and has made a mistake. */
    @Test
    void takesThePreview(ExampleShop shop, @TempDir Path folder) throws IOException {
        Path example = Path.of("..", "content");
        try (Stream<Path> files = Files.walk(example)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".yaml")).toList()) {
                Path copy = folder.resolve(example.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Preview preview = new Preview(Request.check(folder, LocalDate.of(2026, 11, 22)));
        try (PreviewServer server = new PreviewServer(preview, 0, null, found -> {})) {
            String page = server.address().toString().replace("localhost", "127.0.0.1") + "returns/";
            shop.browser().open(page, 1280, "light");
            Path returns = folder.resolve("policies/returns.yaml");
            Files.writeString(returns, Files.readString(returns).replace("  window: P30D", "  windw: P30D"));
            for (String colours : List.of("light", "dark")) {
                for (int width : new int[] {360, 1280}) {
                    shop.browser().open(page, width, colours);
                    shop.browser().resize(width, width == 360 ? 640 : 800);
                    assertTrue(shop.browser().waitFor("return document.documentElement.lastElementChild.shadowRoot"
                            + ".textContent.includes('windw')"));
                    Files.write(FOLDER.resolve("screens/preview-" + width + "-" + colours + ".png"),
                            SmallPicture.of(shop.browser().picture()));
                }
            }
            shop.browser().open("about:blank", 1280, "light");
        }
    }

    private static byte[] take(ExampleShop shop, String page, int width, int height, String colours)
            throws IOException {
        shop.browser().open(shop.url() + page, width, colours);
        shop.browser().resize(width, height);
        return SmallPicture.of(shop.browser().picture());
    }

    private static String read(Path picture) throws IOException {
        return Base64.getEncoder().encodeToString(Files.readAllBytes(picture)).replace("+", "%2B");
    }
}
