package io.github.boldprint.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Requirement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever fact is required, leaving it out is one finding where it belongs: shown for every one of every kind. */
class RequiredFactsTest {

    private static final Path EXAMPLE = Path.of("..", "content");

    /** What is found before anything is left out: most facts are left out of the same site. */
    private static final Map<EditableSite, List<Finding>> BEFORE = new ConcurrentHashMap<>();

    /** In the example business: with clauses, quotes, links and translations round each fact. */
    @TestFactory
    Stream<DynamicTest> everyRequiredFactOfTheExampleIsMissedOnce() {
        EditableSite example = EditableSite.of(EXAMPLE);
        return removals(example).stream().map(path -> removal(example, path));
    }

    /** In policies that state every fact of the vocabulary, so that no required one is left out of the test. */
    @TestFactory
    Stream<DynamicTest> everyRequiredFactOfTheVocabularyIsMissedOnce() {
        List<DynamicTest> tests = new ArrayList<>();
        EditableSite whole = EditableSite.stating(EveryFact::of);
        for (Kind kind : EditableSite.kinds()) {
            kind.forEachField(field -> {
                if (!(field.required() instanceof Requirement.Optional) && !isIdOfItem(field, kind)) {
                    EditableSite site = field.required() instanceof Requirement.When when
                            ? whole.with(kind, EveryFact.inItems(when.path(), kind), when.code())
                            : whole;
                    tests.add(removal(site, new EditableSite.Key(kind.id(), EveryFact.inItems(field.path(), kind))));
                }
            });
        }
        assertFalse(tests.isEmpty());
        return tests.stream();
    }

    private static DynamicTest removal(EditableSite site, EditableSite.Key key) {
        return DynamicTest.dynamicTest(key.toString(), () -> {
            List<Finding> before = BEFORE.computeIfAbsent(site, EditableSite::findings);
            assertTrue(before.stream().noneMatch(finding -> finding.severity() == Severity.ERROR), before::toString);
            EditableSite without = site.without(key);
            // places move when a line is left out, so what was found before is known by its words
            List<String> known = before.stream().map(Finding::message).toList();
            List<Finding> found = without.findings().stream().filter(finding -> !known.contains(finding.message())).toList();
            assertEquals(1, found.size(), found::toString);
            assertEquals("facts-present", found.get(0).rule().value(), found::toString);
            Location parent = without.placeOfParent(key);
            assertEquals(parent, found.get(0).at(), found::toString);
        });
    }

    private static List<EditableSite.Key> removals(EditableSite site) {
        List<EditableSite.Key> keys = new ArrayList<>();
        for (Map.Entry<String, Facts> facts : site.facts().entrySet()) {
            facts.getValue().forEach(fact -> {
                if (isRequired(fact, facts.getValue())) {
                    keys.add(new EditableSite.Key(facts.getKey(), fact.path()));
                }
            });
        }
        return keys;
    }

    private static boolean isRequired(Fact fact, Facts facts) {
        Requirement required = fact.field().required();
        if (required instanceof Requirement.When when) {
            return facts.code(beside(fact, when.path())).filter(when.code()::equals).isPresent();
        }
        if (required instanceof Requirement.Unless unless) {
            return facts.code(beside(fact, unless.path())).filter(unless.code()::equals).isEmpty();
        }
        return required instanceof Requirement.Always;
    }

    /** The path of another fact, in the same item where both stand in one. */
    private static String beside(Fact fact, String path) {
        String group = fact.field().path().replaceFirst("[^.]*$", "");
        return !group.isEmpty() && path.startsWith(group)
                ? fact.path().replaceFirst("[^.]*$", "") + path.substring(group.length())
                : path;
    }

    private static boolean isIdOfItem(Field field, Kind kind) {
        int dot = field.path().lastIndexOf('.');
        return field.name().equals("id") && dot > 0
                && kind.field(field.path().substring(0, dot)).filter(Field::isListOfGroups).isPresent();
    }
}
