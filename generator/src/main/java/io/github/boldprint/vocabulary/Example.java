package io.github.boldprint.vocabulary;

import io.github.boldprint.value.FieldType;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line of YAML that states a fact, to be pasted and changed. */
public final class Example {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}+][^,\\[\\]{}#\"\\\\]*");
    private static final Pattern LIST = Pattern.compile("\\[.*]", Pattern.DOTALL);

    private Example() {}

    /**
     * A field with an example of its value.
     *
     * @param wanted the paths of facts inside a group that are shown although they are not required
     */
    public static String of(Field field, Set<String> wanted) {
        return field.name() + ": " + value(field, wanted);
    }

    private static String value(Field field, Set<String> wanted) {
        if (field.type().isScalar()) {
            return scalar(field.example());
        }
        if (field.type() == FieldType.LIST && field.of().isPresent()) {
            return LIST.matcher(field.example()).matches() ? field.example() : "[" + scalar(field.example()) + "]";
        }
        String group = "{" + members(field, wanted).stream()
                .map(member -> of(member, wanted))
                .collect(Collectors.joining(", ")) + "}";
        return field.isListOfGroups() ? "[" + group + "]" : group;
    }

    private static List<Field> members(Field group, Set<String> wanted) {
        List<Field> needed = group.fields().stream()
                .filter(field -> field.required() instanceof Requirement.Always
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
