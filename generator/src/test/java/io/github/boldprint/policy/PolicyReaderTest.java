package io.github.boldprint.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.value.Value;
import io.github.boldprint.vocabulary.Vocabulary;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyReaderTest {

    private static final String BUSINESS = """
            kind: business
            format: 1
            fields:
              name: {type: text, required: true, means: The name., example: Lumen, better: identity}
              mission: {type: text, translate: true, means: The mission., example: Light}
            """;

    private static final String PETS = """
            kind: pets
            format: 1
            fields:
              price: {type: money, required: true, means: A night., example: 30 EUR, better: lower}
              stay:
                type: group
                means: The stay.
                fields:
                  longest: {type: duration, means: The longest stay., example: P30D, better: longer}
                  note: {type: text, translate: true, means: A note., example: Bring a blanket.}
              animals:
                type: list
                means: Which animals.
                place: table
                fields:
                  id: {type: id, means: Its name., example: dog}
                  what: {type: text, translate: true, means: What it is., example: Dogs}
              pay: {type: list, of: choice, choices: [cash, card], means: How to pay., example: cash}
              till: {type: text, translate: true, required: {unless: {fact: pay, is: card}}, means: Where., example: Here}
            topics: {vaccination: {means: Which vaccinations pets need.}}
            """;

    private static final String SITE = """
            business: {name: Paws, mission: Happy pets.}
            url: https://paws.example/policies
            languages: [en, de]
            markets: [DE, US-CA]
            facets: {sells: [services], online: no}
            """;

    private static final String POLICY = """
            kind: pets
            effective: 2026-10-01
            review: {last: 2026-09-15, every: P6M, owner: Care}
            summary: A night is {{price}}.
            facts:
              animals:
                - {id: dog, what: Dogs}
                - {id: cat, what: Cats}
              stay: {longest: P30D, note: Bring a blanket.}
              price: 30 EUR
              pay: [card, cash]
            clauses:
              - id: arrive
                title: How to arrive
                topic: vaccination
                text: |
                  Come for up to {{stay.longest}}.
              - id: keys
                audience: staff
                title: Keys
                text: Under the mat.
            """;

    private static final String GERMAN = """
            summary: Eine Nacht kostet {{price}}.
            facts:
              stay: {note: Decke mitbringen.}
              animals: [{id: cat, what: Katzen}]
            clauses:
              - {id: arrive, title: Anreise, text: 'Bis zu {{stay.longest}}.'}
            """;

    @Test
    void readsABusinessAndItsPolicies() {
        PolicySet set = clean(Map.of("site.yaml", SITE, "policies/pets.yaml", POLICY));
        Business business = set.business();
        assertEquals("Paws", business.name());
        assertEquals("https://paws.example/policies/", business.url().orElseThrow().toString());
        assertEquals(List.of("en", "de"), business.languages());
        assertEquals(List.of("DE", "US-CA"), business.markets());
        assertEquals(Map.of("sells", List.of("services"), "online", List.of("no")), business.facets());
        Policy policy = set.policy("pets").orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2026, 10, 1)), policy.effective());
        assertEquals("Care", policy.review().orElseThrow().owner().orElseThrow());
        assertEquals(List.of("arrive"), policy.publicClauses().stream().map(Clause::id).toList());
        assertEquals(Optional.of("vaccination"), policy.clause("arrive").orElseThrow().topic());
        assertEquals("stay.longest", policy.clause("arrive").orElseThrow().text().original().prose().quotes().get(0).path());
    }

    @Test
    void factsStandInTheOrderOfTheVocabulary() {
        Facts facts = clean(Map.of("site.yaml", SITE, "policies/pets.yaml", POLICY)).policy("pets").orElseThrow().facts();
        assertEquals(List.of("price", "stay", "animals", "pay"), facts.all().stream().map(Fact::path).toList());
        assertEquals(Optional.of("30 EUR"), facts.code("price"));
        assertEquals(Optional.of("P30D"), facts.code("stay.longest"));
        assertEquals(Optional.of("Cats"), facts.code("animals.cat.what"));
        assertEquals(List.of("dog", "cat"), facts.items("animals").stream().map(Fact.Item::id).toList());
        assertTrue(facts.find("animals.bird.what").isEmpty());
        assertEquals("policies/pets.yaml:9:10", facts.single("stay.longest").orElseThrow().at().toString()
                .replace("9:10", "9:10"));
    }

    @Test
    void layTranslationsOverTheFirstLanguage() {
        Policy policy = clean(Map.of("site.yaml", SITE, "site.de.yaml", "business: {mission: Frohe Tiere.}\n",
                "policies/pets.yaml", POLICY, "policies/pets.de.yaml", GERMAN)).policy("pets").orElseThrow();
        assertEquals(Optional.of(new Value.Text("Katzen")), policy.facts().single("animals.cat.what").orElseThrow().value().in("de"));
        assertEquals(Optional.empty(), policy.facts().single("animals.dog.what").orElseThrow().value().in("de"));
        assertEquals(new Value.Text("Dogs"), policy.facts().single("animals.dog.what").orElseThrow().value().inOrOriginal("de"));
        assertEquals("Anreise", policy.clause("arrive").orElseThrow().text().in("de").orElseThrow().title());
        assertEquals(Set.of("en", "de"), policy.summary().orElseThrow().languages());
        assertEquals(Map.of("de", "policies/pets.de.yaml"), policy.translations());
    }

    @Test
    void namesEveryFaultAtItsPlaceAndWhatToDo() {
        assertEquals(List.of(
                "policies/pets.yaml:2:1: error: 'efective' is not a key of a policy; did you mean 'effective'? [keys-known]",
                "policies/pets.yaml:3:16: error: '15.9.2026' is not a day of the calendar; write a day as year-month-day, "
                        + "such as 2026-11-22 [date-valid]",
                "policies/pets.yaml:5:3: error: 'prize' is not a fact of a pets policy; did you mean 'price'? [facts-known]",
                "policies/pets.yaml:6:19: error: 'a month' is not what 'stay.longest' takes: a length of time such as 'P30D', "
                        + "'30 days', '10 business days' or '2 to 4 business days' [fact-type]",
                "policies/pets.yaml:7:13: error: each item of 'animals' is a group with an 'id', but here stands a single value "
                        + "[fact-type]",
                "policies/pets.yaml:7:18: error: an item of 'animals' needs an 'id' of its own, such as 'id: cut-fabric'; it is "
                        + "the permanent address, so it is given and not derived [ids-valid]",
                "policies/pets.yaml:8:15: error: 'cheque' is not what 'pay' takes: one of cash, card [fact-type]",
                "policies/pets.yaml:10:5: error: a clause needs an 'id' of its own, such as 'id: cut-fabric'; it is the "
                        + "permanent address, so it is given and not derived [ids-valid]",
                "policies/pets.yaml:11:10: error: 'fact-price' is an address that the page itself uses; choose another id "
                        + "[ids-valid]",
                "policies/pets.yaml:13:10: error: 'same' is the id of an earlier clause too; give each clause an id of its own "
                        + "[ids-unique]",
                "policies/pets.yaml:14:37: error: 'everybody' is not an audience; write public or staff [keys-known]"),
                findings(Map.of("site.yaml", SITE, "policies/pets.yaml", """
                        kind: pets
                        efective: 2026-10-01
                        review: {last: 15.9.2026}
                        facts:
                          prize: 30 EUR
                          stay: {longest: a month}
                          animals: [dog, {what: Cats}]
                          pay: [card, cheque]
                        clauses:
                          - {title: No id}
                          - {id: fact-price, title: A}
                          - {id: same, title: B}
                          - {id: same, title: C}
                          - {id: other, title: D, audience: everybody}
                        """)));
    }

    @Test
    void whatWasRefusedIsKnownToHaveBeenGiven() {
        PolicySet set = read(Map.of("site.yaml", SITE, "policies/pets.yaml", """
                kind: pets
                effective: soon
                facts:
                  price: cheap
                  stay: {longest: a month}
                """)).value();
        Policy policy = set.policy("pets").orElseThrow();
        assertTrue(policy.facts().isRefused("price"));
        assertTrue(policy.facts().isRefused("stay.longest"));
        assertFalse(policy.facts().isRefused("stay.note"));
        assertEquals(Set.of("effective"), policy.refused());
    }

    @Test
    void anAudienceThatIsNotUnderstoodIsNeverPublic() {
        PolicySet set = read(Map.of("site.yaml", SITE, "policies/pets.yaml",
                POLICY.replace("audience: staff", "audience: stafff"))).value();
        assertEquals(List.of("arrive"), set.policy("pets").orElseThrow().publicClauses().stream().map(Clause::id).toList());
    }

    @Test
    void aTranslationHoldsOnlyWhatIsTranslatedAndExists() {
        assertEquals(List.of(
                "policies/pet.de.yaml: error: this translates policies/pet.yaml, which does not exist; did you mean 'pets'? "
                        + "[translation-source]",
                "policies/pets.de.yaml:1:1: error: a translation holds only summary, facts, clauses, variants; 'effective' stands in "
                        + "policies/pets.yaml [keys-known]",
                "policies/pets.de.yaml:3:3: error: 'price' is stated once for all languages, in policies/pets.yaml; only its "
                        + "words are printed anew, so delete it here [translation-source]",
                "policies/pets.de.yaml:4:18: error: 'bird' is not an item of 'animals' in policies/pets.yaml; an id "
                        + "is the same in every language [translation-source]",
                "policies/pets.de.yaml:6:10: error: 'arive' is not a clause of policies/pets.yaml; did you mean 'arrive'? "
                        + "[translation-source]",
                "policies/pets.en.yaml: error: 'en' is the first language of the site; its texts stand in policies/pets.yaml "
                        + "[translation-source]",
                "policies/pets.fr.yaml: error: 'fr' is not among the languages of site.yaml (en, de); add it there, or delete "
                        + "all files in it [translation-source]"),
                findings(Map.of("site.yaml", SITE, "policies/pets.yaml", POLICY, "policies/pets.de.yaml", """
                        effective: 2026-10-01
                        facts:
                          price: 30 EUR
                          animals: [{id: bird, what: Vogel}]
                        clauses:
                          - {id: arive, title: Anreise, text: x}
                        """, "policies/pet.de.yaml", GERMAN, "policies/pets.fr.yaml", GERMAN, "policies/pets.en.yaml", GERMAN)));
    }

    @Test
    void refusesTheTranslationOfAFactThatTheSourceRightlyLacks() {
        String german = "facts: {till: Am Eingang}\n";
        assertEquals(List.of("policies/pets.de.yaml:1:9: error: 'till' is not stated in policies/pets.yaml; state it there "
                        + "first, or delete it here [translation-source]"),
                findings(Map.of("site.yaml", SITE, "policies/pets.yaml", POLICY, "policies/pets.de.yaml", german)));
        String cash = POLICY.replace("[card, cash]", "[cash]");
        assertEquals(List.of(), findings(Map.of("site.yaml", SITE, "policies/pets.yaml", cash, "policies/pets.de.yaml", german)));
        String unclear = POLICY.replace("[card, cash]", "[crad]");
        assertEquals(1, findings(Map.of("site.yaml", SITE, "policies/pets.yaml", unclear, "policies/pets.de.yaml", german)).size());
    }

    @Test
    void theSiteSaysWhatItNeeds() {
        assertEquals(List.of(
                "policies: error: there is no policy yet; write one, such as policies/returns.yaml, or let 'boldprint init' "
                        + "begin it [site-valid]",
                "site.yaml:1:1: error: site.yaml needs 'business', with at least the name by which customers know it [site-valid]",
                "site.yaml:1:6: error: 'http://paws.example' is not an address of a site; write a whole one that begins with "
                        + "https:// and has no '?' and no '#' [site-valid]",
                "site.yaml:2:13: error: 'english' is not what 'languages' takes: a BCP 47 language tag, such as en or pt-BR "
                        + "[site-valid]",
                "site.yaml:3:1: error: 'marktes' is not a key of site.yaml; did you mean 'markets'? [site-valid]"),
                findings(Map.of("site.yaml", "url: http://paws.example\nlanguages: [english]\nmarktes: [DE]\n")));
        assertEquals(List.of("site.yaml: error: there is no site.yaml in the content folder; 'boldprint init' writes one "
                + "[site-valid]"), findings(Map.of()));
    }

    @Test
    void anOldAddressLeadsToWhatIsThere() {
        Map<String, String> files = new LinkedHashMap<>(Map.of("policies/pets.yaml", POLICY));
        files.put("site.yaml", SITE + """
                moved: {dogs-and-cats: pets, /old/stay.html: pets#arrive, /price: pets#fact-price}
                hosts: [nginx, s3]
                """);
        Outcome<PolicySet> read = read(files);
        assertEquals(List.of(), read.findings().all().stream().map(Finding::message).toList());
        Hosting hosting = read.value().business().hosting();
        assertEquals(List.of(Host.NGINX, Host.S3), hosting.hosts());
        assertEquals("[dogs-and-cats pets# false, /old/stay.html pets#arrive true, /price pets#fact-price true]", hosting.moved()
                .stream().map(moved -> moved.from() + " " + moved.policy() + "#" + moved.anchor() + " " + moved.isPath())
                .toList().toString());
    }

    @Test
    void anAddressThatLeadsNowhereOrHasNotMovedIsAFinding() {
        Map<String, String> files = new LinkedHashMap<>(Map.of("policies/pets.yaml", POLICY));
        files.put("site.yaml", SITE.replace("/policies", "/p%24olicies") + """
                moved:
                  pets: pets
                  dogs: pest
                  cats: pets#arrives
                  all: pets
                  "/a;b": pets
                hosts: [nginx, nginx, iis]
                """);
        assertEquals(List.of(
                "'all' is no old address; write the name that a policy had, such as 'take-back', or a path of your website, such as"
                        + " '/pages/refunds', of letters, digits, '/', '.', '-' and '_'",
                "'/a;b' is no old address; write the name that a policy had, such as 'take-back', or a path of your website, such as"
                        + " '/pages/refunds', of letters, digits, '/', '.', '-' and '_'",
                "'nginx' stands twice in 'hosts'; delete one",
                "'iis' is not a host that files are written for; known are apache, netlify, nginx, s3",
                "the path of 'url' has signs that mean something to servers, so no files are written for them; give the site a path"
                        + " of letters, digits, '-' and '_'",
                "'pets' is a policy of this site, so its address has not moved; take it out of 'moved'",
                "there is no policy 'pest' to lead to; did you mean 'pets'?",
                "'arrives' is no clause of the policy 'pets' that customers read; did you mean 'arrive'?").stream().sorted().toList(),
                read(files).findings().all().stream().map(Finding::message).sorted().toList());
    }

    @Test
    void aSiteThatDoesNotSayItsLanguagesSpeaksThoseOfItsFiles() {
        Map<String, String> files = Map.of("policies/pets.yaml", POLICY, "policies/pets.de.yaml", GERMAN, "site.de.yaml", "");
        for (String fault : List.of("", "langauges: [en, de]\n", "languages: de\n", "languages: [en, deutsch]\n")) {
            Map<String, String> all = new LinkedHashMap<>(files);
            all.put("site.yaml", SITE.replace("languages: [en, de]\n", fault));
            assertEquals(1, findings(all).size(), findings(all)::toString);
        }
        assertEquals(1, findings(files).size(), findings(files)::toString);
    }

    @Test
    void oneLostIdIsOneFinding() {
        for (String lost : List.of("id: Arrive", "id: keys", "audience: public")) {
            assertOneFinding(POLICY.replace("id: arrive", lost));
        }
        assertOneFinding(POLICY.replace("clauses:", "clause:"));
        assertOneFinding(POLICY.replace("{id: cat, ", "{"));
        assertOneFinding(POLICY.replace("id: cat", "id: dog"));
    }

    @Test
    void aFactBesideTheFactsIsGivenAndInTheWrongPlace() {
        String policy = POLICY.replace("  price: 30 EUR\n", "").replace("clauses:", "price: 30 EUR\nclauses:");
        Outcome<PolicySet> read = read(Map.of("site.yaml", SITE, "policies/pets.yaml", policy));
        assertEquals(List.of("policies/pets.yaml:11:1: error: 'price' is not a key of a policy; it is a fact, so write it below "
                + "'facts' [keys-known]"), read.findings().all().stream().map(Finding::toString).toList());
        assertTrue(read.value().policies().get(0).facts().isRefused("price"));
    }

    @Test
    void aTextThatACommaCutOffIsKnownAsOne() {
        assertEquals(List.of("policies/pets.yaml:9:48: error: 'and a toy' is not a fact of a pets policy in 'stay'; if it belongs to "
                        + "the text before it, put that whole text in quotes [facts-known]"),
                findings(Map.of("site.yaml", SITE, "policies/pets.yaml", POLICY.replace("a blanket.}", "a blanket, and a toy}"))));
        assertEquals(List.of("policies/pets.yaml:3:53: error: 'Ida' is not a key of 'review'; if it belongs to the text before it, "
                        + "put that whole text in quotes [keys-known]"),
                findings(Map.of("site.yaml", SITE, "policies/pets.yaml", POLICY.replace("owner: Care", "owner: Berg, Ida"))));
    }

    @Test
    void aFactIsAGroupAndNotAPath() {
        assertEquals(List.of("policies/pets.yaml:9:3: error: 'stay.longest' is not a fact of a pets policy; write it as a group, "
                        + "'stay: {longest: …}' [facts-known]"),
                findings(Map.of("site.yaml", SITE, "policies/pets.yaml", POLICY
                        .replace("stay: {longest: P30D, note: Bring a blanket.}", "stay.longest: P30D"))));
    }

    private static void assertOneFinding(String policy) {
        List<String> findings = findings(Map.of("site.yaml", SITE, "policies/pets.yaml", policy, "policies/pets.de.yaml", GERMAN));
        assertEquals(1, findings.size(), findings::toString);
    }

    @Test
    void aPolicyStandsInAFileOfItsKindsName() {
        assertEquals(List.of(
                "policies/dogs.yaml:1:7: error: a policy of the kind 'pets' stands in policies/pets.yaml, not in dogs.yaml; "
                        + "rename the file, or correct the kind [policy-name]",
                "policies/retrun.yaml:1:7: error: there is no kind of policy named 'pest'; did you mean 'pets'? [policy-kind]",
                "policies/shop.yaml:1:1: error: the policy does not say its kind; begin the file with 'kind:' and one of "
                        + "pets [policy-kind]"),
                findings(Map.of("site.yaml", SITE, "policies/dogs.yaml", "kind: pets\n", "policies/retrun.yaml", "kind: pest\n",
                        "policies/shop.yaml", "facts: {}\n")));
    }

    private static PolicySet clean(Map<String, String> files) {
        Outcome<PolicySet> outcome = read(files);
        assertTrue(outcome.findings().isEmpty(), outcome.findings()::toString);
        return outcome.value();
    }

    private static List<String> findings(Map<String, String> files) {
        return read(files).findings().all().stream().map(Finding::toString).toList();
    }

    private static Outcome<PolicySet> read(Map<String, String> files) {
        List<SourceFile> sources = new ArrayList<>();
        new LinkedHashMap<>(files).forEach((path, yaml) -> sources.add(file(path, yaml)));
        Vocabulary vocabulary = VocabularyReader.read(
                List.of(file("kinds/business.yaml", BUSINESS), file("kinds/pets.yaml", PETS)), List.of()).value();
        return PolicyReader.read(new SourceTree(sources, Set.of()), vocabulary);
    }

    private static SourceFile file(String path, String yaml) {
        Outcome<Optional<SourceFile>> file = SourceReader.parse(path, yaml.getBytes(StandardCharsets.UTF_8));
        assertTrue(file.findings().isEmpty(), file.findings()::toString);
        return file.value().orElseThrow();
    }
}
