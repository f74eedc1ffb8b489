package io.github.boldprint.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A business's own theme: its files stand before those that are shipped, and its faults are findings. */
class OwnThemeTest {

    @TempDir
    Path temporary;

    private Path look;

    @BeforeEach
    void makeTheFolder() throws IOException {
        look = Files.createDirectories(temporary.resolve("look"));
    }

    @Test
    void putsItsTemplateBeforeTheShippedOne() throws IOException {
        write("templates/not-found.ftlh", "<p>Gone: ${frame.title}</p>\n");
        RenderedPages pages = render().value();
        assertEquals("<p>Gone: This page is not here</p>\n", page(pages, "404.html"));
        assertTrue(page(pages, "index.html").startsWith("<!DOCTYPE html>"));
    }

    @Test
    void replacesAndAddsAssets() throws IOException {
        write("assets/style.css", "body { color: black; }\n");
        write("assets/fonts/own.woff2", "font");
        RenderedPages pages = render().value();
        assertEquals(List.of("fonts/own.woff2", "icon.svg", "paper.css", "search.js", "style.css"), List.copyOf(pages.assets().keySet()));
        assertArrayEquals("body { color: black; }\n".getBytes(StandardCharsets.UTF_8), pages.assets().get("style.css"));
    }

    @Test
    void readsNoOtherFileOfTheFolder() throws IOException {
        write("README.md", "Our look");
        write(".git/config", "x");
        write("assets/.hidden", "x");
        assertEquals(List.of("icon.svg", "paper.css", "search.js", "style.css"), List.copyOf(render().value().assets().keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "${frame?api}",
        "${'1'?eval}",
        "${'1'?evalJson}",
        "${'1'?eval_json}",
        "<@'x'?interpret/>",
        "${frame.title?no_esc}",
        "${frame.title ? <#-- > --> noEsc}",
        "<#if frame.title?no_esc?has_content></#if>",
        "${\"${frame.title?no_esc}\"}",
        "<#noautoesc>${frame.title}</#noautoesc>",
        "<#outputformat 'plainText'>${frame.title}</#outputformat>"
    })
    void refusesWhatRunsCodeOrEscapesNothing(String hostile) throws IOException {
        write("templates/policy.ftlh", "<p>\n" + hostile + "</p>\n");
        Outcome<RenderedPages> rendered = render();
        Finding finding = rendered.findings().all().get(0);
        assertEquals("look/templates/policy.ftlh", finding.at().file());
        assertEquals(2, finding.at().line());
        assertTrue(finding.message().contains("is not allowed in a template; "), finding.message());
        assertEquals(List.of(), rendered.value().pages());
    }

    @Test
    void allowsTheSameLettersInPlainTextAndComments() throws IOException {
        write("templates/not-found.ftlh", "<#-- no ?new here --><p title=\"x?api=1\">Anything ?new</p>\n");
        assertEquals("<p title=\"x?api=1\">Anything ?new</p>\n", page(render().value(), "404.html"));
    }

    @Test
    void cannotReachOutsideTheTemplates() throws IOException {
        Files.writeString(temporary.resolve("secret.ftlh"), "secret");
        write("templates/not-found.ftlh", "<#include \"../../secret.ftlh\">");
        assertTrue(onlyFinding().message().startsWith("the template stops here: "));
    }

    @Test
    void saysWhereANameIsMisspelt() throws IOException {
        write("templates/policy.ftlh", "<p>\n  ${polcy.title}</p>\n");
        assertEquals("look/templates/policy.ftlh:2:5: error: 'polcy' has no value here; look for a misspelt name, or"
                + " write '(polcy)!' if it may be missing [theme-valid]", onlyFinding().toString());
    }

    @Test
    void saysWhereATemplateCannotBeRead() throws IOException {
        write("templates/policy.ftlh", "<p>\n<#if frame.title></p>\n");
        Finding finding = onlyFinding();
        assertEquals("look/templates/policy.ftlh", finding.at().file());
        assertTrue(finding.at().line() > 0 && finding.message().startsWith("the template cannot be read: "),
                finding.toString());
    }

    @Test
    void namesTheFolderWhenAShippedTemplateFailsBesideIts() throws IOException {
        write("templates/parts.ftlh", "<#-- nothing -->\n");
        Finding finding = render().findings().all().get(0);
        assertEquals("look", finding.at().toString());
        assertTrue(finding.message().contains("together with yours"), finding.message());
    }

    @Test
    void survivesTemplatesThatCallEachOtherForEver() throws IOException {
        write("templates/not-found.ftlh", "<#macro again><@again/></#macro><@again/>");
        assertEquals("the templates call each other without an end", onlyFinding().message());
    }

    @Test
    void asksAboutATemplateThatReplacesNothing() throws IOException {
        write("templates/polcy.ftlh", "<p>x</p>\n");
        assertEquals("look/templates/polcy.ftlh: error: 'polcy.ftlh' replaces nothing; did you mean 'policy.ftlh'?"
                + " [theme-valid]", onlyFinding().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"templates/policy.ftl", "templates/sub/policy.ftlh", "templates/Policy.ftlh", "assets/ü.css"})
    void refusesNamesThatCannotBe(String path) throws IOException {
        write(path, "x");
        assertEquals("look/" + path, onlyFinding().at().toString());
    }

    @Test
    void refusesALinkToAFileElsewhere() throws IOException {
        Path secret = Files.writeString(temporary.resolve("secret.txt"), "secret");
        Files.createDirectories(look.resolve("assets"));
        Files.createSymbolicLink(look.resolve("assets/secret.txt"), secret);
        assertEquals("look/assets/secret.txt: error: this is a link to another file; put the file itself here"
                + " [theme-valid]", onlyFinding().toString());
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Files.createDirectories(look.resolve("templates"));
        Files.write(look.resolve("templates/policy.ftlh"), new byte[] {'<', (byte) 0xFC, '>'});
        assertEquals("the file is not UTF-8; save it as UTF-8", onlyFinding().message());
    }

    @Test
    void saysThatTheFolderIsNotThere() {
        Outcome<RenderedPages> rendered =
                SiteRenderer.render(SampleSite.site(), new Theme("default", Optional.of(temporary.resolve("none"))));
        assertEquals("none: error: the theme's folder is not there; make it, or name the right one [theme-valid]",
                rendered.findings().all().get(0).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"defualt", "../default", "Default", ""})
    void saysThatNoThemeHasThatName(String name) {
        Outcome<RenderedPages> rendered = SiteRenderer.render(SampleSite.site(), new Theme(name, Optional.empty()));
        assertEquals("error: no theme is named '" + name + "'; write 'default', or leave it out [theme-valid]",
                rendered.findings().all().get(0).toString());
    }

    private Finding onlyFinding() {
        List<Finding> all = render().findings().all();
        assertEquals(1, all.size(), all.toString());
        return all.get(0);
    }

    private Outcome<RenderedPages> render() {
        return SiteRenderer.render(SampleSite.site(), new Theme("default", Optional.of(look)));
    }

    private static String page(RenderedPages pages, String path) {
        return pages.pages().stream()
                .filter(page -> page.page().frame().path().value().equals(path))
                .findFirst()
                .orElseThrow()
                .html();
    }

    private void write(String path, String text) throws IOException {
        Path file = look.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
