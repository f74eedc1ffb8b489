package io.github.boldprint.check.rules;

import io.github.boldprint.policy.Facts;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.vocabulary.Field;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line of YAML that states a fact with all that it must hold, to be pasted and changed. */
final class Example {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}+][^,\\[\\]{}#\"\\\\]*");
    private static final Pattern LIST = Pattern.compile("\\[.*]", Pattern.DOTALL);

    private final Facts facts;
    private final Set<String> wanted;

    private Example(Facts facts, Set<String> wanted) {
        this.facts = facts;
        this.wanted = wanted;
    }

    /**
     * A field with an example of its value.
     *
     * @param facts what is stated already, on which it may depend what a group must hold
     * @param wanted the paths of facts inside a group that are shown although they are not required
     */
    static String of(Field field, Facts facts, Set<String> wanted) {
        return new Example(facts, wanted).line(field);
    }

    private String line(Field field) {
        return field.name() + ": " + value(field);
    }

    private String value(Field field) {
        if (field.type().isScalar()) {
            return scalar(field.example());
        }
        if (field.type() == FieldType.LIST && field.of().isPresent()) {
            return LIST.matcher(field.example()).matches() ? field.example() : "[" + scalar(field.example()) + "]";
        }
        String group = members(field).stream().map(this::line).collect(Collectors.joining(", ", "{", "}"));
        return field.isListOfGroups() ? "[" + group + "]" : group;
    }

    private List<Field> members(Field group) {
        List<Field> needed = group.fields().stream()
                .filter(field -> field.required().holds(facts::has)
                        || field.name().equals("id") && group.isListOfGroups()
                        || wanted.stream().anyMatch(path -> (path + ".").startsWith(field.path() + ".")))
                .toList();
        return needed.isEmpty() ? group.fields().subList(0, Math.min(1, group.fields().size())) : needed;
    }

    private static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !(text + " ").contains(": ") && text.equals(text.strip());
        return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
