package io.github.boldprint.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
        write("theme.properties", "viewModel = 1\n");
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
        Finding finding = errors(rendered).get(0);
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

    @Test
    void replacesOneBlockAndLeavesTheRest() throws IOException {
        write("templates/blocks/footer.ftlh", "<footer><p>Ours: ${frame.business}</p></footer>\n");
        String page = page(render().value(), "returns/index.html");
        assertTrue(page.contains("<footer><p>Ours: Lumen &amp; Loom</p></footer>\n"), page);
        assertTrue(page.contains("<header>\n") && page.contains("class=\"summary\""), page);
    }

    @Test
    void printsTheSameWithCopiesOfEveryFile() throws IOException {
        for (String file : ShippedTheme.files()) {
            write(ShippedTheme.place(file), ShippedTheme.copy(file));
        }
        Outcome<RenderedPages> copied = render();
        assertEquals(Findings.NONE, copied.findings());
        RenderedPages shipped = SiteRenderer.render(SampleSite.site(), new Theme("default", Optional.empty())).value();
        for (RenderedPage page : shipped.pages()) {
            assertEquals(page.html(), page(copied.value(), page.page().frame().path().value()));
        }
    }

    @Test
    void warnsWhenTheShippedFileHasChangedSinceItsCopy() throws IOException {
        write("templates/blocks/footer.ftlh", ShippedTheme.copy("blocks/footer.ftlh").replaceFirst("[0-9a-f]{12}", "0123456789ab"));
        write("assets/style.css", "/* boldprint: style.css 0123456789ab */\n");
        assertEquals(List.of(
                "look/assets/style.css:1:1: warning: the shipped 'style.css' has changed since this copy was made; compare it with"
                        + " what 'boldprint theme style.css' prints, take over what you need, and its first line too [theme-current]",
                "look/templates/blocks/footer.ftlh:1:1: warning: the shipped 'blocks/footer.ftlh' has changed since this copy was"
                        + " made; compare it with what 'boldprint theme blocks/footer.ftlh' prints, take over what you need, and its"
                        + " first line too [theme-current]"),
                render().findings().all().stream().map(Finding::toString).toList());
        assertFalse(render().value().pages().isEmpty());
    }

    @Test
    void notesACopyThatDoesNotSayWhatItWasMadeFrom() throws IOException {
        write("templates/blocks/footer.ftlh", "<footer></footer>\n");
        assertEquals(List.of("look/templates/blocks/footer.ftlh:1:1: info: nobody can tell whether the shipped"
                + " 'blocks/footer.ftlh' has changed since this file was made; begin the file with the first line that"
                + " 'boldprint theme blocks/footer.ftlh' prints [theme-current]"),
                render().findings().all().stream().map(Finding::toString).toList());
    }

    @Test
    void refusesAThemeForAnotherViewModel() throws IOException {
        write("theme.properties", "viewModel = 2\n");
        write("templates/blocks/footer.ftlh", ShippedTheme.copy("blocks/footer.ftlh"));
        assertTrue(onlyFinding().message().startsWith("this theme was written for view model 2, and this Boldprint has view model 1"));
    }

    @Test
    void asksForWhichViewModelTemplatesWereWritten() throws IOException {
        Files.delete(look.resolve("theme.properties"));
        write("templates/blocks/footer.ftlh", ShippedTheme.copy("blocks/footer.ftlh"));
        assertEquals("look/theme.properties: warning: this theme does not say for which view model it was written; write"
                + " 'viewModel = 1' in theme.properties [theme-valid]", render().findings().all().get(0).toString());
        Files.delete(look.resolve("templates/blocks/footer.ftlh"));
        assertEquals(Findings.NONE, render().findings());
    }

    @Test
    void addsToTheStyleSheetWithoutAnotherFile() throws IOException {
        write("assets/style-more.css", ".summary { font-size: 2em; }\n");
        Map<String, byte[]> assets = render().value().assets();
        assertEquals(List.of("icon.svg", "paper.css", "search.js", "style.css"), List.copyOf(assets.keySet()));
        String sheet = new String(assets.get("style.css"), StandardCharsets.UTF_8);
        assertTrue(sheet.contains("--paper:") && sheet.endsWith("\n.summary { font-size: 2em; }\n"), sheet);
    }

    @Test
    void measuresTheColoursOfItsStyleSheet() throws IOException {
        write("assets/style-more.css", """
                /* :root { --ink: #fff; } */
                :root {
                  --accent: #ff8c00;
                  --paper: #fff;
                }
                @media (prefers-color-scheme: dark) {
                  :root { --quiet: #555555; --accent: #ffae85 }
                }
                @media print { :root { --ink: #ffffff; } }
                .box { --ink: #ffffff; color: rebeccapurple; }
                """);
        assertEquals(List.of(
                "look/assets/style-more.css:3: error: '--accent' #ff8c00 on '--paper' #ffffff has a contrast of 2.33:1, and needs"
                        + " 4.5:1; take a stronger shade [theme-valid]",
                "look/assets/style-more.css:7: error: '--quiet' #555555 on '--paper' #1a1714, in the dark, has a contrast of"
                        + " 2.39:1, and needs 4.5:1; take a stronger shade [theme-valid]"),
                errors(render()).stream().map(Finding::toString).toList());
    }

    private Finding onlyFinding() {
        List<Finding> all = errors(render());
        assertEquals(1, all.size(), all.toString());
        return all.get(0);
    }

    private static List<Finding> errors(Outcome<RenderedPages> rendered) {
        return rendered.findings().all().stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
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
