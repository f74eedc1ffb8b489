package io.github.boldprint.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.value.FieldType;
import io.github.boldprint.vocabulary.Better;
import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One fact changes, for every field of every kind of the vocabulary, up, down, added and removed: exactly one record
 * with
 * the right direction, and the opposite one the other way round.
 */
class OneFactTest {

    /** A value of each type that is less, and one that is more where the type has an order. */
    private static final Map<FieldType, List<String>> VALUES = Map.ofEntries(
            Map.entry(FieldType.TEXT, List.of("Lamps and shades", "Chairs and tables")),
            Map.entry(FieldType.ID, List.of("first-one", "second-one")),
            Map.entry(FieldType.BOOLEAN, List.of("no", "yes")),
            Map.entry(FieldType.NUMBER, List.of("1", "2")),
            Map.entry(FieldType.DATE, List.of("2026-01-31", "2026-02-28")),
            Map.entry(FieldType.TIME, List.of("09:00", "12:30")),
            Map.entry(FieldType.DURATION, List.of("P10D", "P20D")),
            Map.entry(FieldType.MONEY, List.of("1.50 EUR", "20.00 EUR")),
            Map.entry(FieldType.PERCENTAGE, List.of("5 %", "10 %")),
            Map.entry(FieldType.COUNTRY, List.of("DE", "HR")),
            Map.entry(FieldType.REGION, List.of("DE", "US-CA")),
            Map.entry(FieldType.LANGUAGE, List.of("de", "en")),
            Map.entry(FieldType.EMAIL, List.of("a@example.com", "b@example.com")),
            Map.entry(FieldType.PHONE, List.of("+49 30 1234567", "+49 30 7654321")),
            Map.entry(FieldType.URL, List.of("https://example.com/a", "https://example.com/b")),
            Map.entry(FieldType.ZONE, List.of("Europe/Berlin", "Europe/Zagreb")),
            Map.entry(FieldType.HOURS, List.of("Mo-Fr 09:00-17:00", "Mo-Sa 09:00-17:00")));

    private static final String ADDRESS = "{street: Beispielweg %d, city: Berlin, country: DE}";

    static Stream<Kind> kinds() {
        return Stream.concat(Stream.of(Versions.VOCABULARY.business()), Versions.VOCABULARY.kinds().stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void isOneRecordWithTheRightDirection(Kind kind) {
        int[] cases = {0};
        leaves(kind.fields(), List.of(), (chain) -> cases[0] += leaf(kind, chain));
        assertTrue(cases[0] > 10, () -> kind.id() + " has " + cases[0]);
    }

    @Test
    void triesThousandsOfChanges() {
        int[] cases = {0};
        kinds().forEach(kind -> leaves(kind.fields(), List.of(), chain -> cases[0] += cases(chain).size()));
        assertTrue(cases[0] > 2_000, () -> "only " + cases[0]);
    }

    /** What is said, before and after, as YAML; empty for nothing. */
    private record Case(Optional<String> before, Optional<String> after, Direction direction, ChangeKind kind) {}

    private static int leaf(Kind kind, List<Field> chain) {
        List<Case> cases = cases(chain);
        for (Case one : cases) {
            Map<String, String> before = files(kind, chain, one.before());
            Map<String, String> after = files(kind, chain, one.after());
            String what = kind.id() + " " + chain.get(chain.size() - 1).path() + ": " + one.before().orElse("nothing")
                    + " became " + one.after().orElse("nothing");
            assertEquals(one.direction() + " " + one.kind(), only(before, after, what), what);
            assertEquals(one.direction().flipped() + " " + undone(one.kind()), only(after, before, what),
                    what + ", undone");
        }
        return cases.size();
    }

    private static String only(Map<String, String> before, Map<String, String> after, String what) {
        Changes changes = Differ.compare(Versions.of(before), Versions.of(after));
        assertEquals(List.of(), changes.unread(), what);
        assertEquals(1, changes.all().size(), () -> what + "\n" + changes.all());
        return changes.all().get(0).direction() + " " + changes.all().get(0).kind();
    }

    private static ChangeKind undone(ChangeKind kind) {
        return kind == ChangeKind.ADDED ? ChangeKind.REMOVED : kind == ChangeKind.REMOVED ? ChangeKind.ADDED : kind;
    }

    private static List<Case> cases(List<Field> chain) {
        Field field = chain.get(chain.size() - 1);
        if (field.type() == FieldType.ADDRESS) {
            return both(ADDRESS.formatted(1), ADDRESS.formatted(2), Direction.JUDGEMENT, Direction.JUDGEMENT,
                    Direction.JUDGEMENT);
        }
        return field.type() == FieldType.LIST ? list(field) : scalar(field);
    }

    private static List<Case> scalar(Field field) {
        List<Case> cases = new ArrayList<>();
        List<String> values = field.better() == Better.ORDERED ? field.ordered()
                : field.type() == FieldType.CHOICE ? field.choices() : VALUES.get(field.type());
        for (int i = 1; i < values.size(); i++) {
            cases.addAll(both(values.get(i - 1), values.get(i), up(field.better()),
                    silence(field, values.get(i - 1)), silence(field, values.get(i))));
        }
        return cases;
    }

    private static List<Case> both(String low, String high, Direction up, Direction lowAdded, Direction highAdded) {
        return List.of(
                new Case(Optional.of(low), Optional.of(high), up, ChangeKind.EDITED),
                new Case(Optional.empty(), Optional.of(low), lowAdded, ChangeKind.ADDED),
                new Case(Optional.empty(), Optional.of(high), highAdded, ChangeKind.ADDED));
    }

    private static List<Case> list(Field field) {
        List<String> values = field.isListOfGroups() ? List.of("{id: one}", "{id: two}")
                : field.choices().size() > 1 ? field.choices() : VALUES.get(field.of().orElseThrow());
        String one = "[" + values.get(0) + "]";
        String two = "[" + values.get(0) + ", " + values.get(1) + "]";
        String turned = "[" + values.get(1) + ", " + values.get(0) + "]";
        Direction silent = field.absent().isPresent() ? up(field.better()) : Direction.JUDGEMENT;
        return List.of(
                new Case(Optional.of(one), Optional.of(two), up(field.better()), ChangeKind.ADDED),
                new Case(Optional.of(one), Optional.of(turned), up(field.better()), ChangeKind.ADDED),
                new Case(Optional.of(two), Optional.of(turned),
                        field.better() == Better.JUDGEMENT ? Direction.JUDGEMENT : Direction.NEUTRAL, ChangeKind.MOVED),
                new Case(Optional.empty(), Optional.of(one), silent, ChangeKind.ADDED),
                new Case(Optional.empty(), Optional.of(two), silent, ChangeKind.ADDED));
    }

    private static Direction up(Better better) {
        return switch (better) {
            case LONGER, MORE, YES, HIGHER, ORDERED -> Direction.CUSTOMER;
            case SHORTER, FEWER, NO, LOWER -> Direction.BUSINESS;
            case IDENTITY, JUDGEMENT -> Direction.JUDGEMENT;
        };
    }

    /** What it means that a value is said where nothing was. */
    private static Direction silence(Field field, String value) {
        if (field.absent().isEmpty()) {
            return Direction.JUDGEMENT;
        }
        if (field.absent().get().equals("none")) {
            return up(field.better());
        }
        boolean same = field.absent().get().equals(value.equals("yes") ? "true" : value.equals("no") ? "false" : value);
        return same ? Direction.NEUTRAL : field.absent().get().equals("true") ? up(field.better()).flipped()
                : up(field.better());
    }

    /** Every field that holds a value or a list, with the fields that it stands in. */
    private static void leaves(List<Field> fields, List<Field> above, Consumer<List<Field>> visitor) {
        for (Field field : fields) {
            List<Field> chain = new ArrayList<>(above);
            chain.add(field);
            boolean id = field.name().equals("id") && !above.isEmpty() && above.get(above.size() - 1).isListOfGroups();
            if (field.type() != FieldType.GROUP && !id) {
                visitor.accept(chain);
            }
            if (field.type() != FieldType.ADDRESS) {
                leaves(field.fields(), chain, visitor);
            }
        }
    }

    private static Map<String, String> files(Kind kind, List<Field> chain, Optional<String> value) {
        String facts = facts(chain, value);
        boolean business = kind.id().equals("business");
        Map<String, String> files = new TreeMap<>();
        files.put("site.yaml", "business: " + (business ? facts : "{name: Lumen}") + "\n"
                + "url: https://lumen.example/\nlanguages: [en]\nmarkets: [DE]\n");
        if (!business) {
            files.put("policies/" + kind.id() + ".yaml",
                    "kind: " + kind.id() + "\neffective: 2026-10-01\nfacts: " + facts + "\n");
        }
        return files;
    }

    private static String facts(List<Field> chain, Optional<String> value) {
        Field field = chain.get(0);
        if (chain.size() == 1) {
            return value.map(text -> "{" + field.name() + ": " + quoted(field, text) + "}").orElse("{}");
        }
        String inside = facts(chain.subList(1, chain.size()), value);
        String members = inside.equals("{}") ? "{id: one}" : "{id: one, " + inside.substring(1);
        return "{" + field.name() + ": " + (field.isListOfGroups() ? "[" + members + "]" : inside) + "}";
    }

    private static String quoted(Field field, String text) {
        return field.type().isScalar() ? '"' + text + '"' : text;
    }
}
