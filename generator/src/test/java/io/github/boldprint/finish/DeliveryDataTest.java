package io.github.boldprint.finish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.boldprint.site.Example;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Delivery, as search engines read it. */
class DeliveryDataTest {

    private static final String FACTS = """
              regions: [DE, AT]
              cost: {charged: flat, fee: 4.90 EUR, freeFrom: 80 EUR}
              dispatchWithin: 1 business day
              transitTime: 2 to 4 business days
              options:
                - {id: bicycle, name: By bicycle, regions: [DE-BE], cost: 6.90 EUR, transitTime: 1 business day}
                - {id: asked, name: Ask us}
            """;

    @Test
    void namesEachWayWithItsConditions() {
        JsonNode services = services(FACTS);
        assertEquals(2, services.size(), "a way without a price is left out");
        assertEquals(Finished.parsed("""
                {
                  "@type": "ShippingService",
                  "fulfillmentType": "https://schema.org/FulfillmentTypeDelivery",
                  "handlingTime": {"@type": "ServicePeriod",
                    "duration": {"@type": "QuantitativeValue", "minValue": 0, "maxValue": 1, "unitCode": "DAY"}},
                  "shippingConditions": [
                    {
                      "@type": "ShippingConditions",
                      "shippingDestination": [{"@type": "DefinedRegion", "addressCountry": "DE"},
                        {"@type": "DefinedRegion", "addressCountry": "AT"}],
                      "orderValue": {"@type": "MonetaryAmount", "maxValue": 79.99, "currency": "EUR"},
                      "shippingRate": {"@type": "MonetaryAmount", "value": 4.90, "currency": "EUR"},
                      "transitTime": {"@type": "ServicePeriod",
                        "duration": {"@type": "QuantitativeValue", "minValue": 2, "maxValue": 4, "unitCode": "DAY"}}
                    },
                    {
                      "@type": "ShippingConditions",
                      "shippingDestination": [{"@type": "DefinedRegion", "addressCountry": "DE"},
                        {"@type": "DefinedRegion", "addressCountry": "AT"}],
                      "orderValue": {"@type": "MonetaryAmount", "minValue": 80, "currency": "EUR"},
                      "shippingRate": {"@type": "MonetaryAmount", "value": 0, "currency": "EUR"},
                      "transitTime": {"@type": "ServicePeriod",
                        "duration": {"@type": "QuantitativeValue", "minValue": 2, "maxValue": 4, "unitCode": "DAY"}}
                    }
                  ]
                }
                """), services.get(0));
        assertEquals("By bicycle", services.get(1).path("name").asText());
        assertEquals("{\"@type\":\"DefinedRegion\",\"addressCountry\":\"DE\",\"addressRegion\":\"BE\"}",
                services.get(1).path("shippingConditions").get(0).path("shippingDestination").get(0).toString());
    }

    @Test
    void offersCanNameTheirDelivery() {
        JsonNode offers = data(FACTS).get(1).path("@graph");
        assertEquals(2, offers.size());
        assertEquals("https://example.com/policies/shipping/#delivery-standard", offers.get(0).path("@id").asText());
        assertEquals("{\"@type\":\"MonetaryAmount\",\"maxValue\":4.9,\"currency\":\"EUR\"}",
                offers.get(0).path("shippingRate").toString(), "it may fall away");
        assertEquals("{\"@type\":\"MonetaryAmount\",\"value\":6.9,\"currency\":\"EUR\"}",
                offers.get(1).path("shippingRate").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT4H", "P1M"})
    void leavesOutATimeThatIsNotInWholeDays(String time) {
        List<JsonNode> data = data(FACTS.replace("dispatchWithin: 1 business day", "dispatchWithin: " + time));
        assertFalse(data.get(0).path("hasShippingService").get(0).has("handlingTime"));
        assertEquals(1, data.size(), "an offer needs it");
    }

    @Test
    void saysFreeInTheOnlyCurrencyOfThePolicy() {
        String free = "  regions: [DE]\n  cost: {charged: free}\n  dispatchWithin: P1D\n  transitTime: P2D\n";
        assertTrue(data(free).isEmpty(), "no currency is known");
        JsonNode service = services(free + "  options: [{id: fast, name: Fast, cost: 9.90 EUR}]\n").get(0);
        assertEquals("{\"@type\":\"MonetaryAmount\",\"value\":0,\"currency\":\"EUR\"}",
                service.path("shippingConditions").get(0).path("shippingRate").toString());
    }

    @Test
    void whereThePriceDependsOnTheWayOnlyWaysHaveOne() {
        JsonNode service = services(FACTS.replace("charged: flat", "charged: by-option"));
        assertEquals("By bicycle", service.path("name").asText());
    }

    @Test
    void countsSmallCoinsAsTheCurrencyHasThem() {
        JsonNode services = services(FACTS.replace("4.90 EUR, freeFrom: 80 EUR", "500 JPY, freeFrom: 8000 JPY"));
        assertEquals("7999", services.get(0).path("shippingConditions").get(0).path("orderValue").path("maxValue").asText());
    }

    @Test
    void givesATimeOfDayOnlyWhereItsDistanceFromUtcIsTheSameAllYear() {
        String until = "  cutOff: {time: 14:00, timeZone: %s}\n";
        JsonNode always = services(FACTS + until.formatted("Asia/Kuala_Lumpur")).get(0).path("handlingTime");
        assertEquals("14:00:00+08:00", always.path("cutoffTime").asText());
        assertFalse(services(FACTS + until.formatted("Europe/Berlin")).get(0).path("handlingTime").has("cutoffTime"));
    }

    @Test
    void tellsEachSetOfCountriesWhatHoldsThere() {
        List<JsonNode> data = data(FACTS, """
                variants:
                  - id: austria
                    when: {markets: [AT]}
                    facts: {cost: {fee: 9.90 EUR}}
                """);
        JsonNode services = data.get(0).path("hasShippingService");
        assertEquals(3, services.size(), services.toString());
        JsonNode austria = services.get(2).path("shippingConditions").get(0);
        assertEquals("AT", austria.path("shippingDestination").get(0).path("addressCountry").asText());
        assertEquals("9.9", austria.path("shippingRate").path("value").asText());
        assertEquals(3, data.get(1).path("@graph").findValuesAsText("@id").stream().distinct().count());
    }

    private static JsonNode services(String facts) {
        return data(facts).get(0).path("hasShippingService");
    }

    private static List<JsonNode> data(String facts) {
        return data(facts, "");
    }

    private static List<JsonNode> data(String facts, String rest) {
        Finished shop = Finished.of(Example.shipped(Map.of("site.yaml", """
                business: {name: Lumen & Loom, email: care@example.com}
                url: https://example.com/policies/
                languages: [en]
                markets: [DE, AT]
                """, "policies/shipping.yaml", "kind: shipping\neffective: 2026-10-01\nfacts:\n" + facts + rest)));
        List<JsonNode> data = shop.allData("shipping/index.html");
        data.forEach(each -> assertEquals(List.of(), SearchEngineRules.faults(each)));
        return data;
    }
}
