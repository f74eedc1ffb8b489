package io.github.boldprint.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the guide for makers of themes names; {@code GuidesTest} does what it shows. */
class ThemeGuideTest {

    private static final Path GUIDE = Path.of("src", "main", "resources", "io", "github", "boldprint", "guides", "theme.yaml");

    @Test
    void namesEveryPropertyOfTheStyleSheet() throws IOException {
        String guide = Files.readString(GUIDE);
        String css = new String(ShippedTheme.assets().get("style.css"), StandardCharsets.UTF_8);
        Pattern.compile("(?m)^  (--[a-z]+):").matcher(css).results().map(found -> found.group(1)).distinct()
                .forEach(property -> assertTrue(guide.contains("`" + property + "`"), property));
    }
}
