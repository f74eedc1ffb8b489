package io.github.boldprint.pack;

import io.github.boldprint.source.KeyReader;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.Order;
import io.github.boldprint.value.Value;
import io.github.boldprint.vocabulary.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what is asked of a fact. */
final class FactTestReader {

    static final List<String> TESTS =
            List.of("present", "is", "oneOf", "includes", "atLeast", "atMost", "notOlderThan");

    private final PackFindings findings;

    FactTestReader(PackFindings findings) {
        this.findings = findings;
    }

    Optional<Assertion> read(YamlNode.Mapping mapping, Ground ground) {
        List<String> known = new ArrayList<>(List.of("fact"));
        known.addAll(TESTS);
        KeyReader keys = findings.keys(mapping, "an assertion about a fact", known);
        Optional<FactRef> ref = keys.scalar("fact").flatMap(path -> fact(path, ground));
        List<YamlNode.Entry> tests = mapping.entries().stream().filter(entry -> TESTS.contains(entry.name())).toList();
        if (tests.size() != 1) {
            findings.error(mapping.at(), "an assertion about a fact has exactly one of " + String.join(", ", TESTS));
            return Optional.empty();
        }
        return ref.flatMap(of -> test(of, tests.get(0)));
    }

    /** The fact that a path names. */
    Optional<FactRef> fact(YamlNode.Scalar path, Ground ground) {
        Optional<FactRef> ref = ground.find(path.text());
        if (ref.isEmpty()) {
            findings.error(path.at(),
                    "'" + path.text() + "' is not a fact of " + ground.what() + ground.hint(path.text()));
        }
        Optional<String> fault = ref.flatMap(ground::fault);
        fault.ifPresent(words -> findings.error(path.at(), words));
        return fault.isPresent() ? Optional.empty() : ref;
    }

    private Optional<Assertion> test(FactRef ref, YamlNode.Entry entry) {
        return switch (entry.name()) {
            case "present" -> present(ref, entry);
            case "is" -> single(ref, entry).map(value -> new FactHolds(ref, new FactTest.OneOf(List.of(value))));
            case "oneOf" -> values(ref, entry).map(values -> new FactHolds(ref, new FactTest.OneOf(values)));
            case "includes" -> values(ref, entry).map(values -> new FactHolds(ref, new FactTest.Includes(values)));
            case "notOlderThan" -> recent(ref, entry);
            default -> bound(ref, entry);
        };
    }

    private Optional<Assertion> present(FactRef ref, YamlNode.Entry entry) {
        Assertion stated = new FactHolds(ref, new FactTest.Present());
        return switch (entry.value().toString()) {
            case "yes", "true" -> Optional.of(stated);
            case "no", "false" -> Optional.of(new Not(stated));
            default -> wrong(entry, "'present' is yes or no");
        };
    }

    private Optional<Value> single(FactRef ref, YamlNode.Entry entry) {
        if (!ref.field().type().isScalar()) {
            return wrong(entry, "'" + ref.written() + "' is " + form(ref) + "; '" + entry.name()
                    + "' is for single values");
        }
        return scalar(entry).flatMap(value -> value(ref, value));
    }

    private Optional<List<Value>> values(FactRef ref, YamlNode.Entry entry) {
        boolean several = entry.name().equals("includes");
        if (several ? ref.field().of().isEmpty() : !ref.field().type().isScalar()) {
            return wrong(entry, "'" + ref.written() + "' is " + form(ref) + "; '" + entry.name() + "' is for "
                    + (several ? "lists of single values" : "single values"));
        }
        List<YamlNode> nodes = entry.value() instanceof YamlNode.Sequence list ? list.items() : List.of(entry.value());
        List<Value> values = new ArrayList<>();
        for (YamlNode node : nodes) {
            if (node instanceof YamlNode.Scalar scalar) {
                value(ref, scalar).ifPresent(values::add);
            } else {
                findings.error(node.at(), "'" + entry.name() + "' takes single values, but here stands " + node.form());
            }
        }
        return values.isEmpty() || values.size() < nodes.size() ? Optional.empty() : Optional.of(List.copyOf(values));
    }

    private Optional<Assertion> bound(FactRef ref, YamlNode.Entry entry) {
        boolean least = entry.name().equals("atLeast");
        if (ref.field().type() == FieldType.LIST) {
            return scalar(entry).flatMap(
                    number -> findings.value(number, FieldType.NUMBER, List.of(), "the number of items"))
                    .map(number -> new FactHolds(ref, new FactTest.Count(((Value.Decimal) number).number(), least)));
        }
        if (!Order.ORDERED.contains(ref.field().type())) {
            return wrong(entry, "'" + ref.written() + "' is " + form(ref) + ", of which none is more than another");
        }
        return single(ref, entry).map(value -> new FactHolds(ref, new FactTest.Bound(value, least)));
    }

    private Optional<Assertion> recent(FactRef ref, YamlNode.Entry entry) {
        if (ref.field().type() != FieldType.DATE) {
            return wrong(entry, "'" + ref.written() + "' is " + form(ref) + "; only a day grows old");
        }
        return scalar(entry).flatMap(span -> findings.value(span, FieldType.DURATION, List.of(), "'notOlderThan'"))
                .map(span -> new FactHolds(ref, new FactTest.Recent(((Value.Period) span).span())));
    }

    private Optional<YamlNode.Scalar> scalar(YamlNode.Entry entry) {
        return entry.value() instanceof YamlNode.Scalar scalar
                ? Optional.of(scalar)
                : wrong(entry, "'" + entry.name() + "' takes one value, but here stands " + entry.value().form());
    }

    private Optional<Value> value(FactRef ref, YamlNode.Scalar scalar) {
        Field field = ref.field();
        return findings.value(scalar, field.of().orElse(field.type()), field.choices(), "'" + ref.written() + "'");
    }

    private <T> Optional<T> wrong(YamlNode.Entry entry, String message) {
        findings.error(entry.at(), message);
        return Optional.empty();
    }

    private static String form(FactRef ref) {
        return ref.field().of().map(of -> "a list of " + of.word()).orElse("a " + ref.field().type().word());
    }
}
