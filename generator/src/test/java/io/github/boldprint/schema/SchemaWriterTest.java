package io.github.boldprint.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SpecVersion;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.pack.Grammar;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.vocabulary.Vocabulary;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SchemaWriterTest {

    private static final String BUSINESS = """
            kind: business
            format: 1
            fields:
              name: {type: text, required: true, means: The name., example: Lumen & Loom}
              mission: {type: text, translate: true, means: What for., example: Lamps that last.}
              address: {type: address, means: Where.}
              register: {type: text, means: Which register., example: HRB}
              number: {type: text, required: {when: {fact: register, is: HRB}}, means: Its number., example: "1"}
            """;

    private static final String BOARDING = """
            kind: pet-boarding
            format: 1
            fields:
              stay: {type: duration, required: true, means: The longest stay., example: P30D, better: longer}
              walks: {type: number, means: Walks a day., example: "3", better: more}
              insured: {type: boolean, means: Whether pets are insured., example: yes}
              insurer: {type: text, required: {when: {fact: insured, is: true}}, means: By whom., example: Petsure}
              animals: {type: list, of: choice, choices: [dog, cat], means: Which., example: dog}
              leash: {type: text, required: {unless: {fact: animals, is: cat}}, means: Which., example: A short one}
              extras:
                type: list
                means: What else.
                fields:
                  id: {type: id, means: The id., example: bath}
                  what: {type: text, required: true, translate: true, means: What it is., example: A bath}
                  price: {type: money, means: Its price., example: 9 EUR}
            topics: {feeding: {means: What they eat.}}
            """;

    private static final String POLICY = """
            kind: pet-boarding
            effective: 2026-10-01
            review: {last: 2026-09-15, every: P6M, owner: Kennel}
            facts:
              stay: 30 days
              walks: 3
              insured: yes
              insurer: Petsure
              animals: [dog, cat]
              extras:
                - {id: bath, what: A bath, price: 9 EUR}
            clauses:
              - {id: food, title: Food, text: Twice a day., topic: feeding, audience: staff}
            """;

    private static final Vocabulary SHIPPED = VocabularyReader.read(SourceReader.shipped("kinds"), List.of()).value();

    private static final Schemas SCHEMAS = SchemaWriter.write(vocabulary(), Grammar.read(SHIPPED));

    @Test
    void writesOneForEachFileOfAContentFolder() {
        assertEquals(Set.of("decisions", "kind", "look", "look-translation", "pack", "pet-boarding", "pet-boarding-translation", "site",
                "site-translation"), SCHEMAS.names());
    }

    @Test
    void writesSoundSchemas() {
        for (String text : PublishedSchemas.and(SCHEMAS).byName().values()) {
            var meta = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(SchemaLocation.of(SchemaId.V202012));
            assertEquals(Set.of(), meta.validate(text, InputFormat.JSON), text);
        }
    }

    @Test
    void knowsTheKeysOfAKindFileThatAreRead() throws IOException {
        String kind = BOARDING.replace("  walks: {type: number,", "  walks: {zzzzzzzz: 1, type: number,")
                .replace("topics:", "zzzzzzzz: 1\nrecipes: {usual: {means: Usual., zzzzzzzz: 1}}\ntopics:");
        Set<Set<String>> read = VocabularyReader.read(List.of(file("kinds/business.yaml", BUSINESS)),
                List.of(file("kinds/pet-boarding.yaml", kind))).findings().all().stream().map(Finding::message)
                .map(message -> message.replaceFirst("^'zzzzzzzz' is not a key of .*; known are ", ""))
                .map(known -> Set.of(known.split(", "))).collect(Collectors.toSet());
        JsonNode schema = new ObjectMapper().readTree(SCHEMAS.named("kind").orElseThrow());
        Set<Set<String>> written = new HashSet<>();
        for (String of : List.of("/properties", "/properties/recipes/additionalProperties/properties", "/$defs/field/properties")) {
            Set<String> names = new TreeSet<>();
            schema.at(of).fieldNames().forEachRemaining(names::add);
            written.add(names);
        }
        assertEquals(read, written);
    }

    @Test
    void passesAWholePolicy() {
        assertEquals(List.of(), marks(POLICY));
    }

    @Test
    void marksUnknownKeysEverywhere() {
        assertMarked(POLICY.replace("stay:", "stey:"), "stey");
        assertMarked(POLICY.replace("effective:", "effectiv:"), "effectiv");
        assertMarked(POLICY.replace("price:", "prise:"), "prise");
        assertMarked(POLICY.replace("audience:", "audiense:"), "audiense");
    }

    @Test
    void marksWhatIsMissing() {
        assertMarked(POLICY.replace("  stay: 30 days\n", ""), "stay");
        assertMarked(POLICY.replace("what: A bath, ", ""), "what");
    }

    @Test
    void demandsAConditionalFactOnlyWhenItsConditionHolds() {
        String without = POLICY.replace("  insurer: Petsure\n", "");
        assertMarked(without, "insurer");
        assertEquals(List.of(), marks(without.replace("insured: yes", "insured: no")));
        assertEquals(List.of(), marks(without.replace("  insured: yes\n", "")));
    }

    @Test
    void demandsAFactUnlessItsExceptionHolds() {
        assertMarked(POLICY.replace("[dog, cat]", "[dog]"), "leash");
        assertMarked(POLICY.replace("  animals: [dog, cat]\n", ""), "leash");
        assertEquals(List.of(), marks(POLICY.replace("[dog, cat]", "[dog]\n  leash: A short one")));
    }

    @Test
    void knowsVariantsWhichStateOnlyWhatDiffers() {
        String variant = """
                variants:
                  - id: us
                    when: {markets: [US]}
                    facts: {walks: 4}
                    without: {facts: [insured], clauses: [food]}
                    clauses: [{id: food, text: Once a day.}]
                """;
        assertEquals(List.of(), marks(POLICY + variant));
        assertMarked(POLICY + variant.replace("when:", "wen:"), "wen");
        assertMarked(POLICY + variant.replace("walks:", "walk:"), "walk");
        assertMarked(POLICY + variant.replace("markets:", "market:"), "market");
        assertEquals(List.of(), EditorEyes.marks("variants: [{id: us, clauses: [{id: food, text: Futter.}]}]",
                SCHEMAS.named("pet-boarding-translation").orElseThrow()));
    }

    @Test
    void knowsWhatATranslationMaySay() {
        assertEquals(List.of(), EditorEyes.marks("""
                facts:
                  extras:
                    - {id: bath, what: Ein Bad}
                clauses:
                  - {id: food, title: Futter, text: Zweimal am Tag.}
                """, SCHEMAS.named("pet-boarding-translation").orElseThrow()));
        assertFalse(EditorEyes.marks("facts: {stay: 30 days}",
                SCHEMAS.named("pet-boarding-translation").orElseThrow()).isEmpty());
    }

    @Test
    void knowsSiteYaml() {
        String site = """
                business:
                  name: 1984
                  address: {street: Beispielweg 3, postalCode: 10115, city: Berlin, country: NO}
                url: https://lumen.example/policies/
                languages: [en, no]
                markets: [NO, US-CA]
                facets: {sells: [goods], online: yes}
                packs: {add: [iso-10002-complaints@2026.11], without: [all]}
                """;
        assertEquals(List.of(), EditorEyes.marks(site, SCHEMAS.named("site").orElseThrow()));
        assertFalse(EditorEyes.marks(site.replace("without", "except"), SCHEMAS.named("site").orElseThrow()).isEmpty());
        assertFalse(EditorEyes.marks(site.replace("markets", "market"), SCHEMAS.named("site").orElseThrow()).isEmpty());
        assertFalse(EditorEyes.marks(site.replace("name: 1984", "name: 1984\n  register: HRB"),
                SCHEMAS.named("site").orElseThrow()).isEmpty());
    }

    @Test
    void knowsDecisions() {
        String decisions = """
                waivers:
                  - {rule: review-due, policy: pet-boarding, market: NO, by: Jo, reason: Winter, until: "2027-01-01"}
                baseline:
                  - {rule: facts-present, policy: business, at: name, until: "2027-01-01"}
                decisions: []
                """;
        String schema = SCHEMAS.named("decisions").orElseThrow();
        assertEquals(List.of(), EditorEyes.marks(decisions, schema));
        for (String gone : List.of("by: Jo, ", "reason: Winter, ", ", until: \"2027-01-01\"", "rule: facts-present, ")) {
            assertFalse(EditorEyes.marks(decisions.replace(gone, ""), schema).isEmpty(), gone);
        }
        for (String wrong : List.of("waivers", "market", "at")) {
            assertFalse(EditorEyes.marks(decisions.replace(wrong + ":", wrong + "s:"), schema).isEmpty(), wrong);
        }
        assertFalse(EditorEyes.marks(decisions.replace("pet-boarding", "cat-boarding"), schema).isEmpty());
        assertFalse(EditorEyes.marks(decisions.replace("2027-01-01", "soon"), schema).isEmpty());
    }

    @Test
    void tellsAnEditorWhatAFactMeans() {
        String text = SCHEMAS.named("pet-boarding").orElseThrow();
        assertTrue(text.contains("The longest stay. Write a length of time"));
        assertTrue(text.contains("Better for customers: longer."));
        assertTrue(text.contains("\"title\": \"Stay\""));
    }

    private static void assertMarked(String policy, String word) {
        List<String> marks = marks(policy);
        assertTrue(marks.stream().anyMatch(mark -> mark.contains(word)), marks::toString);
    }

    private static List<String> marks(String policy) {
        return EditorEyes.marks(policy, SCHEMAS.named("pet-boarding").orElseThrow());
    }

    private static Vocabulary vocabulary() {
        var outcome = VocabularyReader.read(List.of(file("kinds/business.yaml", BUSINESS)),
                List.of(file("kinds/pet-boarding.yaml", BOARDING)));
        assertTrue(outcome.findings().isEmpty(), () -> outcome.findings().toString());
        return outcome.value();
    }

    private static SourceFile file(String path, String text) {
        return SourceReader.parse(path, text.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
    }
}
