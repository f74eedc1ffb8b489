package io.github.boldprint.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What the shipped theme promises. */
class DefaultThemeTest {

    private static final String ROOT = "io/github/boldprint/themes/default/";
    private static final Pattern COLOUR = Pattern.compile("--([a-z]+): (#[0-9a-f]{6});");
    private static final Pattern SIDED = Pattern.compile(
            "(?m)^ *(left|right|top|bottom|(margin|padding|border)-(left|right|top|bottom)|width|height"
                    + "|(min|max)-(width|height)|float|text-align: (left|right))\\b.*$");

    @Test
    void needsNoTemplateThatPrintsValuesUnescapedOrRunsCode() throws IOException {
        Properties contents = new Properties();
        contents.load(new java.io.StringReader(read("theme.properties")));
        for (String template : contents.getProperty("templates").split("\\s+")) {
            String text = read("templates/" + template);
            assertFalse(text.contains("no_esc") || text.contains("noEsc"), template);
            assertEquals(List.of(), TemplateFence.check(template, text));
        }
    }

    @Test
    void keepsStyleSheetAndFrameWithin6000BytesOnTheWire() throws IOException {
        String frame = SiteRenderer.render(SampleSite.site(), new Theme("default", Optional.empty()))
                .value().pages().get(0).html();
        int bytes = zipped(frame) + zipped(read("assets/style.css"));
        assertTrue(bytes <= 6000, bytes + " bytes");
    }

    @Test
    void readsWellInBothSchemes() {
        String css = read("assets/style.css");
        int dark = css.indexOf("@media (prefers-color-scheme: dark)");
        for (String scheme : List.of(css.substring(0, dark), css.substring(dark, css.indexOf("\n}\n", dark)))) {
            Map<String, String> colours = new TreeMap<>();
            for (Matcher m = COLOUR.matcher(scheme); m.find(); ) {
                colours.put(m.group(1), m.group(2));
            }
            for (String ground : List.of("paper", "tint", "found")) {
                for (String text : List.of("ink", "quiet", "accent")) {
                    assertContrast(4.5, colours, text, ground);
                }
                assertContrast(3, colours, "edge", ground);
            }
        }
    }

    @Test
    void worksFromRightToLeftToo() {
        for (String sheet : List.of("style.css", "paper.css")) {
            Matcher sided = SIDED.matcher(read("assets/" + sheet));
            assertFalse(sided.find(), () -> sided.group());
        }
    }

    @Test
    void asksNoOtherHostForAnything() {
        String css = read("assets/style.css") + read("assets/paper.css");
        assertFalse(css.contains("url(") || css.contains("@import"));
        assertFalse(read("assets/icon.svg").replace("http://www.w3.org/2000/svg", "").contains("http"));
    }

    private static void assertContrast(double least, Map<String, String> colours, String text, String ground) {
        double one = luminance(colours.get(text));
        double two = luminance(colours.get(ground));
        double contrast = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
        assertTrue(contrast >= least, text + " on " + ground + ": " + contrast + " in " + colours);
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private static double luminance(String colour) {
        double[] share = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += share[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static int zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private static String read(String name) {
        try (InputStream in = DefaultThemeTest.class.getClassLoader().getResourceAsStream(ROOT + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
