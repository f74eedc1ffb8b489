package io.github.boldprint.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VariantReaderTest {

    private static final String BUSINESS = """
            kind: business
            format: 1
            fields:
              name: {type: text, required: true, means: The name., example: Lumen}
            """;

    private static final String PETS = """
            kind: pets
            format: 1
            fields:
              stay:
                type: group
                means: The stay.
                fields:
                  longest: {type: duration, means: The longest stay., example: P30D}
                  note: {type: text, translate: true, means: A note., example: Bring a blanket.}
                  secret: {type: text, means: For staff., example: Psst, place: staff}
              house: {type: address, means: Where.}
              animals:
                type: list
                means: Which animals.
                fields:
                  id: {type: id, means: Its name., example: dog}
                  what: {type: text, translate: true, means: What it is., example: Dogs}
              pay: {type: list, of: choice, choices: [cash, card], means: How to pay., example: cash}
            """;

    private static final String SITE = """
            business: {name: Paws}
            url: https://paws.example/
            languages: [en, de]
            markets: [DE, US, CA-ON]
            """;

    private static final String POLICY = """
            kind: pets
            effective: 2026-10-01
            facts:
              stay: {longest: P30D, note: Bring a blanket., secret: Psst}
              house: {street: Weg 1, city: Berlin, country: DE}
              animals: [{id: dog, what: Dogs}, {id: cat, what: Cats}]
              pay: [cash, card]
            clauses:
              - {id: arrive, title: How to arrive, text: By day.}
              - {id: leave, title: How to leave, text: By night.}
              - {id: keys, title: Keys, text: Under the mat., audience: staff}
            variants:
            """;

    @Test
    void mergesGroupsAndReplacesTheRest() {
        Facts facts = reading("US", """
              - id: us
                when: {markets: [US]}
                facts:
                  stay: {longest: P60D}
                  house: {city: Austin, country: US}
                  animals: [{id: cow, what: Cows}]
                  pay: [card]
            """).facts();
        assertEquals(Optional.of("P60D"), facts.code("stay.longest"));
        assertEquals(Optional.of("Bring a blanket."), facts.code("stay.note"));
        assertEquals(Optional.empty(), facts.code("house.street"), "an address is one value");
        assertEquals(List.of("cow"), facts.items("animals").stream().map(Fact.Item::id).toList());
        assertTrue(facts.has("pay", "card"));
        assertFalse(facts.has("pay", "cash"));
        assertEquals(List.of("stay", "house", "animals", "pay"),
                facts.all().stream().map(Fact::path).toList(), "in the order of the kind");
    }

    @Test
    void takesAwayBeforeItLaysOver() {
        Policy policy = reading("US", """
              - id: us
                when: {markets: [US]}
                without: {facts: [stay, animals.dog], clauses: [leave]}
                facts: {stay: {longest: P60D}}
            """);
        assertEquals(Optional.empty(), policy.facts().code("stay.note"));
        assertEquals(Optional.of("P60D"), policy.facts().code("stay.longest"));
        assertEquals(List.of("cat"), policy.facts().items("animals").stream().map(Fact.Item::id).toList());
        assertEquals(List.of("arrive", "keys"), policy.clauses().stream().map(Clause::id).toList());
    }

    @Test
    void aClauseReplacesThatOfItsIdAndKeepsWhatItDoesNotSay() {
        Policy policy = reading("US", """
              - id: us
                when: {markets: [US]}
                clauses:
                  - {id: arrive, text: Any time.}
                  - {id: keys, text: In the box.}
                  - {id: pool, title: The pool, text: It is deep.}
            """);
        assertEquals(List.of("arrive", "leave", "keys", "pool"), policy.clauses().stream().map(Clause::id).toList());
        ClauseText arrive = policy.clause("arrive").orElseThrow().text().original();
        assertEquals("How to arrive", arrive.title());
        assertEquals("Any time.", arrive.prose().words().get(0).text());
        assertEquals(Clause.Audience.STAFF, policy.clause("keys").orElseThrow().audience());
    }

    @Test
    void laterVariantsWinInTheMarketsThatTheyShare() {
        Policy policy = policy("""
              - {id: california, when: {markets: [US-CA]}, facts: {stay: {longest: P90D, note: Bring the sun.}}}
              - {id: us, when: {markets: [US]}, facts: {stay: {longest: P60D}}}
            """);
        assertEquals(List.of(List.of("US-CA"), List.of("US")), policy.readings().stream().map(Reading::markets).toList());
        Reading california = policy.readings().get(0);
        assertEquals("california--us", california.name());
        assertEquals(Optional.of("P60D"), california.policy().facts().code("stay.longest"));
        assertEquals(Optional.of("Bring the sun."), california.policy().facts().code("stay.note"));
        assertEquals(Optional.of("P30D"), policy.facts().code("stay.longest"), "the policy stays what it is");
    }

    @Test
    void aRegionCoversItsMembersAndSubdivisions() {
        Policy policy = policy("""
              - {id: eu, when: {markets: [EU]}, facts: {pay: [card]}}
              - {id: canada, when: {markets: [CA]}, facts: {pay: [cash]}}
            """);
        assertEquals(List.of("DE"), policy.variants().get(0).markets());
        assertEquals(List.of("CA-ON"), policy.variants().get(1).markets());
        Regions regions = Regions.shipped();
        assertTrue(regions.cover("US", "US-CA") && regions.cover("EU", "DE-BY") && regions.cover("EEA", "NO"));
        assertFalse(regions.cover("US-CA", "US") || regions.cover("EU", "NO") || regions.cover("EU", "GB"));
    }

    @Test
    void translationsSayTheTextsOfVariants() {
        String german = """
                clauses: [{id: arrive, title: Anreise, text: Am Tag.}]
                variants:
                  - id: us
                    facts: {stay: {note: Decke.}}
                    clauses: [{id: arrive, text: Immer.}]
                """;
        PolicySet set = clean(POLICY + """
              - id: us
                when: {markets: [US]}
                facts: {stay: {note: Blanket.}}
                clauses: [{id: arrive, text: Any time.}, {id: leave, title: Go, text: Now.}]
            """, german);
        Policy us = set.policy("pets").orElseThrow().readings().get(0).policy();
        ClauseText arrive = us.clause("arrive").orElseThrow().text().in("de").orElseThrow();
        assertEquals("Anreise", arrive.title());
        assertEquals("Immer.", arrive.prose().words().get(0).text());
        assertEquals(Optional.empty(), us.clause("leave").orElseThrow().text().in("de"));
        assertEquals("Decke.", us.facts().single("stay.note").orElseThrow().value().in("de").orElseThrow().code());
    }

    @Test
    void translationsHoldOnlyTextsOfVariantsThatExist() {
        assertEquals(List.of(
                "policies/pets.de.yaml:2:9: error: 'usa' is not a variant of policies/pets.yaml; did you mean 'us'? "
                        + "[translation-source]",
                "policies/pets.de.yaml:4:13: error: 'pay' is not stated in variant 'us' of policies/pets.yaml; state it there "
                        + "first, or delete it here [translation-source]",
                "policies/pets.de.yaml:5:5: error: a translation holds only id, facts, clauses; 'when' stands in variant 'us' "
                        + "of policies/pets.yaml [keys-known]"),
                findings(POLICY + "  - {id: us, when: {markets: [US]}, facts: {stay: {longest: P60D}}}\n", """
                        variants:
                          - id: usa
                          - id: us
                            facts: {pay: [card]}
                            when: {markets: [US]}
                        """));
    }

    @Test
    void reportsWhatIsWrong() {
        assertEquals(List.of(
                "policies/pets.yaml:14:5: error: 'wen' is not a key of a variant; did you mean 'when'? [keys-known]",
                "policies/pets.yaml:15:9: error: the id of a variant is made of lower-case letters, digits and single hyphens, "
                        + "such as 'two' [ids-valid]",
                "policies/pets.yaml:16:24: error: 'market' is not a key of 'when'; did you mean 'markets'? [keys-known]",
                "policies/pets.yaml:17:9: error: 'one' is the id of an earlier variant too; give each variant an id of its own "
                        + "[ids-unique]",
                "policies/pets.yaml:18:33: error: 'UK' is not a market: write an ISO 3166 code, such as DE or US-CA, or one of "
                        + "EEA, EU; did you mean 'US'? [variants-valid]",
                "policies/pets.yaml:18:37: error: 'FR' is not among the markets of site.yaml (DE, US, CA-ON), so nobody would "
                        + "ever read this; add it there, or delete it here [variants-valid]",
                "policies/pets.yaml:20:23: error: 'stay.longst' is not a fact that this policy has, so a variant cannot take it "
                        + "away; did you mean 'stay.longest'? [variants-valid]",
                "policies/pets.yaml:20:47: error: 'arive' is not a clause that this policy has, so a variant cannot take it "
                        + "away; did you mean 'arrive'? [variants-valid]",
                "policies/pets.yaml:21:13: error: 'sty' is not a fact of a pets policy; did you mean 'stay'? [facts-known]",
                "policies/pets.yaml:23:5: error: a variant says where it holds; write for example 'when: {markets: [US]}' "
                        + "[variants-valid]"),
                findings(POLICY + """
              - id: one
                wen: {markets: [US]}
              - id: Two
              - {id: three, when: {market: [US]}}
              - id: one
              - {id: four, when: {markets: [UK, FR]}}
              - id: five
                without: {facts: [stay.longst], clauses: [arive]}
                facts: {sty: {longest: P1D}}
                when: {markets: [US]}
              - id: six
            """, ""));
    }

    @Test
    void warnsWhereEveryMarketHasAVariant() {
        assertEquals(List.of("policies/pets.yaml:13:5: warning: every market of site.yaml has a variant, so what stands "
                + "outside of the variants holds nowhere, and is still printed first; move what holds in one of the markets "
                + "there [variants-valid]"),
                findings(POLICY + "  - {id: all, when: {markets: [EU, US, CA]}, facts: {pay: [card]}}\n", ""));
    }

    @Test
    void thePublicEditionHasNothingForStaff() {
        PolicySet open = PublicEdition.of(clean(POLICY + """
              - id: us
                when: {markets: [US]}
                facts: {stay: {secret: Hush}}
                without: {facts: [stay.secret], clauses: [keys]}
                clauses: [{id: arrive, audience: staff, text: Through the window.}, {id: drill, title: D, text: D., audience: staff}]
            """, ""));
        Policy policy = open.policy("pets").orElseThrow();
        Variant us = policy.variants().get(0);
        assertEquals(Optional.empty(), us.facts().find("stay.secret"));
        assertEquals(Set.of(), us.without().facts());
        assertEquals(List.of(), us.clauses());
        assertEquals(Set.of("arrive"), us.without().clauses());
        assertEquals(List.of("leave"), policy.readings().get(0).policy().clauses().stream().map(Clause::id).toList());
    }

    private static Policy reading(String market, String variants) {
        return policy(variants).readings().stream().filter(reading -> reading.markets().contains(market)).findFirst()
                .orElseThrow().policy();
    }

    private static Policy policy(String variants) {
        return clean(POLICY + variants, "").policy("pets").orElseThrow();
    }

    private static PolicySet clean(String policy, String german) {
        assertEquals(List.of(), findings(policy, german));
        return read(policy, german).value();
    }

    private static List<String> findings(String policy, String german) {
        return read(policy, german).findings().all().stream().map(Finding::toString).toList();
    }

    private static Outcome<PolicySet> read(String policy, String german) {
        List<SourceFile> files = new ArrayList<>(List.of(file("site.yaml", SITE), file("policies/pets.yaml", policy)));
        if (!german.isEmpty()) {
            files.add(file("policies/pets.de.yaml", german));
        }
        return PolicyReader.read(new SourceTree(files, Set.of()), VocabularyReader.read(
                List.of(file("kinds/business.yaml", BUSINESS), file("kinds/pets.yaml", PETS)), List.of()).value());
    }

    private static SourceFile file(String path, String yaml) {
        Outcome<Optional<SourceFile>> file = SourceReader.parse(path, yaml.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), file.findings().all());
        return file.value().orElseThrow();
    }
}
