package io.github.boldprint.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.Result;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the head of every page of the example says to search engines and to those who pass its address on. */
class EveryHeadTest {

    private static final String URL = "https://lumenandloom.example/policies/";

    @TempDir
    static Path folder;

    /** Every whole page by its path. */
    private static final Map<String, Document> PAGES = new TreeMap<>();

    private static Set<String> listed;

    @BeforeAll
    static void publish() throws IOException {
        Path site = folder.resolve("site");
        Result result = Boldprint.build(Request.build(Path.of("..", "content"), site, LocalDate.of(2026, 11, 22)));
        assertTrue(result.published(), () -> result.findings().toString());
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".html")).sorted().toList()) {
                String path = site.relativize(file).toString().replace('\\', '/');
                if (!path.contains("fragments/")) {
                    PAGES.put(path, Jsoup.parse(Files.readString(file)));
                }
            }
        }
        listed = Pattern.compile("<loc>([^<]+)</loc>").matcher(Files.readString(site.resolve("sitemap.xml"))).results()
                .map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theSitemapListsThePagesThatMayBeListed() {
        Set<String> indexed = new TreeSet<>();
        PAGES.forEach((path, page) -> {
            if (isIndexed(page)) {
                indexed.add(address(path));
            }
        });
        assertEquals(indexed, listed);
        assertTrue(indexed.size() >= 26, indexed::toString);
    }

    @Test
    void anIndexedPageIsItsOwnCanonicalOne() {
        PAGES.forEach((path, page) -> {
            if (isIndexed(page)) {
                assertEquals(address(path), canonical(page), path);
            }
        });
    }

    @Test
    void alternatesNameThePageItselfAllOthersAndTheDefaultAndAnswerEachOther() {
        int languages = PAGES.get("index.html").select("header .languages li").size();
        PAGES.forEach((path, page) -> {
            Map<String, String> alternates = alternates(page);
            if (!isIndexed(page)) {
                assertEquals(Map.of(), alternates, path);
                return;
            }
            assertEquals(languages + 1, alternates.size(), path);
            assertEquals(address(path), alternates.get(page.select("html").attr("lang")), path);
            String source = PAGES.get("index.html").select("html").attr("lang");
            assertEquals(alternates.get(source), alternates.get("x-default"), path);
            alternates.forEach((language, other) -> {
                Document there = PAGES.get(file(other));
                assertTrue(there != null && isIndexed(there), other);
                assertEquals(alternates, alternates(there), other);
                if (!language.equals("x-default")) {
                    assertEquals(language, there.select("html").attr("lang"), other);
                }
            });
        });
    }

    @Test
    void everyPageSaysWhatIsShownWhereItsAddressIsPassedOn() {
        PAGES.forEach((path, page) -> {
            assertEquals("website", graph(page, "type"), path);
            assertEquals("Lumen & Loom", graph(page, "site_name"), path);
            assertEquals(page.title(), graph(page, "title") + " – Lumen & Loom", path);
            assertEquals(page.select("meta[name=description]").attr("content"), graph(page, "description"), path);
            assertEquals(canonical(page), graph(page, "url"), path);
            assertTrue(graph(page, "locale").matches("[a-z]{2,3}_[A-Z]{2}"), path);
            assertEquals(PAGES.get("index.html").select("header .languages li").size() - 1,
                    page.select("meta[property=og:locale:alternate]").size(), path);
            for (String property : List.of("title", "url", "locale", "image")) {
                assertTrue(page.select("meta[property=og:" + property + "]").size() <= 1, path + " " + property);
            }
        });
    }

    @Test
    void aShortAddressLeadsOnAtOnceAndSaysWhereTo() {
        List<String> signposts = PAGES.keySet().stream().filter(path -> path.matches("([a-z]+/)?s/[0-9a-z]{6}/index\\.html")).toList();
        assertTrue(signposts.size() >= 100, signposts::toString);
        for (String path : signposts) {
            Document page = PAGES.get(path);
            assertFalse(isIndexed(page), path);
            String refresh = page.select("meta[http-equiv=refresh]").attr("content");
            String target = URI.create(address(path)).resolve(refresh.replace("0; url=", "")).toString();
            Document there = PAGES.get(file(target.replaceFirst("#.*", "")));
            assertEquals(canonical(page), canonical(there), path);
            assertEquals(page.select("html").attr("lang"), there.select("html").attr("lang"), path);
            if (target.contains("#")) {
                Element section = there.getElementById(target.replaceFirst(".*#", ""));
                assertTrue(section != null, () -> path + " leads to nothing: " + target);
                assertEquals(section.selectFirst("h2, h3").text(), page.selectFirst("h1").text(), path);
            }
        }
    }

    private static boolean isIndexed(Document page) {
        return page.select("meta[name=robots][content=noindex]").isEmpty();
    }

    private static String canonical(Document page) {
        return page.select("link[rel=canonical]").attr("href");
    }

    private static String graph(Document page, String property) {
        return page.select("meta[property=og:" + property + "]").attr("content");
    }

    private static Map<String, String> alternates(Document page) {
        Map<String, String> alternates = new TreeMap<>();
        page.select("link[rel=alternate][hreflang]").forEach(link -> alternates.put(link.attr("hreflang"), link.attr("href")));
        return alternates;
    }

    private static String address(String path) {
        return URL + path.replaceFirst("(^|/)index\\.html$", "$1");
    }

    private static String file(String address) {
        String path = address.substring(URL.length());
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }
}
