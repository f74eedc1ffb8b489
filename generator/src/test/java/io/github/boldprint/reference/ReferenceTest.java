package io.github.boldprint.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.Boldprint;
import io.github.boldprint.audit.SiteAuditor;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finish.Finisher;
import io.github.boldprint.finish.SiteFile;
import io.github.boldprint.finish.SiteFiles;
import io.github.boldprint.pack.Shop;
import io.github.boldprint.render.SiteRenderer;
import io.github.boldprint.render.Theme;
import io.github.boldprint.site.Page;
import io.github.boldprint.site.Site;
import io.github.boldprint.site.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference of everything that is shipped. The build leaves it in {@code target/reference}, to be browsed. */
class ReferenceTest {

    private static final Shelf SHELF = Boldprint.shelf(Optional.empty()).value();
    private static final Site SITE = Reference.of(SHELF).site();
    private static final SiteFiles FILES = files(SITE);

    @TempDir
    Path folder;

    @Test
    void isWrittenByTheBuild() {
        Path output = Path.of("target", "reference");
        Outcome<Integer> written = Boldprint.reference(SHELF, Optional.empty(), output, false);
        assertEquals(Findings.NONE, written.findings());
        assertEquals(FILES.all().size(), written.value());
        assertTrue(Files.isRegularFile(output.resolve("index.html")));
    }

    @Test
    void leadsNowhereInVain() {
        assertEquals(List.of(), SiteAuditor.audit(FILES, SITE).all());
    }

    @Test
    void hasAnAnchorForEveryFactTopicQuestionAndRecipe() {
        List<String> missing = new ArrayList<>();
        SHELF.kinds().forEach(kind -> {
            Document page = page(Places.kind(kind.id()));
            kind.paths().forEach(path -> look(page, "fact-" + path, missing));
            kind.topics().forEach(topic -> look(page, "topic-" + topic.id(), missing));
            kind.questions().forEach(question -> look(page, "question-" + question.id(), missing));
            kind.recipes().forEach(recipe -> look(page, "recipe-" + recipe.id(), missing));
        });
        assertEquals(List.of(), missing);
    }

    @Test
    void namesEveryRuleOfEveryPackWithItsSource() {
        List<String> missing = new ArrayList<>();
        Document every = page(Places.EVERY_RULE);
        SHELF.rules().packs().forEach(pack -> {
            Document page = page(Places.pack(pack.id()));
            pack.rules().forEach(rule -> {
                look(page, rule.id().value(), missing);
                Element row = page.getElementById(rule.id().value());
                assertFalse(row.select("a[href=" + rule.url() + "]").isEmpty(), rule.id()::value);
                assertTrue(every.text().contains(rule.id().value()), rule.id()::value);
            });
            assertFalse(page(Places.HOME).select("a[href=" + Places.pack(pack.id()) + "]").isEmpty(), pack::id);
        });
        SHELF.rules().entries().forEach(entry -> look(page(Places.BUILT_IN), entry.id().value(), missing));
        assertEquals(List.of(), missing);
    }

    @Test
    void leadsFromEveryKindToItsHowTo() {
        SHELF.vocabulary().kinds().forEach(kind ->
                assertFalse(page(Places.kind(kind.id())).select("a[href^=../../guides/how-to/index.html#]").isEmpty(), kind::id));
    }

    @Test
    void namesEveryHowToOnTheFirstPage() {
        Document first = page(Places.HOME);
        Guide guide = SHELF.guides().stream().filter(each -> each.name().equals("how-to")).findFirst().orElseThrow();
        assertTrue(guide.sections().size() > 20);
        guide.sections().forEach(section -> assertEquals(1,
                first.select("a[href=" + Places.section("how-to", section.id()) + "]").size(), section::id));
    }

    @Test
    void findsSectionsFactsAndRulesByTheirWords() {
        Page.Search search = (Page.Search) SITE.pages().stream().filter(Page.Search.class::isInstance).findFirst().orElseThrow();
        Map<String, String> found = new TreeMap<>();
        search.entries().forEach(entry -> found.put(entry.href(), entry.title() + ": " + entry.text()));
        assertTrue(found.get("../guides/how-to/index.html#training").startsWith("Training and briefing: You state how soon"));
        assertTrue(found.get("../kinds/returns/index.html#fact-window").contains("How long a customer may"), found::toString);
        assertTrue(found.get("../packs/eu-consumer-rights/index.html#eu-crd-13-1-refund-14").contains("refund within 14 days"));
        assertTrue(found.get("../built-in/index.html#no-placeholders").startsWith("no-placeholders: "));
        List<String> dead = new ArrayList<>();
        Map<String, Document> pages = new TreeMap<>();
        found.keySet().forEach(href -> look(
                pages.computeIfAbsent(href.substring(3, href.indexOf('#')), ReferenceTest::page), href.substring(href.indexOf('#') + 1), dead));
        assertEquals(List.of(), dead);
        assertTrue(FILES.file(new SitePath("search/index.js")).orElseThrow().text().contains("#fact-window"));
    }

    @Test
    void explainsOneSectionOfAGuide() {
        String text = Reference.of(SHELF).explain("how-to.review").orElseThrow();
        assertTrue(text.startsWith("Reviews that are not forgotten\n"), text);
        assertFalse(text.contains("Memberships and accreditations"), text);
    }

    @Test
    void saysInWhichFileAnExampleStands() {
        Element first = page(Places.guide("theme")).getElementById("look").selectFirst("pre");
        assertEquals("content/look/look.yaml:", first.previousElementSibling().text());
    }

    @Test
    void explainsEverythingThatItNames() {
        Reference reference = Reference.of(SHELF);
        for (String name : reference.names()) {
            assertTrue(reference.explain(name).filter(text -> text.lines().count() > 2).isPresent(), name);
        }
    }

    @Test
    void saysOnPagesAndInATerminalTheSame() {
        String text = Reference.of(SHELF).explain("returns.refund.within").orElseThrow();
        Element row = page(Places.kind("returns")).getElementById("fact-refund.within");
        List<String> said = row.select("td:has(*)").stream()
                .map(cell -> cell.attr("data-label") + ": " + cell.text()).toList();
        said.forEach(line -> assertTrue(text.contains(line), line));
        assertEquals(text.lines().count() - 2, said.size());
    }

    @Test
    void isTheSameInEveryRunAndLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            SiteFiles again = files(Reference.of(Boldprint.shelf(Optional.empty()).value()).site());
            assertEquals(FILES.all().size(), again.all().size());
            for (SiteFile file : again.all()) {
                assertArrayEquals(FILES.file(file.path()).orElseThrow().content(), file.content(), file.path()::value);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void bringsTheBusinesssOwnKindsAndPacks() throws IOException {
        Files.createDirectories(folder.resolve("packs"));
        Files.createDirectories(folder.resolve("kinds"));
        Files.writeString(folder.resolve("site.yaml"), Shop.in("DE").files().get("site.yaml"));
        Files.writeString(folder.resolve("kinds/pet-boarding.yaml"), """
                kind: pet-boarding
                format: 1
                fields:
                  stay: {type: duration, means: The <longest> stay., example: P30D, better: longer}
                """);
        Files.writeString(folder.resolve("packs/lamp-law.yaml"), Shop.pack("lamp-law", "{markets: [EU]}", """
                id: stay-long
                policy: pet-boarding
                asks: At least two weeks.
                assert: {fact: stay, atLeast: P14D}
                """));
        Outcome<Shelf> shelf = Boldprint.shelf(Optional.of(folder));
        assertEquals(Findings.NONE, shelf.findings());
        SiteFiles files = files(Reference.of(shelf.value()).site());
        Document kind = Jsoup.parse(files.file(new SitePath(Places.kind("pet-boarding"))).orElseThrow().text());
        assertTrue(kind.getElementById("fact-stay").text().contains("The <longest> stay."));
        assertEquals("../../packs/lamp-law/index.html#stay-long", kind.select("a:contains(stay-long)").attr("href"));
    }

    private static void look(Document page, String anchor, List<String> missing) {
        if (page.getElementById(anchor) == null) {
            missing.add(page.title() + "#" + anchor);
        }
    }

    private static Document page(String path) {
        return Jsoup.parse(FILES.file(new SitePath(path)).orElseThrow().text());
    }

    private static SiteFiles files(Site site) {
        return Finisher.finish(SiteRenderer.render(site, new Theme("default", Optional.empty())).value(), site);
    }
}
