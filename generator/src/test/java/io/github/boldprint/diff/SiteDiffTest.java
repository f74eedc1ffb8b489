package io.github.boldprint.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SiteDiffTest {

    private static final String SITE = """
            business: {name: Lumen, email: care@lumen.example}
            url: https://lumen.example/policies/
            languages: [en, de]
            markets: [DE, US, US-CA]
            facets: {online: yes, sells: [goods, digital]}
            theme: default
            packs: {add: [security-txt], without: [eu-gdpr]}
            """;

    @Test
    void everyKeyHasARecordOfItsOwn() {
        assertEquals(List.of("EDITED business.name.changed business, fact name JUDGEMENT"),
                told("name: Lumen", "name: Loom"));
        assertEquals(List.of("EDITED site.url.changed site, site url JUDGEMENT"), told("/policies/", "/rules/"));
        assertEquals(List.of("EDITED site.theme.changed site, site theme NEUTRAL"),
                told("theme: default", "theme: dark"));
        assertEquals(List.of("EDITED site.facets.changed site, site facets.online JUDGEMENT"),
                told("online: yes", "online: no"));
        assertEquals(List.of("REMOVED site.facets.changed site, site facets.online JUDGEMENT"),
                told("online: yes, ", ""));
        assertEquals(List.of("ADDED site.authoritative.changed site, site authoritative.DE JUDGEMENT"),
                told("theme", "authoritative: {DE: de}\ntheme"));
        assertEquals(List.of("REMOVED site.packs.removed site, site packs.without JUDGEMENT"),
                told(", without: [eu-gdpr]", ""));
    }

    @Test
    void aLanguageMoreFavoursTheCustomerAndAMarketIsForAPerson() {
        assertEquals(List.of("ADDED site.languages.added site, site languages CUSTOMER"),
                told("[en, de]", "[en, de, ms]"));
        assertEquals(List.of("REMOVED site.languages.removed site, site languages BUSINESS"), told("[en, de]", "[en]"));
        assertEquals(List.of("ADDED site.markets.added site, site markets JUDGEMENT"), told("US-CA]", "US-CA, HR]"));
        assertEquals(List.of("MOVED site.markets.moved site, site markets NEUTRAL"), told("[DE, US,", "[US, DE,"));
    }

    @Test
    void anotherFirstLanguageIsForAPerson() {
        assertEquals(List.of("EDITED site.languages.changed site, site languages.first JUDGEMENT"),
                told("[en, de]", "[de, en]"));
    }

    @Test
    void theOrderOfAnswersIsNoChange() {
        assertEquals(List.of(), told("[goods, digital]", "[digital, goods]"));
    }

    private static List<String> told(String text, String other) {
        Map<String, String> before = Map.of("site.yaml", SITE);
        return Versions.changes(before, Versions.with(before, "site.yaml", text, other)).stream()
                .map(ClauseDiffTest::told).toList();
    }
}
