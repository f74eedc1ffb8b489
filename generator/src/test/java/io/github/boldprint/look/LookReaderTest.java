package io.github.boldprint.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.Result;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.source.SourcePicture;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a look does to a site, and which pictures may be part of it; what is refused stands among the rules' fixtures. */
class LookReaderTest {

    private static final String DRAWING = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 80 20\"><path d=\"M0 0h9v9z\"/></svg>";

    @TempDir
    Path folder;

    @BeforeEach
    void writeAShop() throws IOException {
        write("site.yaml", """
                business: {name: Lumen & Loom, email: care@example.com, phone: +49 30 23125 014}
                url: https://example.com/policies/
                languages: [en, de]
                markets: [DE]
                packs: {without: [all]}
                """);
        write("kinds/lending.yaml", "kind: lending\nformat: 1\nfields:\n  period: {type: duration, means: How long., example: P1W}\n");
        write("policies/lending.yaml", "kind: lending\neffective: 2026-10-01\nfacts: {period: P1W}\nclauses: []\n");
        write("policies/lending.de.yaml", "clauses: []\n");
    }

    @Test
    void standsRoundEveryPageInItsLanguage() throws IOException {
        write("look/logo.svg", DRAWING);
        write("look/look.yaml", """
                logo: {file: logo.svg, words: The lamp}
                header: "[Shop](https://example.com/)"
                footer: "{{business.name}}, {{business.phone}}: [Lending](policy:lending)"
                """);
        write("look/look.de.yaml", """
                logo: {words: Die Lampe}
                header: "[Laden](https://example.com/)"
                """);
        Result built = build();
        assertTrue(built.findings().all().stream().anyMatch(finding -> finding.toString().equals("look/look.yaml:3:9: warning:"
                + " 'footer' is not said in de; write it in look/look.de.yaml [look-valid]")), built.findings().toString());
        String english = page("lending/index.html");
        assertTrue(english.contains("<img src=\"../assets/look/logo.svg\" alt=\"The lamp\" width=\"80\" height=\"20\">"), english);
        assertTrue(english.contains("<link rel=\"icon\" href=\"../assets/look/logo.svg\" type=\"image/svg+xml\">"));
        assertTrue(english.contains("<p>Lumen &amp; Loom, +49 30 23125 014: <a href=\"index.html\">Lending</a></p>"), english);
        String german = page("de/lending/index.html");
        assertTrue(german.contains("alt=\"Die Lampe\"") && german.contains("<p><a href=\"https://example.com/\">Laden</a></p>"));
        assertTrue(german.contains("<div class=\"slot\" lang=\"en\" dir=\"auto\">\n<p>Lumen"), german);
        assertTrue(page("404.html").contains("src=\"/policies/assets/look/logo.svg\""));
        assertTrue(Files.exists(folder.resolve("site/assets/look/logo.svg")));
    }

    /** Page, style sheet and logo: whatever a page shows besides would be a fourth file. */
    @Test
    void putsASmallIconBesideALogoIntoThePages() throws IOException {
        write("look/logo.svg", DRAWING);
        write("look/mark.svg", DRAWING.replace("80 20", "9 9"));
        write("look/look.yaml", "logo: logo.svg\nicon: mark.svg\n");
        assertEquals(List.of(), build().findings().all().stream().filter(finding -> finding.at().file().startsWith("look")).toList());
        String page = page("lending/index.html");
        String data = "<link rel=\"icon\" href=\"data:image/svg+xml;base64,";
        int begin = page.indexOf(data);
        assertTrue(begin > 0, page);
        String icon = page.substring(begin + data.length(), page.indexOf('"', begin + data.length()));
        assertTrue(new String(Base64.getDecoder().decode(icon), StandardCharsets.UTF_8).contains("viewBox=\"0 0 9 9\""));
        assertTrue(page.contains("img-src 'self' data:; "), page);
        assertFalse(Files.exists(folder.resolve("site/assets/look/icon.svg")));
        write("look/look.yaml", "icon: mark.svg\n");
        build();
        assertTrue(page("lending/index.html").contains("<link rel=\"icon\" href=\"../assets/look/icon.svg\""));
        assertTrue(page("lending/index.html").contains("img-src 'self'; "));
    }

    @Test
    void saysOfALargeIconBesideALogoThatEveryPageFetchesIt() throws IOException {
        write("look/logo.svg", DRAWING);
        write("look/mark.svg", DRAWING.replace("M0 0h9v9z", "M0 0h9v9z".repeat(200)));
        write("look/look.yaml", "logo: logo.svg\nicon: mark.svg\n");
        assertTrue(build().findings().all().stream().anyMatch(finding -> finding.toString().startsWith(
                "look/look.yaml:2:7: warning: this icon has ")));
        assertTrue(page("lending/index.html").contains("<link rel=\"icon\" href=\"../assets/look/icon.svg\""));
    }

    @Test
    void reachesStyleSheetsIconAndBrowser() throws IOException {
        write("look/look.yaml", "accent: navy\ndark: {background: black}\nheadings: slab\ncorners: round\n");
        assertEquals(List.of(), build().findings().all().stream().filter(finding -> finding.at().file().startsWith("look")).toList());
        String css = page("assets/style.css");
        String added = css.substring(css.lastIndexOf("  --radius: 0;"));
        assertTrue(added.contains("--display: Rockwell,") && added.contains("--radius: .875rem;"), added);
        assertTrue(added.contains("@media screen {\n  :root {\n") && added.contains("    --accent: #000080;\n"));
        assertTrue(added.contains("@media screen and (prefers-color-scheme: dark) {\n  :root {\n    --paper: #000000;\n"));
        assertTrue(page("assets/icon.svg").contains("fill=\"#000080\""));
        assertTrue(page("index.html").contains("<meta name=\"theme-color\" content=\"#000000\" media=\"(prefers-color-scheme: dark)\">"));
    }

    @Test
    void changesNoByteWhereThereIsNone() throws IOException {
        build();
        assertFalse(page("assets/style.css").contains("@media screen {\n  :root {"));
        assertTrue(page("assets/icon.svg").contains("fill=\"#97380f\""));
    }

    @Test
    void keepsOfADrawingWhatIsDrawn() {
        assertEquals("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g id="a"><path d="M0 0"></path></g><use href="#a"></use></svg>
                """, drawn("""
                <?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:i="urn:editor" viewBox="0 0 9 9" \
                i:zoom="3"><!-- made by hand --><metadata><secret>x</secret></metadata><i:guide x="1"/><g id="a"><path d="M0 0"/></g>\
                <use xlink:href="#a"/></svg>"""));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "<g onclick=\"alert(1)\"/>", "<g ONLOAD=\"alert(1)\"/>", "<image href=\"https://a.example/b.png\"/>",
        "<use href=\"https://a.example/b.svg#c\"/>", "<use href=\"data:image/svg+xml,x\"/>", "<a href=\"javascript:alert(1)\"/>",
        "<style>@import 'https://a.example/b.css'</style>", "<style>@\\69mport 'https://a.example/b.css'</style>",
        "<style>g { fill: url( 'https://a.example/b.svg#c') }</style>", "<path fill=\"url(//a.example/b.svg#c)\"/>",
        "<path style=\"fill: u\\72l(//a.example)\"/>", "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>",
        "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>", "&xxe;", "<g>"
    })
    void refusesADrawingThatRunsOrFetches(String hostile) {
        List<Finding> findings = new ArrayList<>();
        SourcePicture file = picture("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + hostile + "</svg>");
        assertEquals(Optional.empty(), PictureReader.read(file, "logo", findings), hostile);
        assertFalse(findings.isEmpty(), hostile);
    }

    /** An entity that names a file, and one that names itself over and over. */
    @ParameterizedTest
    @ValueSource(strings = {"<!ENTITY x SYSTEM \"file:///etc/passwd\">", "<!ENTITY y \"zzzzzzzz\"><!ENTITY x \"&y;&y;&y;&y;\">"})
    void refusesEntities(String entity) {
        List<Finding> findings = new ArrayList<>();
        SourcePicture file = picture("logo.svg", "<!DOCTYPE svg [" + entity + "]><svg xmlns=\"http://www.w3.org/2000/svg\""
                + " viewBox=\"0 0 9 9\"><text>&x;</text></svg>");
        Optional<Picture> read = PictureReader.read(file, "logo", findings);
        assertTrue(read.map(picture -> new String(picture.bytes(), StandardCharsets.UTF_8))
                .filter(text -> text.contains("root:") || text.contains("zzz")).isEmpty());
    }

    @Test
    void knowsTheSizeOfAPicture() {
        ByteBuffer png = ByteBuffer.allocate(33).putLong(0x89504E470D0A1A0AL).putInt(13).putInt(0x49484452).putInt(120).putInt(40);
        assertSize(120, 40, "logo.png", png.array());
        assertSize(120, 40, "logo.webp", webp("VP8X").putInt(24, 119).put(27, (byte) 39).array());
        assertSize(120, 40, "logo.webp", webp("VP8L").put(20, (byte) 0x2F).putInt(21, 119 | 39 << 14).array());
        assertSize(120, 40, "logo.webp", webp("VP8 ").putShort(26, (short) 120).putShort(28, (short) 40).array());
    }

    private static ByteBuffer webp(String form) {
        ByteBuffer bytes = ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(32).put("WEBP".getBytes(StandardCharsets.US_ASCII));
        return bytes.put(form.getBytes(StandardCharsets.US_ASCII));
    }

    private static void assertSize(int width, int height, String name, byte[] bytes) {
        Picture picture = PictureReader.read(new SourcePicture("look/" + name, "look/" + name, bytes), "logo", new ArrayList<>())
                .orElseThrow();
        assertEquals(List.of(width, height, name), List.of(picture.width(), picture.height(), picture.name()));
    }

    private static String drawn(String svg) {
        List<Finding> findings = new ArrayList<>();
        Optional<Picture> picture = PictureReader.read(picture("logo.svg", svg), "logo", findings);
        assertEquals(List.of(), findings);
        return new String(picture.orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private static SourcePicture picture(String name, String text) {
        return new SourcePicture("look/" + name, "look/" + name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Result build() {
        Result built = Boldprint.build(Request.build(folder.resolve("content"), folder.resolve("site"), LocalDate.of(2026, 11, 22)));
        assertTrue(built.published(), () -> built.findings().toString());
        return built;
    }

    private String page(String path) throws IOException {
        return Files.readString(folder.resolve("site").resolve(path));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
