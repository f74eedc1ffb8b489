package io.github.boldprint.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.site.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SiteRendererTest {

    private static final Theme SHIPPED = new Theme("default", Optional.empty());

    @Test
    void rendersEveryPageInTheSitesOrder() {
        Site site = SampleSite.site();
        Outcome<RenderedPages> rendered = SiteRenderer.render(site, SHIPPED);
        assertEquals(Findings.NONE, rendered.findings());
        assertEquals(site.pages(), rendered.value().pages().stream().map(RenderedPage::page).toList());
        assertEquals(List.of("icon.svg", "paper.css", "search.js", "style.css"), List.copyOf(rendered.value().assets().keySet()));
    }

    @Test
    void givesTheSameBytesHoweverOftenAndOnHoweverManyThreads() {
        Map<String, String> first = pages(SampleSite.site());
        for (int run = 0; run < 8; run++) {
            assertEquals(first, pages(SampleSite.site()));
        }
    }

    @Test
    void changesOnlyTheLinesThatStateTheChangedValue() {
        Map<String, String> before = pages(SampleSite.site("30"));
        Map<String, String> after = pages(SampleSite.site("21"));
        assertNotEquals(before, after);
        before.forEach((path, html) -> {
            List<String> old = html.lines().toList();
            List<String> now = after.get(path).lines().toList();
            assertEquals(old.size(), now.size(), path);
            for (int i = 0; i < old.size(); i++) {
                if (!old.get(i).equals(now.get(i))) {
                    assertEquals(old.get(i).replace("30", "21").replace("+49 21", "+49 30"), now.get(i), path);
                }
            }
        });
    }

    @Test
    void leavesNoIndentationTrailingSpaceOrBlankLine() {
        pages(SampleSite.site()).forEach((path, html) -> {
            html.lines().forEach(line -> assertEquals(line.strip(), line, path));
            assertFalse(html.contains("\n\n") || html.startsWith("\n") || html.contains("\r"), path);
            assertTrue(html.endsWith(">\n"), path);
        });
    }

    @Test
    void printsMarkupAsItIs() {
        String html = pages(SampleSite.site()).get("returns/index.html");
        assertTrue(html.contains("<li>Open your order and choose <em>Return</em>.</li>"), html);
    }

    @Test
    void givesEachPageOneHeadingOneAndNoGapBelowIt() {
        full().forEach((path, page) -> {
            assertEquals(1, page.select("h1").size(), path);
            int last = 0;
            for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.tagName().charAt(1) - '0';
                assertTrue(level <= last + 1, path + ": " + heading);
                last = level;
            }
        });
    }

    @Test
    void givesNoIdTwiceAndLeadsEveryLinkInsideAPageToOne() {
        full().forEach((path, page) -> {
            List<String> ids = page.select("[id]").eachAttr("id");
            assertEquals(ids.stream().distinct().toList(), ids, path);
            for (String href : page.select("a[href^=#]").eachAttr("href")) {
                assertTrue(ids.contains(href.substring(1)), path + ": " + href);
            }
        });
    }

    @Test
    void loadsNothingButOneStyleSheetAndAnIcon() {
        full().forEach((path, page) -> {
            assertEquals(2, page.select("link[rel=stylesheet], link[rel=icon]").size(), path);
            assertEquals(0, page.select("script, style, img, iframe, object, form, [style]").size(), path);
            assertEquals(1, page.select("meta[http-equiv=Content-Security-Policy]").size(), path);
        });
    }

    @Test
    void leavesOnePlaceForStructuredDataOnAFullPageAndNoneInAFragment() {
        String place = "\n<!--boldprint:structured-data-->\n";
        pages(SampleSite.site()).forEach((path, html) ->
                assertEquals(path.startsWith("fragments/") ? 1 : 2, html.split(place, -1).length, path));
    }

    @Test
    void namesEveryLanguageOfAPageAndTheFallback() {
        Document page = full().get("de/returns/index.html");
        assertEquals("de", page.select("html").attr("lang"));
        assertEquals(List.of("en", "de", "x-default"), page.select("link[rel=alternate]").eachAttr("hreflang"));
        assertEquals(SampleSite.URL + "de/returns/", page.select("link[rel=canonical]").attr("href"));
        assertEquals("English", page.select(".languages a[lang=en]").text());
    }

    @Test
    void keepsSearchEnginesOffThePageForWhatIsNotThere() {
        Document page = full().get("404.html");
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        assertEquals(0, page.select("link[rel=alternate], link[rel=canonical]").size());
    }

    @Test
    void marksAClauseThatIsNotTranslatedYet() {
        Element clause = full().get("de/returns/index.html").getElementById("exchange");
        assertEquals("en", clause.select("h2").attr("lang"));
        assertEquals("en", clause.select("div").attr("lang"));
        assertEquals("Diesen Abschnitt gibt es noch nicht auf Deutsch.", clause.select(".notice").text());
    }

    @Test
    void givesEveryClauseALinkThatSaysWhereItLeads() {
        Element link = full().get("returns/index.html").getElementById("gifts").select(".permalink a").first();
        assertEquals(SampleSite.URL + "returns/#gifts", link.attr("href"));
        assertEquals("Link to this section", link.text());
        assertEquals("Link to this section: Gifts", link.attr("aria-label"));
    }

    @Test
    void putsTheWaysToReachTheBusinessAtOnePlaceOnEveryPage() {
        full().forEach((path, page) -> assertEquals(
                List.of("+49 30 1234567", "care@lumenandloom.example", "Beispielweg 3, 10115 Berlin"),
                page.select("body > footer dd").eachText(), path));
    }

    @Test
    void printsFragmentsWithoutAPageOrIdsAndUnderNamesOfTheirOwn() {
        pages(SampleSite.site()).forEach((path, html) -> {
            if (path.startsWith("fragments/")) {
                Document fragment = Jsoup.parseBodyFragment(html);
                assertFalse(html.contains("<html") || html.contains("<head") || html.contains("<body"), path);
                assertEquals(0, fragment.select("[id]").size(), path);
                assertEquals(1, fragment.body().children().size(), path);
                for (String name : fragment.select("[class]").eachAttr("class")) {
                    assertTrue(name.startsWith("boldprint-"), path + ": " + name);
                }
            }
        });
    }

    private static Map<String, Document> full() {
        Map<String, Document> full = new TreeMap<>();
        pages(SampleSite.site()).forEach((path, html) -> {
            if (!path.startsWith("fragments/")) {
                full.put(path, Jsoup.parse(html));
            }
        });
        return full;
    }

    private static Map<String, String> pages(Site site) {
        Map<String, String> pages = new TreeMap<>();
        for (RenderedPage page : SiteRenderer.render(site, SHIPPED).value().pages()) {
            pages.put(page.page().frame().path().value(), page.html());
        }
        return pages;
    }
}
