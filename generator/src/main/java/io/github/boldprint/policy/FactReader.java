package io.github.boldprint.policy;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.source.KeyReader;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.Value;
import io.github.boldprint.value.ValueReader;
import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.KebabName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads facts by the fields of their kind. */
final class FactReader {

    private final String whose;
    private final String language;
    private final List<Finding> findings;

    /**
     * A reader of one policy's facts, or the business's.
     *
     * @param whose for messages: "a returns policy"
     * @param language in which the author writes first
     */
    FactReader(String whose, String language, List<Finding> findings) {
        this.whose = whose;
        this.language = language;
        this.findings = findings;
    }

    /**
     * The facts of one group.
     *
     * @param parent the group's path with a final dot, or empty
     */
    Facts read(YamlNode.Mapping group, List<Field> fields, String parent) {
        Map<String, Fact> read = new LinkedHashMap<>();
        Set<String> refused = new TreeSet<>();
        for (YamlNode.Entry entry : group.entries()) {
            Optional<Field> field = fields.stream().filter(known -> known.name().equals(entry.name())).findFirst();
            if (field.isEmpty()) {
                unknown(entry, fields, parent);
                meant(entry, fields, group).ifPresent(name -> refused.add(parent + name));
            } else {
                String path = parent + entry.name();
                fact(entry, field.get(), path)
                        .ifPresentOrElse(fact -> read.put(entry.name(), fact), () -> refused.add(path));
                if (hasLostItems(entry, read.get(entry.name()))) {
                    refused.add(Facts.lostItems(path));
                }
            }
        }
        List<Fact> ordered = fields.stream()
                .filter(field -> read.containsKey(field.name()))
                .map(field -> read.get(field.name()))
                .toList();
        return new Facts(ordered, refused);
    }

    /** The value that a scalar states for a field; empty where it is not of the field's type, which is a finding. */
    Optional<Value> value(YamlNode node, Field field, String path) {
        FieldType type = field.of().orElse(field.type());
        if (!(node instanceof YamlNode.Scalar scalar)) {
            error(node.at(), "'" + path + "' takes one value, not " + node.form() + ": " + form(field, type));
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            error(node.at(), "'" + path + "' has no value; write " + form(field, type) + ", or delete the line");
            return Optional.empty();
        }
        Optional<Value> value = ValueReader.read(scalar.text(), type, field.choices());
        if (value.isEmpty()) {
            error(node.at(), "'" + shortened(scalar.text()) + "' is not what '" + path + "' takes: "
                    + form(field, type) + hint(scalar, field, type));
        }
        return value;
    }

    private Optional<Fact> fact(YamlNode.Entry entry, Field field, String path) {
        return switch (field.type()) {
            case GROUP, ADDRESS -> group(entry, field, path);
            case LIST -> field.isListOfGroups() ? items(entry, field, path) : several(entry, field, path);
            default -> value(entry.value(), field, path).map(value -> new Fact.Single(field, path,
                    Localized.of(language, value), entry.at(), entry.value().at()));
        };
    }

    private Optional<Fact> group(YamlNode.Entry entry, Field field, String path) {
        if (entry.value() instanceof YamlNode.Mapping group) {
            return Optional.of(new Fact.Group(field, path, read(group, field.fields(), path + "."), entry.at()));
        }
        error(entry.value().at(), "'" + path + "' takes a group of facts, such as '" + path + ": {"
                + field.fields().get(0).name() + ": …}', but here stands " + entry.value().form());
        return Optional.empty();
    }

    private Optional<Fact> several(YamlNode.Entry entry, Field field, String path) {
        return list(entry, path, "such as '[" + field.example() + "]'").map(list -> new Fact.Several(field, path,
                list.items().stream().flatMap(item -> value(item, field, path).stream()).toList(), entry.at()));
    }

    private Optional<Fact> items(YamlNode.Entry entry, Field field, String path) {
        return list(entry, path, "each item a group with an 'id'").map(list -> {
            Set<String> ids = new HashSet<>();
            List<Fact.Item> items = new ArrayList<>();
            list.items().forEach(node -> item(node, field, path, ids).ifPresent(items::add));
            return new Fact.Items(field, path, items, entry.at());
        });
    }

    private Optional<Fact.Item> item(YamlNode node, Field field, String path, Set<String> ids) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            error(node.at(), "each item of '" + path + "' is a group with an 'id', but here stands " + node.form());
            return Optional.empty();
        }
        Optional<YamlNode.Scalar> id = ItemId.read(mapping, "an item of '" + path + "'", findings);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (!ids.add(id.get().text())) {
            findings.add(PolicyRules.IDS_UNIQUE.error(id.get().at(), "'" + id.get().text() + "' names two items of '"
                    + path + "'; give each an id of its own"));
            return Optional.empty();
        }
        String itemPath = path + "." + id.get().text();
        List<Field> members = field.fields().stream().filter(member -> !member.name().equals("id")).toList();
        List<YamlNode.Entry> entries = mapping.entries().stream().filter(entry -> !entry.name().equals("id")).toList();
        Facts facts = read(new YamlNode.Mapping(entries, mapping.at()), members, itemPath + ".");
        return Optional.of(new Fact.Item(id.get().text(), itemPath, facts, mapping.at()));
    }

    private Optional<YamlNode.Sequence> list(YamlNode.Entry entry, String path, String example) {
        if (entry.value() instanceof YamlNode.Sequence list) {
            return Optional.of(list);
        }
        error(entry.value().at(),
                "'" + path + "' takes a list, " + example + ", but here stands " + entry.value().form());
        return Optional.empty();
    }

    private void unknown(YamlNode.Entry entry, List<Field> fields, String parent) {
        List<String> known = fields.stream().map(Field::name).toList();
        String inside = parent.isEmpty() ? "" : " in '" + parent.substring(0, parent.length() - 1) + "'";
        findings.add(PolicyRules.FACTS_KNOWN.error(
                entry.at(), "'" + entry.name() + "' is not a fact of " + whose + inside
                + group(entry.name(), fields)
                        .map(path -> "; write it as a group, '" + path[0] + ": {" + path[1] + ": …}'")
                        .orElseGet(() -> KeyReader.hint(entry, known))));
    }

    /** The group and the rest of a name that is written as a path. */
    private static Optional<String[]> group(String name, List<Field> fields) {
        String[] path = name.split("\\.", 2);
        return fields.stream()
                .filter(field -> path.length == 2 && field.name().equals(path[0]) && !field.fields().isEmpty())
                .map(field -> path)
                .findFirst();
    }

    private static boolean hasLostItems(YamlNode.Entry entry, Fact fact) {
        return fact instanceof Fact.Items list && entry.value() instanceof YamlNode.Sequence written
                && list.items().size() < written.items().size();
    }

    /** The fact whose name was misspelt: it was given, so nobody reports it as missing. */
    private static Optional<String> meant(YamlNode.Entry entry, List<Field> fields, YamlNode.Mapping group) {
        return group(entry.name(), fields).map(path -> path[0])
                .or(() -> Nearest.to(entry.name(), fields.stream().map(Field::name).toList()))
                .filter(name -> group.get(name).isEmpty());
    }

    private static String form(Field field, FieldType type) {
        return type == FieldType.CHOICE ? "one of " + String.join(", ", field.choices())
                : type == FieldType.BOOLEAN || type.form().contains(field.example()) ? type.form()
                : type.form() + " (here for example '" + field.example() + "')";
    }

    private static String hint(YamlNode.Scalar scalar, Field field, FieldType type) {
        boolean hidden = scalar.text().chars()
                .anyMatch(c -> Character.getType(c) == Character.FORMAT || Character.isSpaceChar(c) && c != ' ');
        if (hidden) {
            return "; it holds a space or sign that cannot be told from plain ones, so type it anew";
        }
        return type == FieldType.CHOICE ? Nearest.hint(scalar.text(), field.choices())
                : scalar.text().contains("# ") ? "; a comment needs a space before its '#'" : "";
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= 40
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 40)) + "…";
    }

    private void error(Location at, String message) {
        findings.add(PolicyRules.FACT_TYPE.error(at, message));
    }
}
