package io.github.boldprint.finish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.boldprint.site.Example;
import io.github.boldprint.site.SitePath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FinisherTest {

    private static final Finished SHOP = Finished.lampShop(Map.of());

    @Test
    void addsWhatMachinesReadToThePages() {
        List<String> added = SHOP.files().all().stream()
                .map(file -> file.path().value())
                .filter(path -> !path.endsWith(".html"))
                .toList();
        assertEquals(List.of("assets/style.css", "de/fragments/contact-box.json", "de/fragments/footer-links.json",
                "de/fragments/header-link.json", "de/fragments/returns-line.json", "de/search/index.js",
                "fragments/contact-box.json", "fragments/footer-links.json", "fragments/header-link.json",
                "fragments/returns-line.json", "policies.json", "policies.schema.json", "search/index.js", "sitemap.xml"), added);
    }

    @Test
    void putsStructuredDataWhereTheThemeWantsIt() {
        assertTrue(SHOP.text("index.html").startsWith("""
                <!DOCTYPE html>
                <head>
                <meta property="og:type" content="website">
                <meta property="og:site_name" content="Lumen &amp; Loom">
                <meta property="og:title" content="Our policies">
                <meta property="og:description" content="What Lumen &amp; Loom promises.">
                <meta property="og:url" content="https://lumenandloom.example/policies/">
                <meta property="og:locale" content="en_US">
                <meta property="og:locale:alternate" content="de_DE">
                <script type="application/ld+json">
                {
                  "@context": "https://schema.org",
                  "@type": "OnlineStore",
                """));
        assertFalse(SHOP.text("404.html").contains("ld+json"));
        assertTrue(SHOP.text("fragments/footer-links.html").startsWith("<!DOCTYPE html>\n<head>\n</head>\n"));
    }

    @Test
    void writesTheFactsForMachines() {
        JsonNode document = SHOP.json("policies.json");
        assertEquals("https://lumenandloom.example/policies/policies.schema.json", document.path("$schema").asText());
        assertEquals("Lumen & Loom", document.path("business").path("name").asText());
        assertEquals("Lampen, die halten, von Leuten, die man erreicht.",
                document.path("business").path("mission").path("de").asText());
        JsonNode returns = document.path("policies").get(3);
        assertEquals("returns", returns.path("id").asText());
        assertEquals("{\"en\":\"Returns\",\"de\":\"Rückgabe\"}", returns.path("title").toString());
        assertEquals("2026-10-01", returns.path("effective").asText());
        assertEquals("2026-09-15", returns.path("reviewed").asText());
        assertEquals("P30D", returns.path("facts").path("window").asText());
        assertTrue(returns.path("facts").path("accepted").isBoolean());
        assertEquals(
                "{\"id\":\"cut-fabric\",\"what\":{\"en\":\"Fabric cut to your measure\","
                        + "\"de\":\"Nach Maß geschnittener Stoff\"}}",
                returns.path("facts").path("exceptions").get(0).toString());
        assertEquals(
                "{\"id\":\"how-to-return\","
                        + "\"title\":{\"en\":\"How to return something\",\"de\":\"So schicken Sie etwas zurück\"},"
                        + "\"address\":{\"en\":\"https://lumenandloom.example/policies/returns/#how-to-return\","
                        + "\"de\":\"https://lumenandloom.example/policies/de/returns/#how-to-return\"},"
                        + "\"short\":{\"en\":\"https://lumenandloom.example/policies/s/cwmets/\","
                        + "\"de\":\"https://lumenandloom.example/policies/de/s/cwmets/\"}}",
                returns.path("clauses").get(0).toString());
        assertEquals(2, returns.path("clauses").size());
    }

    @Test
    void addressesWithoutTheSitesAddressAreRelative() {
        JsonNode document = Finished.of(Example.lampShopWithoutUrl()).json("policies.json");
        assertEquals("policies.schema.json", document.path("$schema").asText());
        assertEquals("de/returns/index.html#how-to-return",
                document.path("policies").get(3).path("clauses").get(0).path("address").path("de").asText());
        assertEquals("de/s/cwmets/index.html",
                document.path("policies").get(3).path("clauses").get(0).path("short").path("de").asText());
        assertEquals(List.of(), faults(document));
    }

    @Test
    void keepsToItsPublishedSchema() {
        assertEquals(List.of(), faults(SHOP.json("policies.json")));
    }

    @Test
    void holdsVariantsByItsSchema() {
        Finished shop = Finished.lampShop(Map.of("Silent clause, {{window}}.\n", """
                Silent clause, {{window}}.
                variants:
                  - id: austria
                    when: {markets: [AT]}
                    facts: {window: P60D}
                    clauses: [{id: in-the-shop, text: Come in.}, {id: what-never-to-promise, text: Silence.}]
                """));
        JsonNode variant = shop.json("policies.json").path("policies").get(3).path("variants").get(0);
        assertEquals("[\"austria\"] [\"AT\"]", variant.path("ids") + " " + variant.path("markets"));
        assertEquals("P60D", variant.path("facts").path("window").asText());
        assertTrue(variant.path("clauses").toString().contains("#in-the-shop--austria"));
        assertEquals(List.of(), faults(shop.json("policies.json"), shop));
        assertFalse(shop.text("policies.json").contains("Silen"));
        assertFalse(shop.text("returns/index.html").contains("Silen"));
    }

    @Test
    void hasASchemaThatNoticesAWrongFact() {
        Map<String, String> wrong = Map.of("window", "a month", "windowStarts", "never", "windw", "P30D");
        wrong.forEach((name, value) -> {
            JsonNode document = SHOP.json("policies.json");
            ((ObjectNode) document.path("policies").get(3).path("facts")).put(name, value);
            assertFalse(faults(document).isEmpty(), name);
        });
    }

    @Test
    void listsIndexedPagesWithTheirTranslations() {
        String sitemap = SHOP.text("sitemap.xml");
        assertEquals(12, sitemap.split("<loc>", -1).length - 1);
        assertTrue(sitemap.contains("""
                <url>
                <loc>https://lumenandloom.example/policies/de/returns/</loc>
                <xhtml:link rel="alternate" hreflang="en" href="https://lumenandloom.example/policies/returns/"/>
                <xhtml:link rel="alternate" hreflang="de" href="https://lumenandloom.example/policies/de/returns/"/>
                <xhtml:link rel="alternate" hreflang="x-default" href="https://lumenandloom.example/policies/returns/"/>
                </url>
                """), sitemap);
        assertFalse(sitemap.contains("404"));
        assertFalse(sitemap.contains("fragments"));
    }

    @Test
    void writesNoSitemapWithoutTheSitesAddress() {
        assertTrue(Finished.of(Example.lampShopWithoutUrl()).files().file(new SitePath("sitemap.xml")).isEmpty());
    }

    @Test
    void publishesNothingForStaff() {
        for (SiteFile file : SHOP.files().all()) {
            String text = file.text().toLowerCase(Locale.ROOT);
            assertFalse(text.contains("silent"), file.path().value());
            assertFalse(text.contains("what-never-to-promise"), file.path().value());
        }
    }

    @Test
    void changesOnlyTheLinesThatStateAChangedFact() {
        Finished shorter = Finished.lampShop(Map.of("window: P30D", "window: P21D"));
        for (SiteFile file : SHOP.files().all()) {
            List<String> before = file.text().lines().toList();
            List<String> after = shorter.text(file.path().value()).lines().toList();
            assertEquals(before.size(), after.size(), file.path().value());
            IntStream.range(0, before.size())
                    .filter(line -> !Objects.equals(before.get(line), after.get(line)))
                    .forEach(line -> assertEquals(after.get(line),
                            before.get(line).replace("30 ", "21 ").replace("P30D", "P21D").replace(": 30,", ": 21,")));
        }
    }

    @Test
    void givesTheSameBytesForTheSameInput() {
        Finished again = Finished.lampShop(Map.of());
        for (SiteFile file : SHOP.files().all()) {
            assertArrayEquals(file.content(), again.files().file(file.path()).orElseThrow().content());
        }
    }

    private static List<String> faults(JsonNode document) {
        return faults(document, SHOP);
    }

    private static List<String> faults(JsonNode document, Finished shop) {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(shop.json("policies.schema.json"));
        return schema.validate(document).stream().map(Object::toString).toList();
    }
}
