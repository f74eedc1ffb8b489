package io.github.boldprint.finish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.boldprint.site.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the other policies say to search engines. */
class OtherDataTest {

    private static final String CONTACT = """
            kind: contact
            facts:
              channels:
                - {id: phone, channel: phone, phone: +49 30 23125 014}
              hours:
                open: Mo-Fr 10:00-18:00
                closedOn: [{id: christmas, date: 2026-12-25}]
                specialDays: [{id: eve, date: 2026-12-24, opens: 10:00, closes: 13:00}]
              visit: {address: {street: Beispielweg 3, city: Berlin, country: DE}, hours: Tu-Sa 11:00-18:00}
            """;

    @Test
    void hoursHaveHolidays() {
        JsonNode hours = data("contact", CONTACT).get(0).path("contactPoint").get(0).path("hoursAvailable");
        assertEquals(3, hours.size());
        assertEquals("{\"@type\":\"OpeningHoursSpecification\",\"validFrom\":\"2026-12-25\",\"validThrough\":\"2026-12-25\","
                + "\"opens\":\"00:00\",\"closes\":\"00:00\"}", hours.get(1).toString());
        assertEquals("13:00", hours.get(2).path("closes").asText());
    }

    @Test
    void thePlaceForVisitsHasItsOwnHoursOrTheCommonOnes() {
        JsonNode place = data("contact", CONTACT).get(0).path("location");
        assertEquals("Berlin", place.path("address").path("addressLocality").asText());
        assertEquals("11:00", place.path("openingHoursSpecification").get(0).path("opens").asText());
        assertEquals(2, place.path("specialOpeningHoursSpecification").size());
        JsonNode common = data("contact", CONTACT.replace(", hours: Tu-Sa 11:00-18:00}", "}")).get(0).path("location");
        assertEquals("10:00", common.path("openingHoursSpecification").get(0).path("opens").asText());
    }

    @Test
    void complaintsAreAContactPoint() {
        JsonNode business = data("complaints", """
                kind: complaints
                facts: {channels: [email], email: care@example.com, languages: [en]}
                """).get(0);
        assertEquals("[{\"@type\":\"ContactPoint\",\"contactType\":\"complaints\",\"email\":\"care@example.com\","
                + "\"availableLanguage\":\"en\"}]", business.path("contactPoint").toString());
    }

    @ParameterizedTest
    @CsvSource({"P5Y,5,ANN", "P18M,18,MON", "P90D,90,DAY"})
    void aGuaranteeIsAPromiseThatOffersCanName(String duration, int value, String unit) {
        JsonNode promise = data("warranty", "kind: warranty\nfacts: {offered: yes, duration: " + duration + "}\n").get(0);
        assertEquals("https://example.com/policies/warranty/#guarantee", promise.path("@id").asText());
        assertEquals(value, promise.path("durationOfWarranty").path("value").asInt());
        assertEquals(unit, promise.path("durationOfWarranty").path("unitCode").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{offered: no, duration: P5Y}", "{offered: yes, duration: 2 to 5 years}", "{offered: yes}"})
    void noGuaranteeNoPromise(String facts) {
        assertEquals(List.of(), data("warranty", "kind: warranty\nfacts: " + facts + "\n"));
    }

    @Test
    void waysToPayAreThoseOfTheBusiness() {
        assertEquals("[\"card\",\"cash on delivery\"]",
                data("payment", "kind: payment\nfacts: {methods: [card, cash-on-delivery]}\n").get(0)
                        .path("acceptedPaymentMethod").toString());
    }

    @Test
    void onlyAMemberIsAMember() {
        JsonNode business = data("memberships", """
                kind: memberships
                facts:
                  memberships:
                    - {id: a, body: Trade Association, standing: member, url: "https://a.example/"}
                    - {id: b, body: Tester, standing: certified, url: "https://b.example/"}
                """).get(0);
        assertEquals("[{\"@type\":\"Organization\",\"name\":\"Trade Association\"}]", business.path("memberOf").toString());
    }

    @Test
    void theImprintSaysWhoTheBusinessIs() {
        JsonNode business = data("imprint", "kind: imprint\nfacts: {name: Lumen & Loom GmbH, email: care@example.com}\n").get(0);
        assertEquals("Lumen & Loom GmbH", business.path("legalName").asText());
        assertEquals("Lumen & Loom", business.path("name").asText());
    }

    @Test
    void theWebsiteSaysWhatItHasForThoseWhoNeedIt() {
        JsonNode site = data("accessibility", "kind: accessibility\nfacts: {features: [keyboard, contrast, captions]}\n").get(0);
        assertEquals("WebSite", site.path("@type").asText());
        assertEquals("[\"highContrastDisplay\",\"captions\"]", site.path("accessibilityFeature").toString());
    }

    @Test
    void theCentreAsksAndAnswersOnce() {
        List<JsonNode> centre = shop("contact", CONTACT).allData("index.html");
        assertEquals(2, centre.size());
        JsonNode questions = centre.get(1).path("mainEntity");
        assertEquals("{\"@type\":\"Question\",\"name\":\"Can I call you?\",\"acceptedAnswer\":{\"@type\":\"Answer\","
                + "\"text\":\"Yes: +49 30 23125 014, Monday to Friday, 10:00–18:00.\"}}", questions.get(0).toString());
        assertTrue(shop("contact", CONTACT).text("index.html").contains("answer: Yes: +49 30 23125 014"), "it can be seen");
    }

    @Test
    void theRulesNoticeAFault() {
        JsonNode delivery = data("contact", CONTACT).get(0);
        ((ObjectNode) delivery.path("contactPoint").get(0).path("hoursAvailable").get(0)).put("opens", "19:00");
        assertFalse(SearchEngineRules.faults(delivery).isEmpty());
        JsonNode faq = shop("contact", CONTACT).allData("index.html").get(1);
        ((ArrayNode) faq.path("mainEntity")).add(faq.path("mainEntity").get(0).deepCopy());
        assertFalse(SearchEngineRules.faults(faq).isEmpty());
        assertFalse(SearchEngineRules.faults(Finished.parsed("""
                {"@context": "https://schema.org", "@type": "OfferShippingDetails", "shippingRate":
                  {"@type": "MonetaryAmount", "value": 4.90, "currency": "EUR"}}""")).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("completeSellers")
    void everythingThatACompleteSellerSaysIsWellFormed(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        Finished seller = Finished.of(Example.shipped(texts));
        for (SiteFile page : seller.files().all()) {
            if (page.path().value().endsWith(".html")) {
                seller.allData(page.path().value()).forEach(
                        data -> assertEquals(List.of(), SearchEngineRules.faults(data), page.path().value()));
            }
        }
    }

    static Stream<Path> completeSellers() throws IOException {
        return Files.list(Path.of("src", "test", "resources", "complete")).filter(Files::isDirectory).sorted();
    }

    private static List<JsonNode> data(String kind, String policy) {
        List<JsonNode> data = shop(kind, policy).allData(kind + "/index.html");
        data.forEach(each -> assertEquals(List.of(), SearchEngineRules.faults(each)));
        return data;
    }

    private static Finished shop(String kind, String policy) {
        return Finished.of(Example.shipped(new TreeMap<>(Map.of("site.yaml", """
                business: {name: Lumen & Loom, email: care@example.com, website: "https://example.com/"}
                url: https://example.com/policies/
                languages: [en]
                markets: [DE]
                """, "policies/" + kind + ".yaml", policy))));
    }
}
