package io.github.boldprint.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Findings;
import io.github.boldprint.finish.SiteFile;
import io.github.boldprint.finish.SiteFiles;
import io.github.boldprint.site.Site;
import io.github.boldprint.site.SitePath;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAuditorTest {

    private static final String THEME =
            "; mend the theme's template, or report this to Boldprint if the theme is not your own";
    private static final String ASSETS = "; put the file into the theme's assets and name it there, "
            + "or report this to Boldprint if the theme is not your own";

    @Test
    void findsNothingInASoundSite() {
        assertEquals(List.of(), audit(body("""
                <a href="returns/index.html#how-to-return">Returns</a>
                <a href="#top">Top</a>
                <a href="./">Home</a>
                <a href="https://shop.example/policies/returns/#how-to-return">Link to this section</a>
                <a href="https://elsewhere.example/">Elsewhere</a>
                <a href="https://shop.example/policies/orders/">A page of the shop's own</a>
                <a href="/">The shop</a>
                <a href="mailto:care@shop.example">Mail</a>
                <a href="tel:+49301234567">Phone</a>
                <p id="top">Top</p>
                <script type="application/ld+json">
                {}
                </script>""")));
    }

    @ParameterizedTest
    @CsvSource({
        "return/index.html, return/index.html",
        "../index.html, ''",
        "/policies/imprint/, imprint/index.html",
        "https://shop.example/policies/returns/gone.html, returns/gone.html",
    })
    void findsADeadLinkHoweverItIsWritten(String href, String file) {
        List<String> expected = file.isEmpty()
                ? List.of()
                : List.of("index.html:8:1: error: the link '" + href + "' leads to '" + file
                        + "', which is not in the site" + THEME + " [site-links]");
        assertEquals(expected, audit(body("<a href=\"" + href + "\">x</a>")));
    }

    @Test
    void findsAnAnchorThatIsNotThere() {
        assertEquals(
                List.of(
                        "index.html:8:1: error: the link '#gone' leads to '#gone', which 'index.html' does not have"
                                + THEME + " [site-links]",
                        "index.html:9:4: error: the link 'returns/index.html#howto' leads to '#howto', which "
                                + "'returns/index.html' does not have" + THEME + " [site-links]"),
                audit(body("<a href=\"#gone\">x</a>\n<p><a href=\"returns/index.html#howto\">x</a></p>")));
    }

    @Test
    void findsAnIdThatStandsTwice() {
        assertEquals(
                List.of("index.html:9:1: error: the id 'a' stands twice on this page, so that links to it are not sure"
                        + THEME + " [site-links]"),
                audit(body("<p id=\"a\">x</p>\n<p id=\"a\">y</p>")));
    }

    @Test
    void findsAnEmptyLink() {
        assertEquals(
                List.of("index.html:8:1: error: the link leads nowhere: its address is empty" + THEME
                        + " [site-links]"),
                audit(body("<a href=\"\">x</a>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>",
        "<script type=\"module\"></script>",
        "<p onclick=\"x()\">x</p>",
        "<p style=\"color:red\">x</p>",
        "<style>p{}</style>",
        "<iframe></iframe>",
        "<form></form>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\" JavaScript:alert(1)\">x</a>",
        "<img src=\"https://tracker.example/p.gif\" alt=\"\">",
        "<img src=\"//tracker.example/p.gif\" alt=\"\">",
        "<img srcset=\"assets/icon.svg 1x, https://tracker.example/p.gif 2x\" alt=\"\">",
        "<svg><image href=\"https://tracker.example/p.svg\"/></svg>",
        "<link rel=\"stylesheet\" href=\"https://fonts.example/a.css\">",
    })
    void findsWhatAPageMustNotHave(String element) {
        List<String> found = audit(body(element));
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).startsWith("index.html:8:"), found.get(0));
        assertTrue(found.get(0).endsWith(" [site-clean]"), found.get(0));
    }

    @Test
    void onlyTheSearchPageHasScriptsAndTheyAreFiles() {
        String page = body("<script src=\"index.js\"></script>\n<script>alert(1)</script>").replace("assets/", "../assets/");
        List<SiteFile> files = List.of(SiteFile.of(new SitePath("assets/icon.svg"), "<svg/>"),
                SiteFile.of(new SitePath("de/search/index.js"), "var searchIndex = []\n"),
                SiteFile.of(new SitePath("de/search/index.html"), page.replace("../assets/", "../../assets/")));
        Site site = new Site(Optional.of(URI.create("https://shop.example/policies/")), List.of(), "default");
        assertEquals(List.of("de/search/index.html:9:1: error: the search page's scripts are files of their own" + THEME
                + " [site-clean]"), SiteAuditor.audit(new SiteFiles(files), site).all().stream().map(Object::toString).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5; url=returns/index.html", "0; url=https://elsewhere.example/", "0; url=gone.html", "0"})
    void aPageLeadsOnOnlyAtOnceAndToWhereALinkLeads(String refresh) {
        String head = "<meta name=\"robots\" content=\"noindex\"><meta http-equiv=\"refresh\" content=\"";
        assertEquals(List.of(), audit(body(head + "0; url=returns/index.html\"><a href=\"returns/index.html\">x</a>")));
        assertEquals(List.of("index.html:8:39: error: a page leads nobody elsewhere by itself, unless at once and to where a link on it"
                        + " leads too" + THEME + " [site-clean]"),
                audit(body(head + refresh + "\"><a href=\"returns/index.html\">x</a>")));
    }

    @Test
    void findsAPageThatDoesNotSayWhatItIs() {
        assertEquals(
                List.of(
                        "index.html: error: the page does not say its language in <html lang=\"…\">" + THEME
                                + " [site-clean]",
                        "index.html: error: the page has no <h1> that says what it is about" + THEME + " [site-clean]",
                        "index.html: error: the page has no title" + THEME + " [site-clean]"),
                audit("<!DOCTYPE html>\n<p>Nothing</p>"));
    }

    @Test
    void asksNoTitleOfAFragment() {
        assertEquals(List.of(), audit(
                SiteFile.of(new SitePath("de/fragments/footer-links.html"), "<a href=\"/policies/returns/\">x</a>\n")));
    }

    @Test
    void resolvesTheLinksOfANotFoundPageAgainstTheSitesAddress() {
        assertEquals(
                List.of("404.html:8:1: error: the link '/policies/gone/' leads to 'gone/index.html', which is not "
                        + "in the site" + THEME + " [site-links]"),
                audit(SiteFile.of(new SitePath("404.html"), body("<a href=\"/policies/gone/\">x</a>"))));
    }

    @Test
    void looksIntoStyleSheets() {
        String sheet = """
                @import "more.css";
                p { background: url(icon.svg) }
                p { background: url("https://fonts.example/a.woff2") }
                """;
        assertEquals(
                List.of(
                        "assets/style.css:1: error: the style sheet names 'more.css', which is not in the site" + THEME
                                + " [site-links]",
                        "assets/style.css:3: error: the style sheet would fetch 'https://fonts.example/a.woff2' from "
                                + "another host" + ASSETS + " [site-clean]"),
                audit(SiteFile.of(new SitePath("assets/style.css"), sheet)));
    }

    private static String body(String content) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <title>Policies</title>
                </head>
                <body>
                <h1>Policies</h1>
                %s
                </body>
                </html>
                """.formatted(content);
    }

    private static List<String> audit(String index) {
        return audit(SiteFile.of(new SitePath("index.html"), index));
    }

    /** The findings of a site of which one file is this. */
    private static List<String> audit(SiteFile file) {
        List<SiteFile> files = new ArrayList<>();
        files.add(SiteFile.of(new SitePath("returns/index.html"), body("<p id=\"how-to-return\">How</p>")));
        files.add(SiteFile.of(new SitePath("assets/icon.svg"), "<svg/>"));
        files.add(file);
        if (!file.path().value().equals("index.html")) {
            files.add(SiteFile.of(new SitePath("index.html"), body("")));
        }
        Site site = new Site(Optional.of(URI.create("https://shop.example/policies/")), List.of(), "default");
        Findings findings = SiteAuditor.audit(new SiteFiles(files), site);
        return findings.all().stream().map(Object::toString).toList();
    }
}
