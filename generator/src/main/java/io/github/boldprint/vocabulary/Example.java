package io.github.boldprint.vocabulary;

import io.github.boldprint.value.FieldType;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line of YAML that states a fact with all that it must hold, to be pasted and changed. */
public final class Example {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}+][^,\\[\\]{}#\"\\\\]*");
    private static final Pattern LIST = Pattern.compile("\\[.*]", Pattern.DOTALL);

    private final BiPredicate<String, String> has;
    private final Set<String> wanted;

    private Example(BiPredicate<String, String> has, Set<String> wanted) {
        this.has = has;
        this.wanted = wanted;
    }

    /**
     * A field with an example of its value.
     *
     * @param has what is stated already, path and code, on which it may depend what a group must hold
     * @param wanted the paths of facts inside a group that are shown although they are not required
     */
    public static String of(Field field, BiPredicate<String, String> has, Set<String> wanted) {
        return new Example(has, wanted).line(field);
    }

    /** A field with an example of its value, where nothing is stated yet. */
    public static String of(Field field, Set<String> wanted) {
        return of(field, (path, code) -> false, wanted);
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
                .filter(field -> field.required().holds(has)
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
