package io.github.boldprint.vocabulary;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.source.KeyReader;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.Value;
import io.github.boldprint.value.ValueReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Reads the fields of a kind, and those inside them. */
final class FieldReader {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");
    private static final List<String> KEYS = List.of("type", "required", "means", "example", "better", "ordered",
            "absent", "place", "schema", "translate", "choices", "of", "fields");

    private static final Set<FieldType> COUNTABLE =
            EnumSet.of(FieldType.NUMBER, FieldType.DURATION, FieldType.MONEY, FieldType.PERCENTAGE);

    private final List<Finding> findings;

    FieldReader(List<Finding> findings) {
        this.findings = findings;
    }

    /**
     * The fields of one group.
     *
     * @param parent the group's path with a final dot, or empty
     */
    List<Field> fields(YamlNode.Mapping group, String parent) {
        List<Field> fields = new ArrayList<>();
        for (YamlNode.Entry entry : group.entries()) {
            if (!NAME.matcher(entry.name()).matches()) {
                error(entry.at(), "'" + entry.name()
                        + "' cannot be a field's name; write it in camelCase, such as 'refundWithin'");
            } else if (entry.value() instanceof YamlNode.Mapping mapping) {
                field(entry, mapping, parent).ifPresent(fields::add);
            } else {
                error(entry.at(), "the field '" + entry.name() + "' needs a group with at least 'type' and 'means'");
            }
        }
        return fields;
    }

    private Optional<Field> field(YamlNode.Entry entry, YamlNode.Mapping mapping, String parent) {
        KeyReader keys = new KeyReader(mapping, "a field", VocabularyRules.KIND_VALID, findings).allow(KEYS);
        Optional<FieldType> type = keys.scalar("type").flatMap(word -> type(word, FieldType.words()));
        if (type.isEmpty()) {
            if (mapping.get("type").isEmpty()) {
                error(entry.at(), "the field '" + entry.name() + "' needs a 'type'");
            }
            return Optional.empty();
        }
        String path = parent + entry.name();
        Field field = new Field(
                entry.name(),
                path,
                type.get(),
                keys.scalar("of").flatMap(word -> type(word, FieldType.words())),
                required(keys, mapping),
                keys.scalar("means").map(YamlNode.Scalar::text).orElse(""),
                keys.scalar("example").map(YamlNode.Scalar::text).orElse(""),
                word(keys, "better", Better.words()).flatMap(Better::named).orElse(Better.JUDGEMENT),
                texts(keys, "ordered"),
                absent(keys, type.get()),
                word(keys, "place", Place.words()).flatMap(Place::named).orElse(Place.KEY_FACTS),
                keys.scalar("schema").map(YamlNode.Scalar::text),
                isTrue(keys, "translate"),
                texts(keys, "choices"),
                inside(type.get(), keys, path),
                entry.at());
        check(field);
        return Optional.of(field);
    }

    private List<Field> inside(FieldType type, KeyReader keys, String path) {
        if (type == FieldType.ADDRESS) {
            return AddressFields.below(path);
        }
        List<Field> fields = keys.mapping("fields").map(group -> fields(group, path + ".")).orElseGet(List::of);
        return fields;
    }

    private Requirement required(KeyReader keys, YamlNode.Mapping mapping) {
        Optional<YamlNode> node = mapping.get("required");
        if (node.isPresent() && node.get() instanceof YamlNode.Mapping condition) {
            KeyReader conditions = new KeyReader(condition, "'required'", VocabularyRules.KIND_VALID, findings)
                    .allow(List.of("when", "unless"));
            if (condition.get("when").isPresent() == condition.get("unless").isPresent()) {
                error(condition.at(),
                        "'required' holds 'when' or 'unless' another fact has a value; write one of the two");
            }
            return conditions.mapping("when").flatMap(group -> condition(group, Requirement.When::new))
                    .or(() -> conditions.mapping("unless").flatMap(group -> condition(group, Requirement.Unless::new)))
                    .orElse(new Requirement.Optional());
        }
        return isTrue(keys, "required") ? new Requirement.Always() : new Requirement.Optional();
    }

    private Optional<Requirement> condition(
            YamlNode.Mapping condition, BiFunction<String, String, Requirement> requirement) {
        KeyReader keys = new KeyReader(condition, "a condition", VocabularyRules.KIND_VALID, findings)
                .allow(List.of("fact", "is"));
        Optional<String> fact = keys.scalar("fact").map(YamlNode.Scalar::text);
        Optional<String> is = keys.scalar("is").map(YamlNode.Scalar::text);
        if (fact.isEmpty() || is.isEmpty()) {
            error(condition.at(), "a condition names a 'fact' and what it 'is'");
            return Optional.empty();
        }
        // conditions compare canonical texts, and a boolean may be written as yes or no
        String code = is.get().equals("yes") ? "true" : is.get().equals("no") ? "false" : is.get();
        return Optional.of(requirement.apply(fact.get(), code));
    }

    private void check(Field field) {
        if (field.name().equals("id") && field.type() == FieldType.ID) {
            // the id of an item of a list explains itself
            return;
        }
        boolean choosing = field.type() == FieldType.CHOICE || field.of().equals(Optional.of(FieldType.CHOICE));
        if (field.means().isEmpty()) {
            error(field.at(), "the field '" + field.path() + "' needs 'means': one sentence for authors");
        }
        if (choosing == field.choices().isEmpty()) {
            error(field.at(), choosing ? "the choice '" + field.path() + "' needs 'choices'"
                    : "'choices' belong to a field of type choice, not to '" + field.path() + "'");
        }
        boolean grouped = field.type() == FieldType.GROUP || field.isListOfGroups();
        if (grouped && field.fields().isEmpty()) {
            error(field.at(), "'" + field.path() + "' needs 'fields', or for a list of single values 'of'");
        }
        if (!grouped && field.type() != FieldType.ADDRESS && !field.fields().isEmpty()) {
            error(field.at(), "only a group or a list of groups has 'fields', not '" + field.path() + "'");
        }
        if (field.isListOfGroups() && field.field("id").filter(id -> id.type() == FieldType.ID).isEmpty()) {
            error(field.at(), "the items of '" + field.path() + "' need the field 'id: {type: id, …}'");
        }
        if (field.of().isPresent() && (field.type() != FieldType.LIST || !field.of().get().isScalar())) {
            error(field.at(), "'of' names the scalar type of a list's values; '" + field.path() + "' cannot have it");
        }
        if (field.translate() && field.type() != FieldType.TEXT) {
            error(field.at(), "only a text is translated, not '" + field.path() + "'");
        }
        if (field.better() == Better.ORDERED && !field.ordered().stream().sorted().toList()
                .equals(field.choices().stream().sorted().toList())) {
            error(field.at(), "'ordered' of '" + field.path()
                    + "' lists all its choices, from worst to best for the customer");
        }
        field.absent().ifPresent(word -> absent(field, word));
        example(field);
    }

    private void absent(Field field, String word) {
        boolean scalar = field.type().isScalar();
        boolean countable = field.type() == FieldType.LIST || COUNTABLE.contains(field.type());
        boolean value = scalar && ValueReader.read(word, field.type(), field.choices()).isPresent();
        if (!value && !(countable && word.equals(Field.NONE))) {
            error(field.at(), "'absent' of '" + field.path() + "' says what silence means: 'judgement'"
                    + (countable ? ", 'none'" : "") + (scalar ? ", or a value of the field" : ""));
        }
    }

    private void example(Field field) {
        FieldType type = field.of().orElse(field.type());
        if (type.isScalar() && field.example().isEmpty()) {
            error(field.at(), "the field '" + field.path() + "' needs an 'example'");
        } else if (type.isScalar() && ValueReader.read(field.example(), type, field.choices()).isEmpty()) {
            error(field.at(), "the example '" + field.example() + "' of '" + field.path() + "' is not " + type.form());
        }
    }

    private Optional<FieldType> type(YamlNode.Scalar word, List<String> known) {
        Optional<FieldType> type = FieldType.named(word.text());
        if (type.isEmpty()) {
            error(word.at(), "'" + word.text() + "' is not a type" + Nearest.hintOrAll(word.text(), known));
        }
        return type;
    }

    private Optional<String> word(KeyReader keys, String key, List<String> known) {
        Optional<YamlNode.Scalar> word = keys.scalar(key);
        word.filter(given -> !known.contains(given.text())).ifPresent(given -> error(given.at(), "'" + given.text()
                + "' is not a word for '" + key + "'" + Nearest.hintOrAll(given.text(), known)));
        return word.map(YamlNode.Scalar::text);
    }

    /** The canonical text of what silence means, if it has a meaning; {@link #check} looks whether it can. */
    private static Optional<String> absent(KeyReader keys, FieldType type) {
        Optional<String> given = keys.scalar("absent").map(YamlNode.Scalar::text)
                .filter(word -> !word.equals("judgement"));
        return type == FieldType.BOOLEAN
                ? given.map(word -> ValueReader.read(word, type, List.of()).map(Value::code).orElse(word)) : given;
    }

    private static List<String> texts(KeyReader keys, String key) {
        return keys.scalars(key).stream().map(YamlNode.Scalar::text).toList();
    }

    private boolean isTrue(KeyReader keys, String key) {
        Optional<YamlNode.Scalar> flag = keys.scalar(key);
        flag.filter(given -> !List.of("true", "false").contains(given.text()))
                .ifPresent(given -> error(given.at(), "'" + key + "' is true or false"));
        return flag.map(given -> given.text().equals("true")).orElse(false);
    }

    private void error(Location at, String message) {
        findings.add(VocabularyRules.KIND_VALID.error(at, message));
    }
}
