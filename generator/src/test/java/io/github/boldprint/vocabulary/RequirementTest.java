package io.github.boldprint.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

class RequirementTest {

    private static final Kind PETS = VocabularyReader.read(SourceReader.shipped("kinds"), List.of(file("""
            kind: pets
            format: 1
            fields:
              taken: {type: boolean, means: Whether., example: yes}
              stay: {type: text, required: {unless: {fact: taken, is: no}}, means: How long., example: A week}
              note: {type: text, means: A note., example: None}
              name: {type: text, required: true, means: A name., example: Rex}
              animals:
                type: list
                means: Which.
                fields:
                  id: {type: id, means: The id., example: cat}
                  vaccinated: {type: boolean, means: Whether., example: yes}
                  proof: {type: text, required: {when: {fact: animals.vaccinated, is: yes}}, means: Of it., example: A card}
                  terms: {type: text, required: {unless: {fact: taken, is: no}}, means: The terms., example: None}
            """))).value().kind("pets").orElseThrow();

    @Test
    void dependsOnWhatElseIsStated() {
        BiPredicate<String, String> nothing = (path, code) -> false;
        BiPredicate<String, String> notTaken = (path, code) -> path.equals("taken") && code.equals("false");
        assertTrue(required("stay").holds(nothing));
        assertFalse(required("stay").holds(notTaken));
        assertFalse(required("animals.proof").holds(nothing));
        assertTrue(required("animals.proof").holds((path, code) -> path.equals("animals.vaccinated") && code.equals("true")));
        assertTrue(required("name").holds(nothing));
        assertFalse(required("note").holds((path, code) -> true));
    }

    @Test
    void namesTheFactOnWhichItDepends() {
        assertEquals(Optional.of("taken"), required("stay").dependsOn());
        assertEquals(Optional.of("animals.vaccinated"), required("animals.proof").dependsOn());
        assertEquals(Optional.empty(), required("name").dependsOn());
        assertEquals(Optional.empty(), required("note").dependsOn());
    }

    @Test
    void isAboutTheSameItemWhereItNamesANeighbour() {
        assertEquals(new Requirement.When("animals.cat.vaccinated", "true"),
                PETS.field("animals.proof").orElseThrow().requiredIn("animals.cat"));
        assertEquals(new Requirement.Unless("taken", "false"),
                PETS.field("animals.terms").orElseThrow().requiredIn("animals.cat"));
        assertEquals(new Requirement.Unless("taken", "false"), PETS.field("stay").orElseThrow().requiredIn(""));
    }

    @Test
    void saysSoInWords() {
        assertEquals("yes, unless 'taken' is false", required("stay").words());
        assertEquals("when 'animals.vaccinated' is true", required("animals.proof").words());
        assertEquals("yes", required("name").words());
        assertEquals("no", required("note").words());
    }

    private static Requirement required(String path) {
        return PETS.field(path).orElseThrow().required();
    }

    private static SourceFile file(String yaml) {
        return SourceReader.parse("kinds/pets.yaml", yaml.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
    }
}
