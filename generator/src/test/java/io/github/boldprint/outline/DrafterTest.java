package io.github.boldprint.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Blanks for what a kind requires only because of what the plan states. */
class DrafterTest {

    private static final Kind PETS = VocabularyReader.read(SourceReader.shipped("kinds"), List.of(SourceReader.parse(
            "kinds/pets.yaml", bytes("""
                    kind: pets
                    format: 1
                    fields:
                      stay: {type: text, required: {unless: {fact: taken, is: no}}, means: How long, example: A week}
                      taken: {type: boolean, means: Whether, example: yes}
                      ways: {type: list, of: choice, choices: [car, train], means: How, example: car}
                      parking: {type: text, required: {when: {fact: ways, is: car}}, means: Where, example: Outside}
                      animals:
                        type: list
                        means: Which
                        fields:
                          id: {type: id, means: The id, example: cat}
                          vaccinated: {type: boolean, means: Whether, example: yes}
                          proof: {type: text, required: {when: {fact: animals.vaccinated, is: yes}}, means: Of it, example: A card}
                    """)).value().orElseThrow())).value().kind("pets").orElseThrow();

    @Test
    void leavesABlankUnlessTheExceptionIsPlanned() {
        assertEquals("stay: _, taken: yes", drafted("{taken: yes}"));
        assertEquals("taken: no", drafted("{taken: no}"));
        assertEquals("taken: no", drafted("{taken: $answered-no}"));
        assertEquals("stay: _, taken: _", drafted("{taken: _ say}"));
        assertEquals("stay: _", drafted("{}"));
    }

    @Test
    void leavesABlankWhereTheConditionIsPlanned() {
        assertEquals("taken: no, ways: [train, car], parking: _", drafted("{taken: no, ways: [train, car]}"));
        assertEquals("taken: no, ways: [train]", drafted("{taken: no, ways: [train, car if not answered]}"));
    }

    @Test
    void asksEachItemForItself() {
        assertEquals("taken: no, animals: (id: cat, vaccinated: yes, proof: _), (id: dog, vaccinated: no)",
                drafted("{taken: no, animals: [{id: cat, vaccinated: yes}, {id: dog, vaccinated: no}]}"));
    }

    private static String drafted(String plan) {
        YamlNode.Mapping node = SourceReader.parse("plan.yaml", bytes("plan: " + plan)).value().orElseThrow().root();
        Answers answers = Answers.NONE.with("answered", "yes").with("answered-no", "no");
        return words(new Drafter(new Terms(Map.of(), answers, Map.of()), false)
                .facts(PETS, (YamlNode.Mapping) node.get("plan").orElseThrow()));
    }

    private static String words(Draft draft) {
        if (draft instanceof Draft.Group group) {
            List<String> members = new ArrayList<>();
            group.members().forEach((key, member) -> members.add(key + ": " + words(member)));
            return String.join(", ", members);
        }
        if (draft instanceof Draft.Groups list) {
            return String.join(", ", list.items().stream().map(item -> "(" + words(item) + ")").toList());
        }
        return draft instanceof Draft.Gap ? "_" : draft instanceof Draft.Values values
                ? values.texts().toString() : draft.texts().get(0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
