package io.github.boldprint.finish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.boldprint.site.Example;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructuredDataTest {

    private static final String LINK = "https://lumenandloom.example/policies/returns/";

    private static final Finished SHOP = Finished.lampShop(Map.of());

    @Test
    void isWhatSearchEnginesDocument() {
        for (String page : List.of("index.html", "returns/index.html", "contact/index.html",
                "de/index.html", "de/returns/index.html", "de/contact/index.html")) {
            assertFalse(SHOP.allData(page).isEmpty(), page);
            SHOP.allData(page).forEach(data -> assertEquals(List.of(), SearchEngineRules.faults(data), page));
        }
        for (String page : List.of("all/index.html", "404.html", "pet-boarding/index.html", "contact/poster/index.html")) {
            assertTrue(SHOP.data(page).isMissingNode(), page);
        }
    }

    @Test
    void describesTheBusinessOnTheCentre() {
        JsonNode business = SHOP.data("de/index.html");
        assertEquals("OnlineStore", business.path("@type").asText());
        assertEquals("https://lumenandloom.example/policies/#business", business.path("@id").asText());
        assertEquals("Lumen & Loom GmbH", business.path("legalName").asText());
        assertEquals("Lampen, die halten, von Leuten, die man erreicht.", business.path("description").asText());
        assertEquals("https://lumenandloom.example/", business.path("url").asText());
        assertEquals("10115", business.path("address").path("postalCode").asText());
        assertEquals("DE", business.path("address").path("addressCountry").asText());
        assertEquals(LINK.replace("returns", "de/returns"),
                business.path("hasMerchantReturnPolicy").path("merchantReturnLink").asText());
    }

    @Test
    void statesTheTermsOfTheReturnsPolicy() {
        assertEquals(
                Finished.parsed("""
                {
                  "@type": "MerchantReturnPolicy",
                  "applicableCountry": ["DE", "AT"],
                  "returnPolicyCountry": "DE",
                  "returnPolicyCategory": "https://schema.org/MerchantReturnFiniteReturnWindow",
                  "merchantReturnDays": 30,
                  "returnMethod": ["https://schema.org/ReturnByMail", "https://schema.org/ReturnInStore"],
                  "returnFees": "https://schema.org/ReturnShippingFees",
                  "returnShippingFeesAmount": {"@type": "MonetaryAmount", "currency": "EUR", "value": 4.90},
                  "returnLabelSource": "https://schema.org/ReturnLabelDownloadAndPrint",
                  "restockingFee": 10,
                  "refundType": ["https://schema.org/FullRefund", "https://schema.org/StoreCreditRefund"],
                  "itemCondition": "https://schema.org/NewCondition",
                  "inStoreReturnsOffered": true,
                  "itemDefectReturnFees": "https://schema.org/FreeReturn",
                  "returnPolicySeasonalOverride": [{
                    "@type": "MerchantReturnPolicySeasonalOverride",
                    "startDate": "2026-11-15",
                    "endDate": "2026-12-24",
                    "merchantReturnDays": "2027-01-31",
                    "returnPolicyCategory": "https://schema.org/MerchantReturnFiniteReturnWindow"
                  }],
                  "merchantReturnLink": "https://lumenandloom.example/policies/returns/"
                }
                """),
                SHOP.data("returns/index.html").path("hasMerchantReturnPolicy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "10 business days", "P1M", "20 to 30 days"})
    void onlyLinksToAPolicyWhoseDaysWouldBeAGuess(String window) {
        assertEquals(linkOnly(), returns(Map.of("window: P30D", "window: " + window)));
    }

    @Test
    void onlyLinksWhereTheTimeDoesNotRunFromDelivery() {
        assertEquals(linkOnly(), returns(Map.of("windowStarts: delivery", "windowStarts: purchase")));
    }

    @Test
    void onlyLinksWhereNoMarketIsACountry() {
        assertEquals(linkOnly(), returns(Map.of("markets: [DE, AT]", "markets: [US-CA]")));
    }

    @Test
    void countsWeeksInDays() {
        assertEquals(28, returns(Map.of("window: P30D", "window: P4W")).path("merchantReturnDays").asInt());
    }

    @Test
    void saysThatReturnsCostNothingOnlyWhereTheBusinessPays() {
        JsonNode free = returns(Map.of("paidBy: customer, fee: 4.90 EUR,", "paidBy: business,"));
        assertEquals("https://schema.org/FreeReturn", free.path("returnFees").asText());
        JsonNode own = returns(Map.of("fee: 4.90 EUR, ", ""));
        assertEquals("https://schema.org/ReturnFeesCustomerResponsibility", own.path("returnFees").asText());
        for (String contradiction : List.of("paidBy: business, fee: 4.90 EUR,", "paidBy: customer, fee: 0.00 EUR,")) {
            JsonNode unsure = returns(Map.of("paidBy: customer, fee: 4.90 EUR,", contradiction));
            assertFalse(unsure.has("returnFees"), contradiction);
            assertFalse(unsure.has("returnShippingFeesAmount"), contradiction);
        }
    }

    @Test
    void saysThatNothingGoesBackOnlyWhereTheLawGrantsNothingEither() {
        Map<String, String> refused = Map.of("accepted: yes", "accepted: no");
        assertEquals(linkOnly(), returns(refused));
        JsonNode none = returns(Map.of("accepted: yes", "accepted: no\n  withdrawal: {applies: no}"));
        assertEquals("https://schema.org/MerchantReturnNotPermitted", none.path("returnPolicyCategory").asText());
        assertFalse(none.has("merchantReturnDays"));
    }

    @Test
    void tellsTheLawsCostOnlyWhereItIsTheOffersCost() {
        String law = "  withdrawal: {applies: yes, period: P14D, returnCostPaidBy: %s}\n  itemCondition";
        assertTrue(returns(Map.of("  itemCondition", law.formatted("customer"))).has("customerRemorseReturnFees"));
        assertFalse(returns(Map.of("  itemCondition", law.formatted("business"))).has("customerRemorseReturnFees"));
    }

    @Test
    void listsTheWaysOfContact() {
        JsonNode points = SHOP.data("contact/index.html").path("contactPoint");
        assertEquals(3, points.size(), "a letter is no contact point, an emergency number is one");
        assertEquals("[\"customer service\",\"billing support\"]", points.get(0).path("contactType").toString());
        assertEquals("+49 30 7654321", points.get(0).path("telephone").asText());
        assertEquals("[\"en\",\"de\"]", points.get(0).path("availableLanguage").toString());
        assertEquals("https://schema.org/TollFree", points.get(0).path("contactOption").asText());
        JsonNode open = points.get(0).path("hoursAvailable").get(0);
        assertEquals("[\"https://schema.org/Monday\",\"https://schema.org/Tuesday\",\"https://schema.org/Wednesday\","
                + "\"https://schema.org/Thursday\",\"https://schema.org/Friday\"]", open.path("dayOfWeek").toString());
        assertEquals("09:00", open.path("opens").asText());
        assertEquals("customer service", points.get(1).path("contactType").asText());
        assertEquals("de", points.get(1).path("availableLanguage").asText());
        assertFalse(points.get(1).has("contactOption"), "what a call costs says nothing about mail");
        assertEquals("emergency", points.get(2).path("contactType").asText());
    }

    @Test
    void statesTheTermsOnceForEachSetOfCountriesWithTheSame() {
        JsonNode both = returns(variant("AT", "window: P60D"));
        assertEquals(2, both.size());
        assertEquals("[\"DE\"] 30", both.get(0).path("applicableCountry") + " " + both.get(0).path("merchantReturnDays"));
        assertEquals("[\"AT\"] 60", both.get(1).path("applicableCountry") + " " + both.get(1).path("merchantReturnDays"));
        assertEquals(LINK, both.get(1).path("merchantReturnLink").asText());
    }

    @Test
    void staysOneWhereAVariantChangesNoTerm() {
        assertEquals("[\"DE\",\"AT\"]", returns(variant("AT", "restockingFee: {percentage: 10 %}")).path("applicableCountry").toString());
    }

    @Test
    void saysNothingOfACountryOfWhichAPartHasOtherTerms() {
        assertEquals("[\"DE\"]", returns(variant("AT-9", "window: P60D")).path("applicableCountry").toString());
    }

    private static Map<String, String> variant(String market, String fact) {
        return Map.of("Silent clause, {{window}}.\n", "Silent clause, {{window}}.\nvariants:\n  - id: other\n    when: {markets: ["
                + market + "]}\n    facts: {" + fact + "}\n");
    }

    @Test
    void hasNoAddressesWithoutTheSites() {
        JsonNode business = Finished.of(Example.lampShopWithoutUrl()).data("index.html");
        assertEquals(List.of(), SearchEngineRules.faults(business));
        assertFalse(business.has("@id"));
        assertFalse(business.path("hasMerchantReturnPolicy").has("merchantReturnLink"));
    }

    private static JsonNode returns(Map<String, String> replaced) {
        JsonNode data = Finished.lampShop(replaced).data("returns/index.html");
        assertEquals(List.of(), SearchEngineRules.faults(data));
        return data.path("hasMerchantReturnPolicy");
    }

    private static JsonNode linkOnly() {
        return new ObjectMapper().createObjectNode()
                .put("@type", "MerchantReturnPolicy")
                .put("merchantReturnLink", LINK);
    }
}
