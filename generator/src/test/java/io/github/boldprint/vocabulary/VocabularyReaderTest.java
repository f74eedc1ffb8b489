package io.github.boldprint.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.value.FieldType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VocabularyReaderTest {

    private static final String BUSINESS = """
            kind: business
            format: 1
            fields:
              name: {type: text, means: The name., example: Lumen}
            """;

    @Test
    void readsFieldsWithTheirPaths() {
        Kind kind = read("pet-boarding", """
                kind: pet-boarding
                format: 1
                fields:
                  price: {type: money, required: true, means: A night., example: 30 EUR, better: lower, place: summary}
                  stay:
                    type: group
                    required: {when: {fact: insured, is: yes}}
                    means: The stay.
                    fields:
                      longest: {type: duration, required: true, means: The longest stay., example: P30D, better: longer}
                  insured: {type: boolean, means: Whether pets are insured., example: yes, better: yes}
                  animals:
                    type: list
                    means: Which animals.
                    place: table
                    fields:
                      id: {type: id, means: Its name., example: dog}
                      what: {type: text, translate: true, means: What it is., example: Dogs}
                  pay: {type: list, of: choice, choices: [cash, card], means: How to pay., example: cash}
                topics: {vaccination: {means: Which vaccinations pets need.}}
                questions: [{id: how-much, needs: [price], to: price}]
                """);
        assertEquals(List.of("price", "stay", "stay.longest", "insured", "animals", "animals.id", "animals.what", "pay"),
                kind.paths());
        assertEquals(FieldType.DURATION, kind.field("stay.longest").orElseThrow().type());
        assertEquals(new Requirement.When("insured", "true"), kind.field("stay").orElseThrow().required());
        assertEquals(Better.LOWER, kind.field("price").orElseThrow().better());
        assertEquals(Place.KEY_FACTS, kind.field("insured").orElseThrow().place());
        assertTrue(kind.field("animals").orElseThrow().isListOfGroups());
        assertEquals(List.of("price"), kind.questions().get(0).needs());
    }

    @Test
    void readsWhatSilenceMeans() {
        Kind kind = read("pets", """
                kind: pets
                format: 1
                fields:
                  insured: {type: boolean, means: A., example: yes, better: yes, absent: no}
                  fee: {type: money, means: A., example: 1 EUR, better: lower, absent: none}
                  where: {type: choice, choices: [here, there], means: A., example: here, absent: here}
                  pay: {type: list, of: choice, choices: [cash, card], means: A., example: cash, absent: none}
                  name: {type: text, means: A., example: Rex, absent: judgement}
                """);
        assertEquals(List.of("false", "none", "here", "none", ""),
                kind.fields().stream().map(field -> field.absent().orElse("")).toList());
    }

    @Test
    void refusesASilenceThatTheFieldCannotMean() {
        assertEquals("""
                kinds/pets.yaml:4:3: error: 'absent' of 'a' says what silence means: 'judgement', or a value of the field [kind-valid]
                kinds/pets.yaml:5:3: error: 'absent' of 'b' says what silence means: 'judgement', 'none' [kind-valid]""",
                String.join("\n", findings("pets", """
                        kind: pets
                        format: 1
                        fields:
                          a: {type: boolean, means: A., example: yes, absent: none}
                          b: {type: list, of: text, means: A., example: x, absent: x}
                        """).stream().map(Finding::toString).toList()));
    }

    @Test
    void givesEveryAddressTheSameFields() {
        Kind kind = read("pets", """
                kind: pets
                format: 1
                fields: {where: {type: address, means: Where.}}
                """);
        assertEquals(List.of("where", "where.street", "where.postalCode", "where.city", "where.region", "where.country"),
                kind.paths());
    }

    @Test
    void reportsEveryFaultOfAKindAtItsPlace() {
        List<String> findings = findings("pets", """
                kind: pets
                format: 2
                fields:
                  Price: {type: money, means: A., example: 1 EUR}
                  a: {type: mony, means: A., example: x}
                  b: {type: money, example: 1 EUR}
                  c: {type: money, means: A., example: one euro}
                  d: {type: choice, means: A., example: x}
                  e: {type: text, means: A., example: x, choices: [x]}
                  f: {type: list, means: A., fields: {what: {type: text, means: A., example: x}}}
                  g: {type: group, means: A.}
                  h: {type: number, means: A., example: 1, translate: true}
                  i: {type: choice, choices: [x, y], better: ordered, ordered: [x], means: A., example: x}
                  j: {type: text, means: A., example: x, better: bigger, colour: red}
                  k: {type: text, required: {when: {fact: zzz, is: x}}, means: A., example: x}
                  l: {type: text, required: {when: {fact: b, is: x}, unless: {fact: b, is: y}}, means: A., example: x}
                  m: {type: text, required: {unless: {fact: yyy, is: x}}, means: A., example: x}
                questions: [{id: q, needs: [nothing], to: b}, {id: r}]
                """).stream().map(Finding::toString).toList();
        assertEquals("""
                kinds/pets.yaml:2:9: error: this version of Boldprint reads format 1, not '2' [kind-valid]
                kinds/pets.yaml:4:3: error: 'Price' cannot be a field's name; write it in camelCase, such as 'refundWithin' [kind-valid]
                kinds/pets.yaml:5:13: error: 'mony' is not a type; did you mean 'money'? [kind-valid]
                kinds/pets.yaml:6:3: error: the field 'b' needs 'means': one sentence for authors [kind-valid]
                kinds/pets.yaml:7:3: error: the example 'one euro' of 'c' is not an amount and an ISO 4217 currency, such as '4.90 EUR' [kind-valid]
                kinds/pets.yaml:8:3: error: the choice 'd' needs 'choices' [kind-valid]
                kinds/pets.yaml:8:3: error: the example 'x' of 'd' is not one of the words that the field lists [kind-valid]
                kinds/pets.yaml:9:3: error: 'choices' belong to a field of type choice, not to 'e' [kind-valid]
                kinds/pets.yaml:10:3: error: the items of 'f' need the field 'id: {type: id, …}' [kind-valid]
                kinds/pets.yaml:11:3: error: 'g' needs 'fields', or for a list of single values 'of' [kind-valid]
                kinds/pets.yaml:12:3: error: only a text is translated, not 'h' [kind-valid]
                kinds/pets.yaml:13:3: error: 'ordered' of 'i' lists all its choices, from worst to best for the customer [kind-valid]
                kinds/pets.yaml:14:50: error: 'bigger' is not a word for 'better'; did you mean 'higher'? [kind-valid]
                kinds/pets.yaml:14:58: error: 'colour' is not a key of a field; known are type, required, means, example, better, ordered, absent, place, schema, translate, choices, of, fields [kind-valid]
                kinds/pets.yaml:15:3: error: 'zzz' is not a field of this kind [kind-valid]
                kinds/pets.yaml:16:29: error: 'required' holds 'when' or 'unless' another fact has a value; write one of the two [kind-valid]
                kinds/pets.yaml:17:3: error: 'yyy' is not a field of this kind [kind-valid]
                kinds/pets.yaml:18:13: error: 'nothing' is not a field of this kind [kind-valid]
                kinds/pets.yaml:18:47: error: a question needs a kebab-case 'id' and the fact 'to' which its answer leads [kind-valid]""", String.join("\n", findings));
    }

    @Test
    void aKindMayNotTakeANameThatTheSiteNeeds() {
        for (String name : List.of("all", "assets", "fragments", "business", "site", "nul", "com1", "abc", "Pets", "a--b")) {
            assertTrue(KindName.fault(name).isPresent(), name);
        }
        assertTrue(KindName.fault("pet-boarding").isEmpty());
    }

    @Test
    void aShippedKindCannotBeReplaced() {
        SourceFile returns = file("returns", "kind: returns\nformat: 1\nfields: {a: {type: text, means: A., example: x}}\n");
        Outcome<Vocabulary> outcome = VocabularyReader.read(List.of(file("business", BUSINESS), returns), List.of(returns));
        assertEquals("kinds/returns.yaml:1:1: error: 'returns' is a kind that comes with Boldprint; give yours a name of its "
                + "own [kind-valid]", outcome.findings().all().get(0).toString());
    }

    private static Kind read(String name, String yaml) {
        Outcome<Vocabulary> outcome = VocabularyReader.read(List.of(file("business", BUSINESS)), List.of(file(name, yaml)));
        assertTrue(outcome.findings().isEmpty(), outcome.findings()::toString);
        return outcome.value().kind(name).orElseThrow();
    }

    private static List<Finding> findings(String name, String yaml) {
        return VocabularyReader.read(List.of(file("business", BUSINESS)), List.of(file(name, yaml))).findings().all();
    }

    private static SourceFile file(String name, String yaml) {
        Outcome<Optional<SourceFile>> file =
                SourceReader.parse("kinds/" + name + ".yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertTrue(file.findings().isEmpty(), file.findings()::toString);
        return file.value().orElseThrow();
    }
}
